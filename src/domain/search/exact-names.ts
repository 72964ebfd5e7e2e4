import type { Contact } from '../model/dataset';
import type { SearchHit } from './search';
import type { Findable } from './index-documents';
import type { NameKind } from './names';
import { plainWords } from './stop-words';

/** What a name that is asked for in full adds: more than any number of words in a text. */
const WHOLE = 200;
/** The same for one that is called so with others: a province, a part of the country. */
const SHARED = 60;
/** What is being typed: as much of this as of the name. */
const BEGUN = 40;

/** Of a name in full, and of the beginning of one. Nobody begins to type a code. */
const GAINS: Readonly<Record<NameKind, readonly [number, number]>> = {
  name: [WHOLE, BEGUN],
  county: [WHOLE, BEGUN],
  alias: [WHOLE, BEGUN],
  letter: [WHOLE, 0],
  code: [WHOLE, 0],
  town: [WHOLE, 0],
  province: [SHARED, 0],
  landsdel: [SHARED, 0],
};

/** What a thing's score gains if the query is one of its names in full, or the beginning of one. */
export function nameBonus(thing: Findable, query: string): number {
  const asked = plainWords(query);
  const gain = (name: string, [whole, begun] = GAINS.name) =>
    bonusFor(plainWords(name), asked, whole, begun);
  switch (thing.kind) {
    case 'region':
      return Math.max(...thing.names.map(({ kind, text }) => gain(text, GAINS[kind])));
    case 'theme':
      return Math.max(...thing.names.map((name) => gain(name)));
    case 'contact':
      return gain(thing.region.contacts[thing.place]?.name ?? '');
    case 'area':
      return gain(thing.area.title);
    case 'note':
    case 'programme':
      return 0;
  }
}

function bonusFor(name: string, asked: string, whole = 0, begun = 0): number {
  if (asked === '') return 0;
  if (name === asked) return whole;
  return name.startsWith(asked) ? begun * (asked.length / name.length) : 0;
}

/** The contacts with a telephone number that begins with or, from five digits, holds what was typed. */
export function phoneHits(things: readonly Findable[], query: string): readonly SearchHit[] {
  const digits = query.replaceAll(/\D/g, '');
  if (!/^[+\d\s()–-]+$/.test(query) || digits.length < 3) return [];
  return things.flatMap((thing): readonly SearchHit[] => {
    if (thing.kind !== 'contact') return [];
    const contact = thing.region.contacts[thing.place];
    if (!contact || !numbersOf(contact).some((number) => answers(number, digits))) return [];
    return [{ thing, score: WHOLE, fields: new Set(), words: new Set() }];
  });
}

function answers(number: string, digits: string): boolean {
  return digits.length < 5 ? number.startsWith(digits) : number.includes(digits);
}

/** A contact's number as digits: as printed, in its international form, and as dialled from abroad. */
function numbersOf({ printed, tel }: Contact): readonly string[] {
  const printedDigits = printed?.replaceAll(/\D/g, '') ?? '';
  const international = tel?.replaceAll(/\D/g, '') ?? '';
  return [printedDigits, international, international && `00${international}`].filter(Boolean);
}
