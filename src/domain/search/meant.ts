import { keyOf } from '../geography/find-region';
import type { Dataset } from '../model/dataset';
import type { RegionCode } from '../model/region';
import { lettersAndDigits } from '../text-analysis/fold-letters';
import { nearNames } from '../text-analysis/near-names';
import { namesIn, type SearchFacts } from './facts';
import { placesOf } from './places';

/** A region that is meant, and what it was called where that is no name of its own: a town, a former county. */
export interface MeantRegion {
  readonly code: RegionCode;
  readonly called: string | null;
}

/** What words may mean, in the order of the lists. */
export interface Meant {
  readonly regions: readonly MeantRegion[];
  readonly themes: readonly string[];
}

/** A name of a region or theme, `key` as names are compared. */
interface Name {
  readonly key: string;
  readonly code?: RegionCode;
  readonly theme?: string;
  /** What it is where it is another's name, as a town's. */
  readonly called: string | null;
}

/** Shorter words begin many names. */
const SHORTEST_BEGUN = 3;

/** Shorter names of other things are like too many words. */
const SHORTEST_NEAR = 5;

/**
 * Returns the regions and themes that each of the words means: what is called so ("vgr", "kopparberg" both a former county and a
 * town) or has an own name that begins so; where nothing is called so, what has an own name spelt somewhat like it. Where no
 * word means any, what has another name spelt like one of them.
 *
 * @param facts null where only own names are known.
 */
export function meantBy(
  words: readonly string[],
  dataset: Pick<Dataset, 'areaSystem' | 'regions' | 'themes'>,
  facts: Pick<SearchFacts, 'places' | 'themes'> | null,
): Meant {
  const own = ownNames(dataset);
  const others = facts === null ? [] : otherNames(dataset, facts);
  // "Region" before a name is none of it, but a theme's name may begin so.
  const both = words.flatMap((word) => [keyOf(word), lettersAndDigits(word)]);
  const keys = [...new Set(both)].filter((key) => key !== '');
  const found = keys.flatMap((word) => {
    const called = [...own, ...others].filter(({ key }) => key === word);
    if (called.length === 0) return nearOf(word, own);
    const isBegun = ({ key }: Name) => word.length >= SHORTEST_BEGUN && key.startsWith(word);
    return [...called, ...own.filter(isBegun)];
  });
  const long = others.filter(({ key }) => key.length >= SHORTEST_NEAR);
  return inOrder(found.length > 0 ? found : keys.flatMap((word) => nearOf(word, long)), dataset);
}

function ownNames({ areaSystem, themes }: Pick<Dataset, 'areaSystem' | 'themes'>): readonly Name[] {
  return [
    ...areaSystem.areas.flatMap(({ code, slug, county }) =>
      [slug, county].map((name): Name => ({ key: keyOf(name), code, called: null })),
    ),
    ...themes.flatMap(({ id, label }) =>
      [id, label.sv, label.en].map((name): Name => ({
        key: lettersAndDigits(name),
        theme: id,
        called: null,
      })),
    ),
  ];
}

function otherNames(
  dataset: Pick<Dataset, 'areaSystem' | 'regions' | 'themes'>,
  { places, themes }: Pick<SearchFacts, 'places' | 'themes'>,
): readonly Name[] {
  return [
    ...placesOf(dataset, places).flatMap(([name, { codes, text }]) =>
      codes.map((code): Name => ({ key: keyOf(name), code, called: text })),
    ),
    ...Object.entries(themes).flatMap(([theme, list]) =>
      namesIn(list).map((name): Name => ({ key: lettersAndDigits(name), theme, called: null })),
    ),
  ];
}

function nearOf(word: string, names: readonly Name[]): readonly Name[] {
  const all = names.map(({ key }) => key);
  const near = new Set(nearNames(word, all));
  return names.filter(({ key }) => near.has(key));
}

/** Each region once, by its own name where that is among those found. */
function inOrder(
  found: readonly Name[],
  { areaSystem, themes }: Pick<Dataset, 'areaSystem' | 'themes'>,
): Meant {
  const regions = areaSystem.areas.flatMap(({ code }): readonly MeantRegion[] => {
    const names = found.filter((name) => name.code === code);
    const [first] = names;
    if (!first) return [];
    return [{ code, called: names.some(({ called }) => called === null) ? null : first.called }];
  });
  const ids = new Set(found.map(({ theme }) => theme));
  return { regions, themes: themes.map(({ id }) => id).filter((id) => ids.has(id)) };
}
