import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Asked, oembed } from './oembed.ts';

const asked: Asked = {
  title: 'Two offices account for “most” of it & more',
  name: 'Two offices account for “most” of it & more (chart)',
  site: 'The Line and the Lab',
  home: 'https://example.org/',
  page: 'https://example.org/chart/en/border-seizures-where/',
  embed: 'https://example.org/embed/v1/en/border-seizures-where/',
  height: 620,
  thumbnail: { url: 'https://example.org/x.png', width: 1200, height: 630 },
  frozen: false,
};

/** Elements and attributes that WordPress keeps of a provider it does not know. */
const kept: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
};

describe('the answer to oEmbed', () => {
  const answer = oembed(asked);

  test('has the fields that version 1.0 asks of the type rich, each of its kind', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    for (const name of ['html', 'title', 'author_name', 'provider_name'] as const)
      expect(answer[name]).toMatch(/\S/);
    for (const name of ['author_url', 'provider_url', 'thumbnail_url'] as const)
      expect(new URL(answer[name] ?? '').protocol).toBe('https:');
    for (const name of [
      'width',
      'height',
      'cache_age',
      'thumbnail_width',
      'thumbnail_height',
    ] as const)
      expect(Number.isInteger(answer[name]) && Number(answer[name]) > 0, name).toBe(true);
  });

  test('has nothing that a filter would remove', () => {
    const { body } = new JSDOM(answer.html).window.document;
    const elements = [...body.querySelectorAll('*')];
    expect(elements.map(({ localName }) => localName)).toEqual(['blockquote', 'a', 'iframe']);
    for (const { localName, attributes } of elements)
      for (const { name } of attributes) expect(kept[localName]).toContain(name);
  });

  test('leads to the page, frames the embed, and stays scrollable', () => {
    const { body } = new JSDOM(answer.html).window.document;
    const [link, frame] = [body.querySelector('blockquote > a'), body.querySelector('iframe')];
    expect(link?.getAttribute('href')).toBe(asked.page);
    expect(link?.textContent).toBe(asked.title);
    expect(frame?.getAttribute('src')).toBe(asked.embed);
    expect(frame?.title).toBe(asked.name);
    expect([frame?.width, frame?.height]).toEqual(['600', '620']);
    expect(frame?.hasAttribute('scrolling')).toBe(false);
  });

  test('says the height that it reserves, and none that WordPress would cut', () => {
    const tall = oembed({ ...asked, height: 1400 });
    expect(tall.height).toBe(1000);
    expect(tall.html).toContain('height="1000"');
  });

  test('may be kept longer for a frozen copy', () => {
    expect(oembed({ ...asked, frozen: true }).cache_age).toBeGreaterThan(answer.cache_age);
  });

  test.each(['"><script>alert(1)</script>', `<img src=x onerror=alert(1)>`])(
    'takes a title as words: %s',
    (title) => {
      const { body } = new JSDOM(oembed({ ...asked, title, name: title }).html).window.document;
      expect(body.querySelectorAll('script, img')).toHaveLength(0);
      expect(body.querySelector('a')?.textContent).toBe(title);
      expect(body.querySelector('iframe')?.title).toBe(title);
    },
  );
});
