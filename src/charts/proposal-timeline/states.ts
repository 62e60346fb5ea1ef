export interface State {
  /** First and last day shown. */
  days: readonly [string, string];
  /** Entries with a flag, the most important first; the others stay dots. */
  named: readonly string[];
  /** How many of these, the first, are also told in a sentence where there is room. */
  told: number;
  /** What the step is about: an entry, or `month`. */
  key?: string;
  /** The month whose entries are counted in the picture. */
  month?: string;
}

export const states = {
  'early-2025': {
    days: ['2025-01-01', '2025-04-30'],
    named: [
      'april-16-call',
      'fto-listing',
      'sheinbaum-nothing-illegal',
      'fto-executive-order',
      'reform-in-force',
      'senate-7sfg-feb-2025',
      'strike-talks-and-no-authority',
    ],
    told: 4,
    key: 'april-16-call',
  },
  'mid-2025': {
    days: ['2025-05-01', '2025-11-30'],
    named: [
      'sheinbaum-confirms-troop-offer',
      'pentagon-directive',
      'nbc-mission-plan',
      'ok-with-me',
      'rubio-visit',
      'trump-afraid-remark',
      'senate-us-army-course',
    ],
    told: 4,
    key: 'sheinbaum-confirms-troop-offer',
  },
  caracas: {
    days: ['2025-12-01', '2026-01-03'],
    named: [
      'venezuela-raid',
      'senate-session-cancelled',
      'seal-request',
      'harfuch-interview',
      'wmd-order',
      'mexican-troops-to-us',
    ],
    told: 4,
    key: 'venezuela-raid',
  },
  'january-2026': {
    days: ['2026-01-03', '2026-01-31'],
    named: [
      'nyt-report',
      'trump-something-with-mexico',
      'january-12-call',
      'fox-interview',
      'venezuela-raid',
      'sheinbaum-confirms-agents-offer',
      'sig-third-meeting',
      'sheinbaum-denies-link',
    ],
    told: 4,
    key: 'nyt-report',
  },
  call: {
    days: ['2026-01-03', '2026-01-31'],
    named: [
      'january-12-call',
      'nyt-report',
      'mexico-seeks-call',
      'fox-interview',
      'sheinbaum-confirms-agents-offer',
    ],
    told: 4,
    key: 'january-12-call',
  },
  answer: {
    days: ['2026-01-03', '2026-01-31'],
    named: [
      'sheinbaum-confirms-agents-offer',
      'rubio-delafuente-statement',
      'sig-third-meeting',
      'nyt-report',
      'january-12-call',
      '37-prisoners',
    ],
    told: 4,
    key: 'sheinbaum-confirms-agents-offer',
  },
  after: {
    days: ['2026-02-01', '2026-04-30'],
    named: [
      'sheinbaum-proudly-no',
      'hegseth-alone-if-needed',
      'chihuahua-crash',
      'no-joint-operations',
      'el-mencho-killed',
      'sheinbaum-chihuahua-sanctions',
      'senate-approves-seals',
      'shield-of-the-americas',
    ],
    told: 4,
    key: 'sheinbaum-proudly-no',
  },
  whole: {
    days: ['2025-01-01', '2026-06-30'],
    named: [
      'april-16-call',
      'fto-executive-order',
      'sheinbaum-proudly-no',
      'chihuahua-crash',
      'pentagon-directive',
    ],
    told: 0,
    key: 'month',
    month: '2026-01',
  },
} satisfies Record<string, State>;
