import { asOfIn } from '#figure/origin.ts';
import { figureOf } from '#figure/registry.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, chartPath } from '#i18n/paths.ts';
import { fill, words } from '#i18n/words.ts';
import { headline } from './headline.ts';

/** What a citation names, whatever its style. */
export interface Work {
  /** The figure's id, of which the key of an entry is made. */
  id: string;
  site: string;
  title: string;
  kind: 'chart' | 'map';
  /** What the data go up to: a day, a month or a year. */
  date: string;
  address: string;
  licence: string;
}

export type Style = 'apa' | 'bibtex' | 'chicago' | 'mla';

export type Citations = Readonly<Record<Style, string>>;

/**
 * How to cite a figure, in plain text. Its date is that of its data: a page that is built anew has no other that
 * stays true. `accessed` is the day on which a reader saw it, if the style is to name one.
 */
export const citations = (id: string, lang: Locale, accessed?: string): Citations =>
  citationsOf(workOf(id, lang), lang, accessed);

export function workOf(id: string, lang: Locale): Work {
  const figure = figureOf(id);
  const say = words[lang];
  return {
    id,
    site: say.site,
    title: figure.words(lang).title,
    kind: figure.kind,
    date: asOfIn(figure),
    address: absolute(chartPath(lang, id)),
    licence: say.files.licence,
  };
}

/** APA 7, MLA 9, Chicago 17 (bibliography) and BibTeX, as each is written in the language. */
export function citationsOf(work: Work, lang: Locale, accessed?: string): Citations {
  const { site, title, kind, date, address } = work;
  const say = words[lang].files;
  const texts = accessed
    ? { apa: say.cite.apaAccessed, mla: say.cite.mlaAccessed, chicago: say.cite.chicagoAccessed }
    : say.cite;
  const name = say.kind[kind];
  const dates = dateStyles[lang];
  const made = (text: string, style: keyof typeof dates, shown: string) =>
    fill(text, {
      site,
      title: shown,
      address,
      kind: name,
      date: dates[style](date),
      accessed: accessed ? dates[style === 'apa' ? 'chicago' : style](accessed) : '',
    });
  // English puts the point inside the quotation marks and writes titles in capitals; Spanish does neither.
  const quoted = lang === 'en' ? ended(headline(title)) : title;
  return {
    apa: made(texts.apa, 'apa', title),
    mla: made(texts.mla, 'mla', quoted),
    chicago: made(texts.chicago, 'chicago', quoted),
    bibtex: bibtex(work, lang, accessed),
  };
}

/** With a point at its end, unless it asks or exclaims. */
const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

type DateStyle = (date: string) => string;

const parts = (date: string) => date.split('-').map(Number) as [number, number?, number?];

const monthName = (month: number, tag: string): string =>
  new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, month - 1)),
  );

/** MLA shortens the names of months of more than four letters: to three, but September to four. */
const short = (name: string): string =>
  name.length > 4 ? `${name.slice(0, /^sep/i.test(name) ? 4 : 3)}.` : name;

/** How each style writes a day, a month or a year. */
const dateStyles: Record<Locale, Record<'apa' | 'chicago' | 'mla', DateStyle>> = {
  en: {
    apa: (date) => {
      const [year, month, day] = parts(date);
      return [year, month && [monthName(month, 'en'), day].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', ');
    },
    mla: (date) => {
      const [year, month, day] = parts(date);
      return [day, month && short(monthName(month, 'en')), year].filter(Boolean).join(' ');
    },
    chicago: (date) => {
      const [year, month, day] = parts(date);
      if (!month) return String(year);
      return `${monthName(month, 'en')} ${day ? `${day}, ` : ''}${year}`;
    },
  },
  es: {
    apa: (date) => {
      const [year, month, day] = parts(date);
      return [year, month && [day, monthName(month, 'es')].filter(Boolean).join(' de ')]
        .filter(Boolean)
        .join(', ');
    },
    mla: (date) => {
      const [year, month, day] = parts(date);
      return [day, month && short(monthName(month, 'es')), year].filter(Boolean).join(' ');
    },
    chicago: (date) => formats.es.date(date),
  },
};

/** BibTeX knows months by these names, whatever the language. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** An entry for BibTeX and biblatex. */
function bibtex(
  { id, site, title, kind, date, address, licence }: Work,
  lang: Locale,
  accessed?: string,
) {
  const [year, month] = parts(date);
  const say = words[lang].files;
  const note = fill(say.cite.note, {
    kind: say.kind[kind],
    date: formats[lang].date(date),
    licence,
  });
  const fields = [
    // Two pairs of braces: a name that is not a person's, a title whose capitals stay.
    ['author', `{{${tex(site)}}}`],
    ['title', `{{${tex(title)}}}`],
    ['year', `{${year}}`],
    ['month', month && months[month - 1]],
    ['howpublished', `{\\url{${address}}}`],
    ['note', `{${tex(note)}}`],
    ['language', `{${lang === 'en' ? 'english' : 'spanish'}}`],
    ['urldate', accessed && `{${accessed}}`],
  ].flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${id}-${year}-${lang},\n${fields.join(',\n')}\n}`;
}

const texSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as TeX reads it: what has a meaning there is escaped; letters stay as they are, in UTF-8. */
export const tex = (text: string): string =>
  text.replace(/[\\{}%&$#_~^]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
