import { RefreshError } from './error.ts';
import { type Options, plan } from './plan.ts';
import { report } from './report.ts';
import { nameOf } from './rows.ts';
import { replace } from './write.ts';

export interface Wishes extends Options {
  /** Without it, rows that are gone from the feed stop the refresh. */
  allowRemoved: boolean;
  say: (text: string) => void;
  /** Asked only when there is something to write. */
  confirm: () => Promise<boolean>;
}

/** Shows what would change, then writes it if told to. On any error the files stay as they are. */
export async function refresh(wishes: Wishes): Promise<'same' | 'shown' | 'written'> {
  const { say } = wishes;
  const found = await plan(wishes);
  say(report(found));
  const gone = found.changes.flatMap(({ before, rows }) =>
    rows.gone.map((row) => `${before.id}: ${nameOf(row, before.key)}`),
  );
  if (gone.length && !wishes.allowRemoved)
    throw new RefreshError(
      `\nNothing written: ${gone.length} rows are gone from the feed (first ${gone[0]}). If that is right, pass --allow-removed.`,
    );
  const files = Object.assign({}, ...found.changes.map((change) => change.files));
  if (!Object.keys(files).length) return 'same';
  if (!(await wishes.confirm())) {
    say('\nNothing written. To write, pass --yes.');
    return 'shown';
  }
  replace(files);
  say(`\nWritten: ${Object.keys(files).length} files.`);
  return 'written';
}
