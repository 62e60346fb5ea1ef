/** Host pages that frame an embed: one for each way that pages are known to listen, as functions to HTML. */
import * as listeners from './listeners.ts';
import { canvasRules, moodleRules, sanitise, textRules, wordpressRules } from './sanitise.ts';

/** What a writer may paste of one figure, as the site offers it; addresses are whole. */
export interface Embedded {
  /** Id of the figure. */
  id: string;
  title: string;
  /** The embed's page. */
  embed: string;
  /** The figure's own page. */
  chart: string;
  /** The markup of each way of embedding on the figure's own page. */
  pasted: Record<'frame' | 'loader' | 'element' | 'image', string>;
  /** The markup of the oEmbed answer. */
  answer: string;
}

export interface Host {
  /** The page's whole HTML. */
  page: (embedded: Embedded) => string;
  /** The height that this host gives a frame that asks for so much, in CSS pixels; without it, just that. */
  grants?: (height: number, embedded: Embedded) => number;
  /** The height of the frame in a host that listens to nothing, in CSS pixels. */
  height?: number;
  /** What browsers complain of that is the host's own doing. */
  noise?: RegExp;
}

/** A page with nothing around its content, so that the frame is as wide as the window. */
export const hostPage = (body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>body{margin:0}iframe{border:0;max-width:100%}</style></head>
<body>${body}</body>
</html>`;

/** A function as a script of the page that runs at once. */
export const script = (run: () => void): string => `<script>(${run})()</script>`;

/** The frame as most hosts write it. */
export const frame = ({ embed, title }: Embedded, attributes = ''): string =>
  `<iframe src="${embed}" title="${title}" ${attributes}></iframe>`;

const full = 'style="width:100%"';

/** The height that a pasted frame has at least, where its style survives. */
const least = (height: number, { pasted }: Embedded): number =>
  Math.max(height, Number(/min-height:(\d+)px/.exec(pasted.frame)?.[1] ?? 0));

/** WordPress hides the frame until it speaks: newer releases in this way, older ones by `clip`. */
export const hidings = [
  'position: absolute; visibility: hidden;',
  'position: absolute; clip: rect(1px, 1px, 1px, 1px);',
] as const;

/** What WordPress makes of a pasted address: the answer's markup, sanitised, sandboxed and hidden. */
export function wordpressMarkup(embedded: Embedded, secret: string, hiding: string): string {
  const marked = `data-secret="${secret}"`;
  return sanitise(embedded.answer, wordpressRules)
    .replace('<blockquote', `<blockquote class="wp-embedded-content" ${marked}`)
    .replace(
      '<iframe',
      `<iframe sandbox="allow-scripts" security="restricted" class="wp-embedded-content" style="${hiding}" ${marked}`,
    )
    .replace(embedded.embed, `${embedded.embed}#?secret=${secret}`);
}

/** Hosts that make the frame as high as its content, by family. */
export const families: Readonly<Record<string, Host>> = {
  'Datawrapper, older, by the id of the frame': {
    page: (embedded) =>
      hostPage(
        frame(embedded, `id="datawrapper-chart-${embedded.id}" ${full}`) +
          script(listeners.datawrapperById),
      ),
  },
  'Datawrapper, older, by its address': {
    page: (embedded) => hostPage(frame(embedded, full) + script(listeners.datawrapperById)),
  },
  'Datawrapper, newer, by its window': {
    page: (embedded) => hostPage(frame(embedded, full) + script(listeners.datawrapperByWindow)),
  },
  AMP: {
    page: (embedded) =>
      hostPage(
        `<div resizable>${frame(embedded, `sandbox="allow-scripts allow-same-origin" ${full}`)}</div>` +
          script(listeners.amp),
      ),
  },
  '@newswire/frames': {
    page: ({ embed }) =>
      hostPage(
        `<div data-frame-src="${embed}"></div><script src="/@newswire/frames/dist/frames.umd.js"></script><script>newswireFrames.autoInitFrames()</script>`,
      ),
  },
  'Embedly, as on Medium': {
    page: (embedded) => hostPage(frame(embedded, 'width="100%"') + script(listeners.embedly)),
  },
  'pym.js': {
    page: ({ embed }) =>
      hostPage(
        `<div id="pym-chart"></div><script src="/pym.js/dist/pym.v1.min.js"></script><script>new pym.Parent('pym-chart', '${embed}', {})</script>`,
      ),
  },
  WordPress: {
    page: (embedded) =>
      hostPage(wordpressMarkup(embedded, 'a1B2c3D4e5', hidings[0]) + script(listeners.wordpress)),
    grants: (height) => Math.min(1000, Math.max(200, height)),
  },
  'Canvas, as a teacher pastes': {
    page: (embedded) =>
      hostPage(sanitise(embedded.pasted.frame, canvasRules) + script(listeners.canvas)),
    grants: least,
  },
  'H5P, sandboxed': {
    page: (embedded) =>
      hostPage(frame(embedded, `sandbox="allow-scripts" ${full}`) + script(listeners.h5p)),
  },
  'iframe-resizer 4': {
    page: (embedded) =>
      hostPage(
        `${frame(embedded, `id="resized" ${full}`)}<script src="/iframe-resizer/js/iframeResizer.min.js"></script><script>iFrameResize({}, '#resized')</script>`,
      ),
    // It speaks to the frame before the frame is there.
    noise: /postMessage.*recipient window/,
  },
  'iframe-resizer 4, sandboxed': {
    page: (embedded) =>
      hostPage(
        `${frame(embedded, `id="resized" sandbox="allow-scripts" ${full}`)}<script src="/iframe-resizer/js/iframeResizer.min.js"></script><script>iFrameResize({ checkOrigin: false }, '#resized')</script>`,
      ),
  },
  'iframe-resizer 5': {
    page: (embedded) =>
      hostPage(frame(embedded, `id="resized" ${full}`) + script(listeners.resizer5)),
  },
  'our loader': { page: ({ pasted }) => hostPage(pasted.loader) },
  'our loader, sandboxed': {
    page: ({ pasted }) =>
      hostPage(pasted.loader.replace('<iframe', '<iframe sandbox="allow-scripts"')),
  },
  'our element': { page: ({ pasted }) => hostPage(pasted.element) },
};

