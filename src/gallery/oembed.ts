import { escaped } from '#draw/svg.ts';

/** What an answer is made of; addresses are whole. */
export interface Asked {
  title: string;
  /** The name for what cannot be seen, as in a frame's title. */
  name: string;
  site: string;
  home: string;
  page: string;
  embed: string;
  /** The figure's height at `width`, in CSS pixels. */
  height: number;
  /** A picture; there is none of a figure that is gone. */
  thumbnail?: { url: string; width: number; height: number };
  /** Whether this is a frozen copy. */
  frozen: boolean;
}

/** The answer of an oEmbed 1.0 provider, type `rich`, as JSON. */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** Width for hosts that cannot be asked, in CSS pixels. */
export const width = 600;

/** WordPress lets no frame be higher, in CSS pixels. */
const most = 1000;

const day = 86_400;

/**
 * The answer for one figure. The `html` is made only of what WordPress lets through from a provider it does not
 * know: a link in a quotation, which stays where frames are removed, and a plain frame, which may scroll.
 */
export function oembed(asked: Asked): Oembed {
  const { title, name, site, home, page, embed, thumbnail, frozen } = asked;
  const height = Math.min(asked.height, most);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: site,
    author_url: home,
    provider_name: site,
    provider_url: home,
    // A frozen copy does not change.
    cache_age: frozen ? 365 * day : day,
    html: [
      `<blockquote><a href="${escaped(page)}">${escaped(title)}</a></blockquote>`,
      `<iframe title="${escaped(name)}" src="${escaped(embed)}" width="${width}" height="${height}" frameborder="0"></iframe>`,
    ].join(''),
    width,
    height,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
