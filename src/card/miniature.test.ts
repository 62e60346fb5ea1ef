import { describe, expect, test } from 'vitest';
import { figures } from '#figure/registry.ts';
import { miniature } from './miniature.ts';

describe.each([...figures])('the miniature of %s', (id, { states, kind }) => {
  const drawn = (scheme: 'light' | 'dark') => miniature(id, states[0] as string, scheme);

  test('has shapes, but no words', () => {
    expect(drawn('light')).toMatch(/<(rect|path|circle|use) data-key=/);
    expect(drawn('light')).not.toMatch(/<text|NaN|undefined/);
  });

  test('has everything in itself, as an image must', () => {
    const ids = [...drawn('dark').matchAll(/ id="([\w-]+)"/g)].map(([, name]) => name);
    const wanted = [...drawn('dark').matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
    for (const href of wanted) expect(ids).toContain(href?.replace(/^#/, ''));
    if (kind === 'map') expect(wanted).toContain('#ground');
  });

  test('differs by its colours only', () => {
    const shapes = (drawing: string) => drawing.replace(/<style>.*?<\/style>/s, '');
    expect(shapes(drawn('dark'))).toBe(shapes(drawn('light')));
    expect(drawn('dark')).not.toBe(drawn('light'));
  });
});
