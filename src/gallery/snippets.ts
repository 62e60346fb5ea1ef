import { escaped } from '#draw/svg.ts';

/** What the code for other people's pages says of a figure, in one language. Addresses are whole. */
export interface Embeddable {
  id: string;
  lang: string;
  /** The finding, as the figure's headline has it. */
  title: string;
  /** The same with the kind of figure, for what cannot be seen: `Nearly all the fentanyl (chart)`. */
  name: string;
  /** Whose data, and the licence. */
  credit: string;
  /** The first picture in words. */
  alt: string;
  /** The figure's own page. */
  page: string;
  /** The live embed. */
  embed: string;
  loader: string;
  picture: { svg: string; png: string; width: number; height: number };
}

export const themes = ['light', 'dark', 'auto'] as const;

export type Theme = (typeof themes)[number];

/** What an embedder chose. */
export interface Choice {
  theme: Theme;
  /** A state to begin with; empty for the figure's own first. */
  state: string;
  /** Without headline. */
  plain: boolean;
  /** The day of a frozen copy; empty for the live one. */
  edition: string;
  /** Height to reserve, in CSS pixels. */
  height: number;
}

/** Ways to embed, in the order in which they are offered. */
export const ways = ['frame', 'loader', 'element', 'address', 'image'] as const;

export type Way = (typeof ways)[number];

/** The address of an embed as chosen: what is as it would be anyway is not named. */
export function embedAddress(embed: string, choice: Omit<Choice, 'height'>): string {
  const query = new URLSearchParams();
  if (choice.theme !== 'light') query.set('theme', choice.theme);
  if (choice.state) query.set('s', choice.state);
  if (choice.plain) query.set('plain', '1');
  const folder = choice.edition ? `${embed}${choice.edition}/` : embed;
  return query.size ? `${folder}?${query}` : folder;
}

const attributes = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const link = ({ page, title }: Embeddable): string =>
  `<a${attributes({ href: page })}>${escaped(title)}</a>`;

const script = ({ loader }: Embeddable): string =>
  `<script async${attributes({ src: loader })}></script>`;

/**
 * No `height`, which would switch `frame-sizing` off; the link outside stays where frames are removed,
 * as in e-mail and feeds.
 */
function frame(figure: Embeddable, choice: Choice): string {
  const src = embedAddress(figure.embed, choice);
  const style = `width:100%;border:0;min-height:${choice.height}px;frame-sizing:content-height`;
  return [
    `<iframe${attributes({ src, title: figure.name, loading: 'lazy' })}`,
    ` ${attributes({ style })}></iframe>`,
    `<p>${link(figure)}. ${escaped(figure.credit)}</p>`,
  ].join('\n');
}

function element(figure: Embeddable, { theme, state, plain, edition }: Choice): string {
  const given = attributes({
    chart: figure.id,
    lang: figure.lang,
    theme,
    ...(state ? { state } : {}),
    ...(plain ? { plain: '1' } : {}),
    ...(edition ? { edition } : {}),
    label: figure.name,
  });
  const { svg, width, height } = figure.picture;
  const image = attributes({ src: svg, alt: figure.alt, width: `${width}`, height: `${height}` });
  return [
    `<line-lab-chart${given}>`,
    `  <a${attributes({ href: figure.page })}>`,
    `    <img${image}`,
    `     ${attributes({ style: 'max-width:100%;height:auto' })}></a>`,
    `</line-lab-chart>`,
    script(figure),
  ].join('\n');
}

function image(figure: Embeddable): string {
  const { png, width, height } = figure.picture;
  const image = attributes({ src: png, alt: figure.alt, width: `${width}`, height: `${height}` });
  return [
    `<p><a${attributes({ href: figure.page })}><img${image}`,
    ` ${attributes({ style: 'max-width:100%;height:auto' })}></a></p>`,
    `<p>${link(figure)}. ${escaped(figure.credit)}</p>`,
  ].join('\n');
}

/** The text to paste for each way of embedding a figure; safe as it stands, whatever a title holds. */
export const snippets = (figure: Embeddable, choice: Choice): Record<Way, string> => ({
  frame: frame(figure, choice),
  loader: `${frame(figure, choice)}\n${script(figure)}`,
  element: element(figure, choice),
  // A frozen copy has no page of its own: the address of the copy answers in its place.
  address: choice.edition ? `${figure.embed}${choice.edition}/` : figure.page,
  image: image(figure),
});
