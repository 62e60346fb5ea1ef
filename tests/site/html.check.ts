import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ConfigData, formatterFactory, HtmlValidate, StaticConfigLoader } from 'html-validate';
import config from '../htmlvalidate.json' with { type: 'json' };
import { isFrozen, readPages } from './pages.ts';

const validator = new HtmlValidate(new StaticConfigLoader(config as unknown as ConfigData));
const describe = formatterFactory('text');

// What is frozen was valid when it was made; what is held valid may change.
for (const page of readPages().filter((page) => !isFrozen(page)))
  test(`${page.file} is valid HTML`, async () => {
    const report = await validator.validateString(page.html, page.file);
    assert.equal(describe(report.results), '');
  });
