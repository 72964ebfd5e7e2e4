import { nameMatch, type Match } from './matches';
import type { NameEntry } from './name-index';
import type { ParsedQuery } from './parse-query';
import type { Place } from './places';
import type { SearchIndex } from './search-index';

/** The score of a name that is typed whole; of one that is begun, by the share of its letters. */
const WHOLE = 40;

interface Begun {
  readonly match: Match;
  readonly place: Place | null;
}

export type BegunNames = ReadonlyMap<number, Begun>;

/** Returns what is called so from the beginning, while a name is still being typed. Of one letter or two only the chief names. */
export function begunNames(index: SearchIndex, { words, terms, places }: ParsedQuery): BegunNames {
  const content = places.length > 0 ? [] : terms.flatMap((term) => term.words);
  const start = (content.length > 0 ? content : words).join(' ');
  const found = new Map<number, Begun>();
  // A word already, and not only the beginning of a name.
  const isKnown = index.words.has(start) || index.concepts.find([start]) !== null;
  if (start === '' || (isKnown && start.length <= 4)) return found;
  const add = (id: number, entry: NameEntry, place: Place | null) => {
    // The regions by their own names come first.
    const most = place?.kind === 'name' ? 2 * WHOLE : WHOLE;
    const score = (most * start.length) / entry.key.length;
    if ((found.get(id)?.match.score ?? 0) >= score) return;
    found.set(id, { match: nameMatch(score, 'name'), place });
  };
  for (const entry of index.names.beginning(start)) {
    const { named } = entry;
    if (named.kind === 'contact') add(named.id, entry, null);
    const place =
      named.kind === 'place' && isBegun(named.place, start, isKnown) ? named.place : null;
    const theme = named.kind === 'theme' ? named.id : null;
    index.things.forEach((thing, id) => {
      if (thing.kind === 'theme' && thing.theme.id === theme) add(id, entry, null);
      if (thing.kind === 'region' && place?.codes.includes(thing.code)) add(id, entry, place);
    });
  }
  return found;
}

/** The regions by their own names always; by others not where that is a word as it is. */
function isBegun({ kind }: Place, start: string, isKnown: boolean): boolean {
  const isCode = kind === 'letter' || kind === 'code';
  return kind === 'name' || (start.length > 2 && !isCode && !isKnown);
}
