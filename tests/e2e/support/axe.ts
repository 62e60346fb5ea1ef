import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The whole page, or a part of it that has just come. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  // The marks of drawings are hidden from assistive technology; without them it takes half the time.
  await page.locator('.drawing[aria-hidden="true"]').evaluateAll((all: Element[]) => {
    for (const drawing of all) drawing.replaceChildren();
  });
  const { violations } = await new AxeBuilder({ page })
    // Naming every part that passes would take more time than all the rules.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .include(part)
    .exclude('.drawing')
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
  expect(found).toEqual([]);
}
