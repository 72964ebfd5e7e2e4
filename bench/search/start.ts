import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createAtlas } from '../../src/domain/model/atlas';
import { PROGRAMME_ID } from '../../scripts/shared/project-files';
import type { Dataset } from '../../src/domain/model/dataset';
import type { SearchFacts } from '../../src/domain/search/facts';
import { search } from '../../src/domain/search/search';
import { groupHits } from '../../src/domain/search/groups';
import { MAX_HITS } from '../../src/features/search/choices';
import { createSearchIndex } from '../../src/domain/search/search-index';
import { QUESTIONS } from '../../src/testing/search-questions';

/**
 * How long the search takes at every key of every question of the test's table, as a share of a frame:
 *
 *   npm run publish-data && npx tsx bench/search/start.ts
 *
 * Every beginning is asked `ROUNDS` times and the fastest counts, so that what else the machine does does not.
 */
const FRAME = 1000 / 60;
const ROUNDS = 5;

const atlas = createAtlas(read(`${PROGRAMME_ID}.json`) as Dataset);
const facts = read(`${PROGRAMME_ID}.search.json`) as SearchFacts;
const index = createSearchIndex(atlas, facts);

const beginnings = QUESTIONS.flatMap(({ asked }) =>
  Array.from(asked, (_, i) => asked.slice(0, i + 1)),
);
const answer = (asked: string) => groupHits(index, search(index, asked), MAX_HITS);
for (const asked of beginnings) answer(asked);
const times = beginnings
  .map((asked) => ({ asked, took: fastest(() => answer(asked)) }))
  .toSorted((a, b) => a.took - b.took);
const [worst, median] = [times.at(-1), times[Math.floor(times.length / 2)]];

say(
  `${QUESTIONS.length} questions, ${beginnings.length} beginnings, a frame of ${FRAME.toFixed(1)} ms:`,
);
say(`  median  ${share(median?.took)} of a frame`);
say(`  worst   ${share(worst?.took)} of a frame ("${worst?.asked ?? ''}")`);
say(`  to build the index, once  ${share(fastest(() => createSearchIndex(atlas, facts)))} frames`);

function fastest(task: () => unknown): number {
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const from = performance.now();
      task();
      return performance.now() - from;
    }),
  );
}

function share(took = 0): string {
  return (took / FRAME).toFixed(3);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
