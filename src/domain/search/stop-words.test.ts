import { describe, expect, it } from 'vitest';
import {
  isAbsence,
  isAlternative,
  isBeside,
  isConjunction,
  isContactDetail,
  isContactWord,
  isPlaceWord,
  isStopWord,
  kindAskedFor,
} from './stop-words';

type Ask = (word: string) => boolean;

it.each<[string, Ask, readonly string[]]>([
  ['asks for a contact', isContactWord, ['kontakt', 'mejl', 'telefon', 'ring']],
  ['is a detail of a contact', isContactDetail, ['person', 'adress']],
  ['says what kind of place a name is', isPlaceWord, ['kommun', 'city']],
  ['asks for what lies beside a place or is like it', isBeside, ['grannar', 'norra', 'similar']],
  ['says that something is lacking', isAbsence, ['utan', 'inte', 'without']],
  ['offers another', isAlternative, ['eller', 'or']],
  ['joins two names', isConjunction, ['och', 'samt', 'and', 'eller', 'or']],
  [
    'stands around what is asked for',
    isStopWord,
    [
      'vilka',
      'who',
      'kontakt',
      'mejl',
      'telefon',
      'ring',
      'tema',
      'areas',
      'genom',
      'och',
      'samt',
      'and',
      'or',
      'eller',
      'inte',
      'utan',
    ],
  ],
])('A word %s', (_, ask, words) => {
  const others = (
    'telefon ring kontakt mejl person adress kommun city grannar norra similar utan inte without ' +
    'eller or och samt and vilka who tema areas genom skogsbruk'
  ).split(' ');
  expect(words.filter((word) => !ask(word))).toEqual([]);
  expect(others.filter((word) => ask(word) && !words.includes(word))).toEqual([]);
});

describe('All things of a kind are asked for', () => {
  it.each([
    ['kontakter', 'contact'],
    ['telefonnummer', 'contact'],
    ['teman', 'theme'],
    ['inriktningar', 'focus-area'],
    ['skogsbruk', null],
  ])('by "%s": %s', (word, kind) => {
    expect(kindAskedFor(word)).toBe(kind);
  });
});
