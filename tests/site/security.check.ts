import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist, listFiles, readPages } from './pages.ts';

/** Elements that make the browser fetch something, unlike links a reader may follow. */
const fetching =
  'script[src], img[src], img[srcset], source[srcset], iframe[src], object[data], embed[src], audio[src], video[src], video[poster], track[src], image[href], use[href], link[href]:not([rel~="canonical"], [rel~="alternate"], [rel~="license"], [rel~="author"])';

for (const page of readPages()) {
  const { file } = page;

  test(`${file} states a policy before it loads a script or a style sheet`, () => {
    const { document } = page;
    const policy = document.querySelector('meta[http-equiv="content-security-policy" i]');
    assert.ok(policy, 'no content security policy');
    const words = policy.getAttribute('content') ?? '';
    assert.match(words, /default-src 'none'/);
    assert.match(words, /script-src /);
    assert.doesNotMatch(words.match(/script-src[^;]*/)?.[0] ?? '', /unsafe|https?:|\*|data:/);
    const first = document.querySelector('script[src], link[rel~="stylesheet"]');
    const follows = policy.DOCUMENT_POSITION_FOLLOWING;
    if (first) assert.ok(policy.compareDocumentPosition(first) & follows, 'the policy comes late');
  });

  test(`${file} loads from its own host only`, () => {
    const { document } = page;
    const foreign = [...document.querySelectorAll(fetching)]
      .flatMap((element) =>
        ['src', 'href', 'srcset', 'data', 'poster'].map((name) => element.getAttribute(name) ?? ''),
      )
      .filter((value) => /(^|[\s,])(https?:)?\/\//.test(value));
    assert.deepEqual(foreign, []);
  });

  test(`${file} has no inline handlers or script addresses`, () => {
    const { document } = page;
    const inline = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({ name }) => `<${element.localName} ${name}>`),
    );
    assert.deepEqual(inline, []);
  });
}

test('style sheets and scripts load nothing from elsewhere', () => {
  const remote = /url\(\s*["']?(https?:)?\/\/|@import|\b(fetch|import)\(\s*["'`]https?:/;
  const found = listFiles()
    .filter((file) => /\.(css|js)$/.test(file))
    .filter((file) => remote.test(readFileSync(join(dist, file), 'utf8')));
  assert.deepEqual(found, []);
});
