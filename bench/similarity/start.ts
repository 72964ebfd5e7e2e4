import { Worker } from 'node:worker_threads';
import type { Size } from './regions';

/**
 * `npx tsx bench/similarity/start.ts` from the root: how long similarity takes, against a naive loop, in turn
 * and in a worker of its own each time.
 */
const SIZES: readonly Size[] = [
  { regions: 21, areas: 42 },
  { regions: 300, areas: 600 },
];
const RUNS = 5;

interface Run {
  readonly took: number;
  readonly checksum: number;
}

function run(size: Size, method: 'atlas' | 'naive'): Promise<Run> {
  const worker = new Worker(new URL('worker.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer: Run) => {
      resolve(answer);
      void worker.terminate();
    });
    worker.postMessage({ size, method });
  });
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

for (const size of SIZES) {
  const times: Record<'atlas' | 'naive', number[]> = { atlas: [], naive: [] };
  for (let i = 0; i < RUNS; i += 1) {
    const [ours, naive] = [await run(size, 'atlas'), await run(size, 'naive')];
    if (Math.abs(ours.checksum - naive.checksum) > 1e-3 * ours.checksum) {
      throw new Error(`The two ways disagree: ${ours.checksum} and ${naive.checksum}.`);
    }
    times.atlas.push(ours.took);
    times.naive.push(naive.took);
  }
  const [ours, naive] = [median(times.atlas), median(times.naive)];
  process.stdout.write(
    `${size.regions} regions, ${size.areas} areas: ${ours.toFixed(0)} ms cold, naive loop ${naive.toFixed(0)} ms, ratio ${(ours / naive).toFixed(2)}\n`,
  );
}
