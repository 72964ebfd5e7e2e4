/**
 * Changes the programme's folder at random, many times, and checks that reading it never throws or hangs, and
 * that nothing is published that the browser would refuse. The same seed makes the same changes.
 *
 *   npm run fuzz-data -- --seed 1 --runs 2000
 */
import { fuzzRun } from './fuzz-data/run';
import { readProjectFiles } from './shared/project-files';
import { readArguments } from './shared/read-arguments';

const { values } = readArguments({
  options: { seed: { type: 'string', default: '1' }, runs: { type: 'string', default: '2000' } },
});
const [seed, runs] = [Number(values.seed), Number(values.runs)];
const files = readProjectFiles();
let accepted = 0;
const failures: string[] = [];

for (let run = 0; run < runs; run += 1) {
  const { published, failure } = fuzzRun(files, seed, run);
  if (published) accepted += 1;
  if (failure === null) continue;
  failures.push(failure);
  process.stdout.write(`Seed ${seed}, run ${run}: ${failure}\n`);
}

process.stdout.write(`${runs} folders, ${accepted} accepted, ${failures.length} failures.\n`);
if (failures.length > 0) process.exitCode = 1;
