import { figureOf } from '#figure/registry.ts';
import { sourceLine } from '#figure/source-line.ts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, chartPath } from '#i18n/paths.ts';
import { words } from '#i18n/words.ts';

/** A figure in words alone, as plain text: for those who cannot see it, and for pages that take no picture. */
export function saidOf(id: string, lang: Locale): string {
  const figure = figureOf(id);
  const { states, words: of } = figure;
  const { title, measure, limits, alt } = of(lang);
  const say = words[lang];
  const pictures = states.map((state, index) => `${index + 1}. ${alt[state]}`);
  return [
    title,
    `${measure}.`,
    `${say.files.words}\n\n${pictures.join('\n\n')}`,
    `${say.files.limits}\n\n${limits}`,
    sourceLine(figure, lang),
    `${say.site} · ${say.files.licence}`,
    `${say.files.address}:\n${absolute(chartPath(lang, id))}`,
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}
