import { byCodeUnit } from '../model/code-unit-order';
import type { FocusArea } from '../model/dataset';
import { grouped } from '../model/grouped';
import type { LeftOut } from '../text-analysis/words';
import type { Stemmer } from '../text-analysis/stem';
import { termsOf, termStems } from '../text-analysis/terms';

/** The input of similarity: a `Region`, or anything else with a code and focus areas. */
export interface ProfileSource {
  readonly code: string;
  readonly areas: readonly FocusArea[];
}

/**
 * What weighs more than 0, by key: a unit vector (or an empty one), in code-unit order, so that what weighs the same
 * comes in the same order wherever it is told.
 */
export type Weighted<T = unknown> = ReadonlyMap<
  string,
  { readonly item: T; readonly weight: number }
>;

/** A region as two vectors, of themes and of terms, with the texts to quote. */
export type Profile = ReturnType<typeof profilesOf>['profiles'][number];

/** A secondary theme counts half of a main theme. */
const LEVEL_WEIGHT = { main: 1, touches: 0.5 } as const;

/** The profiles of all regions in code order, and the rarity of each theme. */
export function profilesOf(
  sources: readonly ProfileSource[],
  isLeftOut: LeftOut,
  stemOf?: Stemmer,
) {
  const termStemOf = termStems(isLeftOut, stemOf);
  const used = sources
    .map(({ code, areas: focusAreas }) => ({
      code,
      themes: themesOf(focusAreas),
      terms: termsOf(focusAreas, termStemOf),
    }))
    .toSorted((a, b) => byCodeUnit(a.code, b.code));
  const themeRarity = rarityOf(
    used.map(({ themes }) => themes),
    1,
  );
  // A word of a single region cannot make it similar to another; it would only reduce what it shares.
  const termRarity = rarityOf(
    used.map(({ terms }) => terms),
    2,
  );
  const profiles = used.map(({ code, themes, terms }) => ({
    code,
    themes: unit(themes, ({ level }, id) => LEVEL_WEIGHT[level] * (themeRarity.get(id) ?? 0)),
    terms: unit(terms, ({ length }, stem) => (1 + Math.log(length)) * (termRarity.get(stem) ?? 0)),
  }));
  return { profiles, themeRarity };
}

/** Every theme of the focus areas with the first that has it at its highest level, and the supporting quote. */
function themesOf(focusAreas: readonly FocusArea[]) {
  const uses = focusAreas.flatMap(({ id: focusAreaId, themes }) =>
    themes.map(({ id, level, evidence }) => ({ id, use: { level, focusAreaId, evidence } })),
  );
  // Of several entries of one theme a map keeps the last: the first main one or else the first secondary one.
  const highestLast = uses
    .toReversed()
    .toSorted((a, b) => LEVEL_WEIGHT[a.use.level] - LEVEL_WEIGHT[b.use.level]);
  return new Map(highestLast.map(({ id, use }) => [id, use]));
}

/**
 * The rarity of each key: √ln((N + 1) / n) if n of N regions have it, or 0 if n is less than `least`. It is the
 * square root because both sides of a comparison are weighted, and rarity should count once.
 */
function rarityOf(
  maps: readonly ReadonlyMap<string, unknown>[],
  least: number,
): ReadonlyMap<string, number> {
  const keys = maps.flatMap((map) => [...map.keys()]);
  return new Map(
    [...grouped(keys, (key) => key)].map(([key, { length }]) => [
      key,
      length < least ? 0 : Math.sqrt(Math.log((maps.length + 1) / length)),
    ]),
  );
}

/** Weighs items and scales them to a vector of length 1; an empty one stays empty. */
export function unit<T>(
  items: ReadonlyMap<string, T>,
  weightOf: (item: T, key: string) => number,
): Weighted<T> {
  const weighed = [...items]
    .map(([key, item]) => ({ key, item, weight: weightOf(item, key) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => byCodeUnit(a.key, b.key));
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0));
  return new Map(weighed.map(({ key, item, weight }) => [key, { item, weight: weight / length }]));
}

/** What is in both of two vectors, each with its part of their cosine. */
export function shared<A, B>(one: Weighted<A>, other: Weighted<B>) {
  return [...one].flatMap(([key, { item, weight }]) => {
    const there = other.get(key);
    return there ? [{ key, part: weight * there.weight, here: item, there: there.item }] : [];
  });
}
