import type { Choice } from './snippets.ts';

/** Widths at which the preview shows an embed, in CSS pixels. */
export const previewWidths = [320, 600, 900] as const;

/** What an embed shows when nothing was chosen. */
export const usual: Omit<Choice, 'height'> = {
  theme: 'light',
  state: '',
  plain: false,
  edition: '',
};

/** Longer than this, the words of a state would not fit a list to choose from. */
const most = 60;

/** The beginning of a text, at the end of a word. */
export function shortened(text: string): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\s,;:.]*\s\S*$/, '')}…`;
}
