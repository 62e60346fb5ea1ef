import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code; those of the test tools beside the tools. */
export default defineConfig({
  root: '.',
  test: {
    include: ['{src,tests}/**/*.test.ts'],
    // Pictures outside a page are styled by the text of the style sheets: they must not arrive empty.
    css: true,
  },
});
