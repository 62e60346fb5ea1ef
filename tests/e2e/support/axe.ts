import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: all that can differ between a page in light and the same page in dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

interface Scope {
  /** A part of the page that has just come; without it, the whole page. */
  part?: string;
  /** Only the rules on colours, for a page that has been seen in the other scheme. */
  colours?: boolean;
  /** Parts to leave out, beside drawings. */
  without?: readonly string[];
}

/** Axe finds nothing. */
export async function expectAccessible(
  page: Page,
  { part = 'html', colours = false, without = [] }: Scope = {},
): Promise<void> {
  // The marks of drawings are hidden from assistive technology; without them it takes half the time.
  await page.locator('.drawing[aria-hidden="true"]').evaluateAll((all: Element[]) => {
    for (const drawing of all) drawing.replaceChildren();
  });
  // Notes out of sight are not laid out, and their guessed boxes lie over each other.
  await page.locator('.notes > li').evaluateAll((all: HTMLElement[]) => {
    for (const note of all) note.style.setProperty('content-visibility', 'visible');
  });
  const axe = new AxeBuilder({ page })
    // Naming every part that passes would take more time than all the rules.
    .options({ resultTypes: ['violations'] })
    // One document at a time: frames are left out or looked at by themselves.
    .setLegacyMode()
    .include(part);
  for (const hidden of ['.drawing', ...without]) axe.exclude(hidden);
  if (colours) axe.withRules(ofColours);
  else axe.withTags(tags);
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
  expect(found).toEqual([]);
}
