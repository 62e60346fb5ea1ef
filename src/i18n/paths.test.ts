import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The module reads the site's place when it is loaded, so each place needs a fresh copy. */
async function at(base: string) {
  vi.stubEnv('BASE_URL', base);
  vi.stubEnv('SITE', 'https://example.org');
  return import('./paths.ts');
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['/', ''],
  ['/some/path', '/some/path'],
  ['/some/path/', '/some/path'],
])('a site at %s', (base, prefix) => {
  test('has its pages under that path, Spanish ones with their language', async () => {
    const { path } = await at(base);
    expect(path('en')).toBe(`${prefix}/`);
    expect(path('es')).toBe(`${prefix}/es/`);
    expect(path('en', 'the-line')).toBe(`${prefix}/the-line/`);
    expect(path('es', 'la-linea')).toBe(`${prefix}/es/la-linea/`);
  });

  test('has its files there too', async () => {
    const { filePath } = await at(base);
    expect(filePath('og/the-line.en.png')).toBe(`${prefix}/og/the-line.en.png`);
  });

  test('gives full addresses once, without the path twice', async () => {
    const { absolute, path } = await at(base);
    expect(absolute(path('es', 'la-linea'))).toBe(`https://example.org${prefix}/es/la-linea/`);
  });
});
