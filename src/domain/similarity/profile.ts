import { byCodeUnit } from '../model/code-unit-order';
import type { FocusArea, ThemeLevel } from '../model/dataset';
import type { LeftOut } from '../text-analysis/words';
import type { Stemmer } from '../text-analysis/stem';
import { termsOf, termStems, type Term } from '../text-analysis/terms';

/** The input of similarity: a `Region`, or anything else with a code and focus areas. */
export interface ProfileSource {
  readonly code: string;
  readonly areas: readonly FocusArea[];
}

/** The focus area in which a region has a theme at its highest level, with the supporting quote. */
export interface ThemeUse {
  readonly level: ThemeLevel;
  readonly focusAreaId: string;
  readonly evidence: string;
}

/** Weights above 0 by key, in code-unit order, so that sums do not depend on the order of the data. */
export type Weights = ReadonlyMap<string, number>;

/** A region as two unit vectors (or empty ones), of themes and of terms, with the texts to quote. */
export interface Profile {
  readonly code: string;
  readonly themes: Weights;
  readonly terms: Weights;
  readonly themeUses: ReadonlyMap<string, ThemeUse>;
  readonly termUses: ReadonlyMap<string, Term>;
}

/** A secondary theme counts half of a main theme. */
const LEVEL_WEIGHT: Readonly<Record<ThemeLevel, number>> = { main: 1, touches: 0.5 };

/** The profiles of all regions in code order, and the rarity of each theme. */
export function profilesOf(
  sources: readonly ProfileSource[],
  isLeftOut: LeftOut,
  stemOf?: Stemmer,
): { readonly profiles: readonly Profile[]; readonly themeRarity: Weights } {
  const termStemOf = termStems(isLeftOut, stemOf);
  const raw = sources
    .map(({ code, areas: focusAreas }) => ({
      code,
      themes: themesOf(focusAreas),
      terms: termsOf(focusAreas, termStemOf),
    }))
    .toSorted((a, b) => byCodeUnit(a.code, b.code));
  const themeRarity = rarityOf(
    raw.map(({ themes }) => themes),
    1,
  );
  // A word of a single region cannot make it similar to another; it would only reduce what it shares.
  const termRarity = rarityOf(
    raw.map(({ terms }) => terms),
    2,
  );
  const profiles = raw.map(({ code, themes, terms }): Profile => ({
    code,
    themes: unit(weigh(themes, themeRarity, ({ level }) => LEVEL_WEIGHT[level])),
    terms: unit(weigh(terms, termRarity, ({ count }) => 1 + Math.log(count))),
    themeUses: themes,
    termUses: terms,
  }));
  return { profiles, themeRarity };
}

/** Every theme of the focus areas at its highest level, from the first focus area with that level. */
function themesOf(focusAreas: readonly FocusArea[]): ReadonlyMap<string, ThemeUse> {
  const uses = new Map<string, ThemeUse>();
  for (const focusArea of focusAreas) {
    for (const { id, level, evidence } of focusArea.themes) {
      const known = uses.get(id);
      if (known && LEVEL_WEIGHT[known.level] >= LEVEL_WEIGHT[level]) continue;
      uses.set(id, { level, focusAreaId: focusArea.id, evidence });
    }
  }
  return uses;
}

/**
 * The rarity of each key: √ln((N + 1) / n) if n of N regions have it, or 0 if n is less than `least`. It is the
 * square root because both sides of a comparison are weighted, and rarity should count once.
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
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .map(([key, value]) => [key, to(value, key)] as const)
      .filter(([, weight]) => weight > 0),
  );
}

/** The vector scaled to length 1; an empty one stays empty. */
export function unit(weights: Weights): Weights {
  let squares = 0;
  for (const value of weights.values()) squares += value * value;
  const length = Math.sqrt(squares);
  return new Map([...weights].map(([key, value]) => [key, value / length]));
}

/** The cosine of two unit vectors. */
export function cosine(a: Weights, b: Weights): number {
  let sum = 0;
  for (const [key, value] of a) sum += value * (b.get(key) ?? 0);
  return sum;
}