/** Hosts that listen to nothing: the frame has the height that the writer gave it, and scrolls. */
export const deaf: Readonly<Record<string, Host>> = {
  'Moodle, where frames are trusted': {
    page: (embedded) => hostPage(sanitise(embedded.answer, moodleRules)),
  },
  'a sandbox without rights': {
    page: (embedded) => hostPage(frame(embedded, 'sandbox width="320" height="400"')),
    height: 400,
    noise: /script.*sandboxed/i,
  },
  'a frame without a height': { page: (embedded) => hostPage(frame(embedded)), height: 150 },
};

/** The frame is as high as its content by CSS alone. */
export const native: Host = {
  page: ({ pasted }) => hostPage(pasted.frame),
  grants: least,
};

/** What is left of every way of embedding where no frame survives. */
export const stripped = ({ pasted, answer }: Embedded): string =>
  hostPage([...Object.values(pasted), answer].map((one) => sanitise(one, textRules)).join(''));

/** A frame in a closed box, that a press opens. */
export const inDetails = (embedded: Embedded): string =>
  hostPage(
    `<details><summary>Show</summary>${frame(embedded, full)}</details>${script(listeners.datawrapperByWindow)}`,
  );

/** A frame in a tab that is not shown, and a button that shows it. */
export const inTab = (embedded: Embedded): string =>
  hostPage(
    `<button>Show</button><div hidden>${frame(embedded, full)}</div>${script(listeners.datawrapperByWindow)}${script(
      () => {
        const tab = document.querySelector<HTMLElement>('div[hidden]');
        document
          .querySelector('button')
          ?.addEventListener('click', () => tab?.removeAttribute('hidden'));
      },
    )}`,
  );

/** A frame far below that is loaded when it is scrolled to. */
export const below = (embedded: Embedded): string =>
  hostPage(
    `<div style="height:6000px"></div>${frame(embedded, `loading="lazy" ${full}`)}${script(listeners.datawrapperByWindow)}`,
  );

/** Mounted, unmounted and mounted again in one breath, as React does in its strict mode. */
export const mountedTwice = (embedded: Embedded): string =>
  hostPage(
    `<div id="root"></div><template>${frame(embedded, full)}</template>${script(listeners.datawrapperByWindow)}${script(
      () => {
        const root = document.getElementById('root');
        const made = document.querySelector('template');
        const mount = () => root?.append(made?.content.cloneNode(true) ?? '');
        mount();
        root?.replaceChildren();
        mount();
      },
    )}`,
  );

/** Many frames on one page, in a kind of host that finds them by their windows. */
export const listed = (all: readonly Embedded[]): string =>
  hostPage(all.map((one) => frame(one, full)).join('') + script(listeners.datawrapperByWindow));

/** Many embeds on one page, each pasted with our loader. */
export const many = (all: readonly Embedded[]): string =>
  hostPage(script(listeners.listen) + all.map(({ pasted }) => pasted.loader).join(''));
