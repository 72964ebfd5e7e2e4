import type { FocusArea, ThemeLevel } from '../model/dataset';
import { termsOf, type StemCache, type Term } from '../text-analysis/terms';

/** What similarity is computed from: a `Region`, or anything else that has areas under a code. */
export interface ProfileSource<Id extends string = string> {
  readonly code: Id;
  readonly areas: readonly FocusArea[];
}

/** Where a region's reading of a theme is strongest, with the quote that carries it. */
export interface ThemeUse {
  readonly level: ThemeLevel;
  readonly areaId: string;
  readonly evidence: string;
}

/** Weights above 0 by key, keys in code-unit order: sums over them never depend on the order of the data. */
export type Weights = ReadonlyMap<string, number>;

/** One region as two directions, each of length 1 (or empty), and where to quote from. */
export interface Profile<Id extends string = string> {
  readonly code: Id;
  readonly themes: Weights;
  readonly terms: Weights;
  readonly themeUses: ReadonlyMap<string, ThemeUse>;
  readonly termUses: ReadonlyMap<string, Term>;
}

/** A theme that an area merely touches counts half of one that it is about. */
const LEVEL_WEIGHT: Readonly<Record<ThemeLevel, number>> = { main: 1, touches: 0.5 };

/** The profiles of all regions, in code order, and how rare each theme is among them. */
export function profilesOf<Id extends string>(
  sources: readonly ProfileSource<Id>[],
): { readonly profiles: readonly Profile<Id>[]; readonly themeRarity: Weights } {
  const cache: StemCache = new Map();
  const raw = sources
    .map(({ code, areas }) => ({ code, themes: themesOf(areas), terms: termsOf(areas, cache) }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const themeRarity = rarityOf(
    raw.map(({ themes }) => themes),
    1,
  );
  // A word that only one region uses cannot make it like another; it would only hide what it shares.
  const termRarity = rarityOf(
    raw.map(({ terms }) => terms),
    2,
  );
  const profiles = raw.map(({ code, themes, terms }): Profile<Id> => ({
    code,
    themes: unit(weigh(themes, themeRarity, ({ level }) => LEVEL_WEIGHT[level])),
    terms: unit(weigh(terms, termRarity, ({ count }) => 1 + Math.log(count))),
    themeUses: themes,
    termUses: terms,
  }));
  return { profiles, themeRarity };
}

/** Every theme of the areas at its strongest level, from the first area on the page that has it so. */
function themesOf(areas: readonly FocusArea[]): ReadonlyMap<string, ThemeUse> {
  const uses = new Map<string, ThemeUse>();
  for (const area of areas) {
    for (const { id, level, evidence } of area.themes) {
      const known = uses.get(id);
      if (known && LEVEL_WEIGHT[known.level] >= LEVEL_WEIGHT[level]) continue;
      uses.set(id, { level, areaId: area.id, evidence });
    }
  }
  return uses;
}

/**
 * How much sharing a key says: √ln((N + 1) / n), for n of N regions that have it; 0 for what fewer than
 * `least` have. The root, because both sides of a comparison carry it, and rarity should count once.
 * What all have counts next to nothing.
 */
function rarityOf(maps: readonly ReadonlyMap<string, unknown>[], least: number): Weights {
  const counts = new Map<string, number>();
  for (const map of maps) {
    for (const key of map.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return sorted(counts, (count) =>
    count < least ? 0 : Math.sqrt(Math.log((maps.length + 1) / count)),
  );
}

function weigh<T>(
  map: ReadonlyMap<string, T>,
  rarity: Weights,
  strength: (value: T) => number,
): Weights {
  return sorted(map, (value, key) => strength(value) * (rarity.get(key) ?? 0));
}

function sorted<T>(map: ReadonlyMap<string, T>, to: (value: T, key: string) => number): Weights {
  return new Map(
    [...map]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, to(value, key)] as const)
      .filter(([, weight]) => weight > 0),
  );
}

/** The same direction with length 1; empty if it was. */
export function unit(weights: Weights): Weights {
  let squares = 0;
  for (const value of weights.values()) squares += value * value;
  const length = Math.sqrt(squares);
  return new Map([...weights].map(([key, value]) => [key, value / length]));
}

/** The cosine of two directions of length 1. Symmetric to the last bit. */
export function cosine(a: Weights, b: Weights): number {
  let sum = 0;
  for (const [key, value] of a) sum += value * (b.get(key) ?? 0);
  return sum;
}
