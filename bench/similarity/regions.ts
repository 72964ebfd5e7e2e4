import { readFileSync } from 'node:fs';
import type { Dataset, FocusArea } from '../../src/domain/model/dataset';
import type { ProfileSource } from '../../src/domain/similarity/profile';

export interface Size {
  readonly regions: number;
  readonly areas: number;
}

const FILE = new URL('../../public/data/vagar-till-hallbar-utveckling.json', import.meta.url);

/**
 * As many regions as asked for, their focus areas put together from the sentences and readings of the real ones,
 * in an order drawn from a fixed seed: as long as real texts, and as like each other.
 */
export function regionsFrom({ regions, areas: focusAreas }: Size): readonly ProfileSource[] {
  const real = (JSON.parse(readFileSync(FILE, 'utf8')) as Dataset).regions.flatMap(
    (region) => region.areas,
  );
  const pick = seeded(20);
  const each = focusAreas / regions;
  return Array.from({ length: regions }, (_, i) => ({
    code: String(i).padStart(4, '0'),
    areas: Array.from({ length: each }, (_unused, k) => mixed(`${i}-${k}`, real, pick)),
  }));
}

/** The title and reading of one real focus area with the text of two others. */
function mixed(id: string, real: readonly FocusArea[], pick: () => number): FocusArea {
  const [head, ...texts] = [0, 1, 2].map(() => real[Math.floor(pick() * real.length)]);
  if (!head) throw new Error('The dataset has no areas to make a larger one from.');
  return { ...head, id, body: texts.flatMap((focusArea) => focusArea?.body ?? []) };
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
