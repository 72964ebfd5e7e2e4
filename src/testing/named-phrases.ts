import { sentencesOf } from '../i18n/sentences/generate';
import type { Phrases } from '../i18n/sentences/phrases';
import type { PeerFacts } from '../domain/summaries/regions';

/** A list as "a+b", a programme by its title, other values as they are. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('+');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('title' in value) return shown(value.title);
  return Object.values(value).map(shown).join(' ');
}

const LISTS: Readonly<Record<string, (items: readonly string[]) => string>> = {
  list: (items) => items.join('+'),
  listOr: (items) => items.join('/'),
  clauseList: (items) => items.join(' & '),
};
/** Words, not phrases: they are their own names. */
const WORDS: ReadonlySet<string> = new Set(
  'them known everyRegion severalFamilies region theme focusArea'.split(' '),
);
/** What is said as it is. */
const AS_GIVEN: ReadonlySet<string> = new Set('programme county part lower numeral'.split(' '));

function phrase(name: string): unknown {
  if (WORDS.has(name)) return name;
  if (AS_GIVEN.has(name)) return shown;
  return (
    LISTS[name] ?? ((...given: readonly unknown[]) => `${name}(${given.map(shown).join(', ')})`)
  );
}

function isPhrases(value: object): value is Phrases {
  return value instanceof Object;
}

/** Phrases that say their own names and what they were given, so that a test reads which were chosen: "missing(Dalarna)". */
function namedPhrases(): Phrases {
  const phrases: object = new Proxy({}, { get: (_target, name) => phrase(String(name)) });
  if (isPhrases(phrases)) return phrases;
  throw new Error('A proxy answers every name.');
}

/** Sentences that say which phrases they are made of. */
export const say = sentencesOf(namedPhrases());
export const programme = { title: 'P', publisher: 'V' };
/** What a sentence is told of a programme that lacks nothing. */
export const whole = { programme, missing: [], unread: [] };
/** Returns names, or themes, of one letter each. */
export const of = (letters: string) => Array.from(letters);
/** What sentences on similarity are told of a region that is like no other. */
export const peerFacts: PeerFacts = {
  programme,
  region: 'A',
  metric: 'similar',
  hasData: true,
  best: [],
  themes: [],
  missing: of('X'),
  unread: [],
};
