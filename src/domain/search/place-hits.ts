import type { RegionCode } from '../model/region';
import { contactsIn } from './name-index';
import { NAMED, nameMatch } from './matches';
import type { ParsedQuery } from './parse-query';
import type { Place } from './places';
import type { SearchHit } from './rank';
import type { SearchIndex } from './search-index';
import type { Findable } from './things';

/** The regions of a place; of one region, all that is its own. */
export function placeHits(index: SearchIndex, parsed: ParsedQuery): readonly SearchHit[] {
  const { places, asksContact, words } = parsed;
  const codes = codesOf(places);
  const namesakes = new Set(contactsIn(index.names.exact(words)));
  const weights = {
    ...WEIGHTS_OF_PARTS,
    contact: asksContact ? 2 * NAMED : WEIGHTS_OF_PARTS.contact,
  };
  return index.things
    .flatMap((thing, id): readonly SearchHit[] => {
      const { code } = thing;
      const isThere = code !== null && codes.has(code);
      const isPart = codes.size === 1 || (asksContact && thing.kind === 'contact');
      if (!namesakes.has(id) && !(isThere && (thing.kind === 'region' || isPart))) return [];
      const place = places.find((each) => code !== null && each.codes.includes(code)) ?? null;
      return [{ thing, place, ...nameMatch(weights[thing.kind]) }];
    })
    .toSorted((a, b) => b.score - a.score);
}

/** What the parts of a region weigh where the region itself was asked for. */
const WEIGHTS_OF_PARTS = {
  region: NAMED,
  'focus-area': 50,
  contact: 40,
  note: 30,
  theme: 0,
  programme: 0,
};

/** Returns what tells whether a thing lies in one of the places that a query asks for, if it asks for any. */
export function isWithin({ places }: ParsedQuery): (thing: Findable) => boolean {
  const codes = codesOf(places);
  return ({ code }) => places.length === 0 || codes.has(code ?? '');
}

function codesOf(places: readonly Place[]): ReadonlySet<RegionCode> {
  return new Set(places.flatMap(({ codes }) => codes));
}
