import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Choice, type Embeddable, embedAddress, snippets, themes, ways } from './snippets.ts';

const figure: Embeddable = {
  id: 'route-shares-southwest',
  lang: 'en',
  title: 'Nearly all, but not every one',
  name: 'Nearly all, but not every one (chart)',
  credit: 'Data: US Customs and Border Protection. CC BY 4.0',
  alt: 'Bars of four kinds.',
  page: 'https://example.org/chart/en/route-shares-southwest/',
  embed: 'https://example.org/embed/v1/en/route-shares-southwest/',
  loader: 'https://example.org/embed/v1/loader.js',
  picture: {
    svg: 'https://example.org/chart/en/route-shares-southwest.svg',
    png: 'https://example.org/chart/en/route-shares-southwest.png',
    width: 800,
    height: 640,
  },
};

const plain: Choice = { theme: 'light', state: '', plain: false, edition: '', height: 480 };

const parsed = (html: string) => new JSDOM(html).window.document.body;

test('the frame is the one that the contract names, and needs no script', () => {
  expect(snippets(figure, plain).frame).toBe(
    `<iframe src="https://example.org/embed/v1/en/route-shares-southwest/" title="Nearly all, but not every one (chart)" loading="lazy"
  style="width:100%;border:0;min-height:480px;frame-sizing:content-height"></iframe>
<p><a href="https://example.org/chart/en/route-shares-southwest/">Nearly all, but not every one</a>. Data: US Customs and Border Protection. CC BY 4.0</p>`,
  );
});

test('with the loader it is the same frame and one script', () => {
  const { frame, loader } = snippets(figure, plain);
  expect(loader).toBe(
    `${frame}\n<script async src="https://example.org/embed/v1/loader.js"></script>`,
  );
});

test('the element holds a link and a picture until it is a figure', () => {
  const body = parsed(snippets(figure, { ...plain, state: 'years', theme: 'auto' }).element);
  const element = body.querySelector('line-lab-chart');
  expect(element?.getAttribute('chart')).toBe(figure.id);
  expect(element?.getAttribute('lang')).toBe('en');
  expect(element?.getAttribute('theme')).toBe('auto');
  expect(element?.getAttribute('state')).toBe('years');
  expect(element?.getAttribute('label')).toBe(figure.name);
  expect(element?.querySelector('a')?.href).toBe(figure.page);
  expect(element?.querySelector('a > img')?.getAttribute('src')).toBe(figure.picture.svg);
  expect(element?.querySelector('img')?.alt).toBe(figure.alt);
  expect(body.querySelector('script')?.src).toBe(figure.loader);
});

test('the address is that of the page, or of the frozen copy', () => {
  expect(snippets(figure, plain).address).toBe(figure.page);
  expect(snippets(figure, { ...plain, edition: '2026-12-01' }).address).toBe(
    `${figure.embed}2026-12-01/`,
  );
});

describe('the address of an embed', () => {
  test('says only what is not so by itself', () => {
    expect(embedAddress(figure.embed, plain)).toBe(figure.embed);
    expect(
      embedAddress(figure.embed, {
        theme: 'dark',
        state: 'years',
        plain: true,
        edition: '2026-12-01',
      }),
    ).toBe(`${figure.embed}2026-12-01/?theme=dark&s=years&plain=1`);
  });

  test('stands in the frame as an attribute', () => {
    const { frame } = snippets(figure, { ...plain, theme: 'dark', plain: true });
    expect(frame).toContain('?theme=dark&amp;plain=1"');
    expect(parsed(frame).querySelector('iframe')?.src).toBe(`${figure.embed}?theme=dark&plain=1`);
  });
});

describe.each([
  `“So-called” <b>& "quoted"</b> 'finding'`,
  `"></iframe><script>alert(1)</script>`,
  `<img src=x onerror=alert(1)>`,
  `&lt;i&gt; &amp;`,
])('a figure called %s', (words) => {
  const odd = { ...figure, title: words, name: words, credit: words, alt: words };

  test.each(ways)('says so as words, never as markup: %s', (way) => {
    const body = parsed(snippets(odd, plain)[way]);
    expect(body.querySelectorAll('b, i, [onerror], script:not([src])')).toHaveLength(0);
    for (const [selector, name] of [
      ['iframe', 'title'],
      ['line-lab-chart', 'label'],
      ['img', 'alt'],
    ] as const)
      for (const element of body.querySelectorAll(selector))
        expect(element.getAttribute(name)).toBe(words);
    const paragraph = body.querySelector('p:last-of-type');
    if (paragraph) expect(paragraph.textContent).toBe(`${words}. ${words}`);
  });
});

test('whatever is chosen, a snippet names no host but ours and holds no handler', () => {
  for (const theme of themes)
    for (const state of ['', 'years'])
      for (const edition of ['', '2026-12-01'])
        for (const text of Object.values(
          snippets(figure, { theme, state, plain: true, edition, height: 700 }),
        )) {
          expect(
            text.match(/https?:\/\/[^/"]+/g)?.every((host) => host === 'https://example.org'),
          ).toBe(true);
          expect(text).not.toMatch(/ on\w+=/);
        }
});
