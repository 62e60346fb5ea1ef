import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as fontkit from 'fontkit';
import { dist, listFiles, readPages } from './pages.ts';

interface Covering {
  familyName: string;
  hasGlyphForCodePoint(code: number): boolean;
}

const fonts = listFiles()
  .filter((file) => file.endsWith('.woff2'))
  .map((file) => fontkit.create(readFileSync(join(dist, file))) as unknown as Covering);

test('the site ships its own fonts', () => assert.ok(fonts.length > 0));

for (const page of readPages())
  test(`the fonts hold every character of ${page.file}`, () => {
    const seen = page.document.documentElement.cloneNode(true) as HTMLElement;
    for (const hidden of seen.querySelectorAll('script, style, template')) hidden.remove();
    const words = seen.textContent ?? '';
    const characters = [...new Set(words)].filter((character) => !/\s/.test(character));
    const lacking = characters.filter(
      (character) =>
        !fonts.every((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
    );
    assert.deepEqual(lacking, []);
  });
