import { type Locale, regions } from './locales.ts';

/** How numbers and dates are written in one language. */
export interface Formats {
  /** 21,889 */
  integer: (value: number) => string;
  /** 95.5 */
  decimal: (value: number) => string;
  /** 3.85 */
  hundredths: (value: number) => string;
  /** nine / nueve from 9; larger numbers in digits. */
  word: (value: number) => string;
  /** 181.4 million / 181.4 millones */
  million: (value: number) => string;
  /** 95.5% from 95.5 */
  percent: (value: number) => string;
  /** April 2023 / abril de 2023 from `2023-04`. */
  month: (month: string) => string;
  /** 8 January 2026 / 8 de enero de 2026 from `2026-01-08`, `2026-01` or `2026`. */
  date: (date: string) => string;
  /** 24 February 2025 – 5 March 2025; one date where there is no end. */
  dates: (from: string, to: string | null) => string;
}

const small: Record<Locale, string> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
};

/** Makes a thing when it is first asked for: formatters are slow to make, and a page in the browser needs few. */
function lazy<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function build(lang: Locale): Formats {
  const region = regions[lang];
  const decimals = (minimumFractionDigits: number, maximumFractionDigits: number) =>
    lazy(() => new Intl.NumberFormat(region, { minimumFractionDigits, maximumFractionDigits }));
  const integer = decimals(0, 0);
  const decimal = decimals(1, 1);
  const hundredths = decimals(2, 2);
  const million = decimals(0, 1);
  // British order in English: the site writes for readers of many countries.
  const dates = lang === 'en' ? 'en-GB' : region;
  const writer = (options: Intl.DateTimeFormatOptions) =>
    lazy(() => new Intl.DateTimeFormat(dates, { ...options, timeZone: 'UTC' }));
  const month = writer({ month: 'long', year: 'numeric' });
  const day = writer({ dateStyle: 'long' });
  const date = (value: string): string => {
    const { length } = value.split('-');
    if (length === 1) return value;
    return (length === 2 ? month : day)().format(new Date(`${value.padEnd(10, '-01')}T00:00Z`));
  };
  return {
    integer: (value) => integer().format(value),
    decimal: (value) => decimal().format(value),
    hundredths: (value) => hundredths().format(value),
    word: (value) => small[lang].split(' ')[value] ?? integer().format(value),
    million: (value) =>
      `${million().format(value / 1e6)}\u00a0${lang === 'en' ? 'million' : 'millones'}`,
    percent: (value) => `${decimal().format(value)}%`,
    month: (value) => month().format(new Date(`${value}-01T00:00Z`)),
    date,
    dates: (from, to) => [from, to].flatMap((day) => (day ? [date(day)] : [])).join(' – '),
  };
}

export const formats: Readonly<Record<Locale, Formats>> = { en: build('en'), es: build('es') };
