import type { Lists } from '#record/forms.ts';
import type { Content } from './read.ts';

type Entry = Record<string, unknown>;
type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** What was done to a copy of the content; answers with how the one message about it begins. */
export type Damage = readonly [name: string, damage: (copy: Copy) => string];

/** The chapter that is damaged. */
export const damaged = '02-the-line';

/** A copy of the whole content, to be damaged. */
export class Copy {
  readonly content: Writable<Content>;

  constructor({ lists, datasets, chapters, figures, explorations }: Content) {
    this.content = {
      lists: structuredClone(lists),
      datasets: datasets.map(({ id, key, row, given }) => ({
        id,
        key,
        row,
        given: structuredClone(given),
      })),
      chapters: chapters.map((text) => ({ ...text })),
      figures,
      explorations,
    };
  }

  list(name: keyof Lists): Entry[] {
    return this.content.lists[name] as Entry[];
  }

  /** Changes the first entry that has these values; answers with its id. */
  change(name: keyof Lists, having: Entry, change: Entry): string {
    const entry = this.list(name).find((one) =>
      Object.entries(having).every(([key, value]) => one[key] === value),
    );
    if (!entry) throw new Error(`no entry of ${name} like ${JSON.stringify(having)}`);
    return Object.assign(entry, change)['id'] as string;
  }

  /** Adds an entry like the first one. */
  more(name: keyof Lists, change: Entry & { id: string }): string {
    this.list(name).push({ ...this.list(name)[0], ...change });
    return change.id;
  }

  /** The description of a dataset. */
  about(id: string): Entry {
    return this.#given(id).about as Entry;
  }

  columns(id: string): Entry {
    return this.about(id)['columns'] as Entry;
  }

  rows(id: string): Entry[] {
    return this.#given(id).rows as Entry[];
  }

  /** A row by its number, from 1. */
  row(id: string, number: number): Entry {
    const row = this.rows(id)[number - 1];
    if (!row) throw new Error(`no row ${number} in ${id}`);
    return row;
  }

  /** Changes the chapter where the pattern is first found; answers with the line in its file. */
  rewrite(lang: string, from: RegExp, to: string): number {
    const text = this.content.chapters.find((one) => one.folder === damaged && one.lang === lang);
    const index = text?.body.search(from) ?? -1;
    if (!text || index < 0) throw new Error(`nothing like ${from} in a chapter`);
    const changed = text.body.replace(from, to);
    const first = [...changed].findIndex((_, at) => changed[at] !== text.body[at]);
    Object.assign(text, { body: changed });
    return changed.slice(0, Math.max(index, first)).split('\n').length + text.offset;
  }

  #given(id: string) {
    const data = this.content.datasets.find((one) => one.id === id);
    if (!data) throw new Error(`no dataset ${id}`);
    return data.given;
  }
}
