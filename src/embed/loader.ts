// For pages that show our figures: gives each frame the height that its figure says it has, and turns
// <line-lab-chart> into such a frame. Nothing is kept, asked for or sent anywhere else.
export {};

/** The least and the most that a figure may ask for, in CSS pixels, whatever it says. */
const [least, most] = [80, 4000];

// A module script is not told where it comes from by the document.
const { origin, href } = new URL(
  (document.currentScript as HTMLScriptElement | null)?.src ?? location.href,
);
/** The folder that this file lies in, with the figures of every language. */
const folder = href.replace(/[^/]*$/, '');

function hear({ source, origin: from, data }: MessageEvent<unknown>): void {
  // A frame without rights has no origin that could be named.
  if (from !== origin && from !== 'null') return;
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== 'line-lab:size' || typeof height !== 'number' || !(height > 0)) return;
  // Not the attribute, over which a page's own style sheet would win.
  for (const frame of document.getElementsByTagName('iframe'))
    if (frame.contentWindow === source && frame.src.startsWith(folder))
      Object.assign(frame.style, {
        height: `${Math.min(Math.max(height, least), most)}px`,
        minHeight: '0',
      });
}

/** The figures that were there before this script are asked to say their height once more. */
function askAll(): void {
  for (const frame of document.getElementsByTagName('iframe'))
    if (frame.src.startsWith(folder))
      frame.contentWindow?.postMessage({ type: 'line-lab:ask' }, '*');
}

/** `<line-lab-chart chart lang theme state plain edition label>`: what stands in it is shown until the figure is. */
class LineLabChart extends HTMLElement {
  connectedCallback(): void {
    const given = (name: string) => this.getAttribute(name) ?? '';
    const [chart, lang, edition] = [given('chart'), given('lang') || 'en', given('edition')];
    if (
      !/^[a-z0-9-]{12,60}$/.test(chart) ||
      !/^[a-z]{2}$/.test(lang) ||
      !/^(\d{4}-\d\d-\d\d)?$/.test(edition) ||
      this.querySelector('iframe')
    )
      return;
    const asked = new URLSearchParams();
    for (const [name, value] of [
      ['theme', given('theme')],
      ['s', given('state')],
      ['plain', given('plain')],
    ] as const)
      if (value) asked.set(name, value);
    const query = String(asked);
    const frame = document.createElement('iframe');
    frame.src = `${folder}${lang}/${chart}/${edition && `${edition}/`}${query && `?${query}`}`;
    frame.title = given('label') || chart;
    frame.loading = 'lazy';
    frame.style.cssText = 'display:block;width:100%;border:0;min-height:300px';
    this.replaceChildren(frame);
  }
}

if (!customElements.get('line-lab-chart')) customElements.define('line-lab-chart', LineLabChart);

// Each figure is pasted with a copy of this script, and a page needs to hear only once.
const here = Symbol.for(`line-lab ${folder}`);
if (!(here in window)) {
  Object.assign(window, { [here]: true });
  addEventListener('message', hear);
  askAll();
}
