/**
 * `npm test`: every check of the project, one after the other; the last line counts them.
 * `npm test -- unit site` runs only the stages named.
 */
import { type Counts, inWords, none, sum } from './run/counts.ts';
import { stages } from './run/stages.ts';

const asked = process.argv.slice(2);
const names = stages.map((stage) => stage.name);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No stage ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exit(1);
}

const results = new Map<string, Counts | 'not run'>();
for (const stage of stages) {
  if (asked.length > 0 && !asked.includes(stage.name)) continue;
  const needed = stage.needs ? results.get(stage.needs) : undefined;
  if (needed === 'not run' || (needed?.failed ?? 0) > 0) {
    results.set(stage.name, 'not run');
    continue;
  }
  console.log(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`);
  results.set(stage.name, await stage.run());
}

console.log('');
for (const [name, counts] of results) {
  const words = counts === 'not run' ? `not run: ${needsOf(name)} failed` : inWords(counts);
  console.log(`${name.padEnd(10)}${words}`);
}
const total = sum([...results.values()].map((counts) => (counts === 'not run' ? none : counts)));
console.log(inWords(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function needsOf(name: string): string {
  return stages.find((stage) => stage.name === name)?.needs ?? '';
}
