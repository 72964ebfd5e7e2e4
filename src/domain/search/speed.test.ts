import { expect, it } from 'vitest';
import { MAX_HITS } from '../../features/search/choices';
import { atlas, index } from '../../testing/search';
import { QUESTIONS } from '../../testing/search-questions';
import { createSearchEngine } from './engine';

const FRAME_US = 1_000_000 / 60;
/** The first tries are compiled, and any may be disturbed by the collector. */
const TRIES = 8;

it('Every key of every question is answered within a frame.', () => {
  const engine = createSearchEngine(atlas, index.facts);
  const isQuick = (asked: string) => {
    // The time of the processor: the clock would also measure what else the machine does.
    const from = process.cpuUsage();
    engine.find(asked, MAX_HITS);
    const { user, system } = process.cpuUsage(from);
    return user + system < FRAME_US;
  };
  const beginnings = QUESTIONS.flatMap(({ asked }) =>
    Array.from(asked, (_, i) => asked.slice(0, i + 1)),
  );
  const slow = [...new Set(beginnings)].filter(
    (asked) => !Array.from({ length: TRIES }).some(() => isQuick(asked)),
  );
  expect(slow).toEqual([]);
}, 120_000);
