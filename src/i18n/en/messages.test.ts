import { expect, test } from 'vitest';
import { REGIONS } from '../../testing/areas';
import { shareSv } from '../sv/share';
import { sv } from '../sv/messages';
import { en, lateEn, lateSv, shareEn } from '../../testing/messages';

/** Every text without parameters, by its place. */
function textsOf(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${place}.${key}`));
}

/** What is meant for readers of Swedish. */
const FOR_OTHERS = /^en\.(?:site\.otherLanguage|site\.readInOther|unknown\.inOther)/;
const english = textsOf({ ...en, ...lateEn, share: shareEn }, 'en').filter(
  ([place]) => !FOR_OTHERS.test(place),
);
/** What stays Swedish in English text: names; and the marks of English quotes, of which the last is Swedish too. */
const NAMES = /“Så arbetar regionerna”|“”|Tillväxtverket|Vägar till hållbar utveckling/g;

/** Names, units and kinds of files that are the same word in both. */
const FILES = ['Excel (XLSX)', 'JSON', 'APA', 'BibTeX', 'RIS'];
const SAME = new Set(['MapLibre', 'Region', 'region', 'Regionatlas', 'km', 'm', ...FILES]);

test('no Swedish is left in the English texts, except names', () => {
  const left = english.filter(([, text]) => /[åäöÅÄÖ”]/.test(text.replaceAll(NAMES, '')));
  expect(left).toEqual([]);
});

test('nothing is the same in both languages, except what is', () => {
  const swedish = new Map(textsOf({ ...sv, ...lateSv, share: shareSv }, 'en'));
  const same = english
    .filter(([place, text]) => swedish.get(place) === text)
    .map(([, text]) => text);
  expect(same.filter((text) => !SAME.has(text))).toEqual([]);
});

test('words of the published texts are quoted, in lower case', () => {
  const words = [
    ['Cirkulär', 'cirkulära'],
    ['ekonomi', 'Ekonomi'],
  ].map(en.peers.wordForms);
  expect(en.peers.reasons(['food'], words, false)).toBe(
    'Theme in common: food. Shared or related words include “cirkulär”/“cirkulära” and “ekonomi”.',
  );
  expect(en.peers.reasons([], [en.peers.wordForms(['cirkulära', 'cirkulära'])], true)).toBe(
    'Shared or related word found: “cirkulära”.',
  );
});

test('names stand in Swedish alphabetical order whatever the language', () => {
  const names = REGIONS.map(({ shortName }) => shortName);
  const { compare } = new Intl.Collator('sv-SE', { sensitivity: 'base' });
  expect(names.toSorted(compare)).toEqual(names);
});
