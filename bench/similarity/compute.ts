import { performance } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import { createSimilarity } from '../../src/domain/similarity/similarity';
import { naiveSimilarity } from './naive';
import { regionsFrom, type Size } from './regions';

/** Times one computation: off the main thread, as a page would do for data of this size. */
parentPort?.on('message', ({ size, method }: { size: Size; method: 'atlas' | 'naive' }) => {
  const regions = regionsFrom(size);
  const from = performance.now();
  const scores: ArrayLike<number> =
    method === 'atlas' ? createSimilarity(regions).scores : naiveSimilarity(regions);
  const took = performance.now() - from;
  parentPort?.postMessage({ took, checksum: total(scores) });
});

function total(scores: ArrayLike<number>): number {
  return Array.from(scores).reduce((sum, score) => sum + score, 0);
}
