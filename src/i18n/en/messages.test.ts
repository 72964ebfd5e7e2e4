import { expect, test } from 'vitest';
import { REGIONS } from '../../domain/model/region';
import { en } from './messages';
import { shareEn } from './share';
import { shareSv } from '../sv/share';
import { sv } from '../sv/messages';

/** Every text of a wording, by its place: functions are called with names and counts that fit anywhere. */
function textsOf(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${place}.${key}`));
}

/** What is meant for readers of Swedish. */
const FOR_OTHERS = /^en\.(?:site\.otherLanguage|site\.readInOther|unknown\.inOther)/;
const english = textsOf({ ...en, share: shareEn }, 'en').filter(
  ([place]) => !FOR_OTHERS.test(place),
);
/** What stays Swedish in English text: names. */
const NAMES = /“Så arbetar regionerna”|Tillväxtverket|Vägar till hållbar utveckling/g;

/** Names, units and kinds of files that are the same word in both. */
const FILES = ['Excel (XLSX)', 'JSON', 'APA', 'BibTeX'];
const SAME = new Set(['MapLibre', 'Region', 'region', 'Regionatlas', 'km', 'm', ...FILES]);

test('no Swedish is left in the English texts, except names', () => {
  const left = english.filter(([, text]) => /[åäöÅÄÖ”]/.test(text.replaceAll(NAMES, '')));
  expect(left).toEqual([]);
});

test('nothing is the same in both languages, except what is', () => {
  const swedish = new Map(textsOf({ ...sv, share: shareSv }, 'en'));
  const same = english
    .filter(([place, text]) => swedish.get(place) === text)
    .map(([, text]) => text);
  expect(same.filter((text) => !SAME.has(text))).toEqual([]);
});

test('the English sentences of a choropleth count and list as English does', () => {
  const { choropleth } = en;
  const facts = { theme: 'Circular economy', reach: null, total: 21, missing: [] };
  expect(
    choropleth.oneThemeSentence({
      ...facts,
      main: ['Dalarna', 'Jönköping'],
      touches: ['Norrbotten'],
    }),
  ).toBe(
    '3 of 21 regions work with the theme circular economy: Dalarna and Jönköping as a main theme; Norrbotten as part of something else.',
  );
  expect(choropleth.oneThemeSentence({ ...facts, main: ['Dalarna'], touches: [] })).toBe(
    '1 of 21 regions works with the theme circular economy: Dalarna as a main theme.',
  );
  expect(choropleth.oneThemeSentence({ ...facts, main: [], touches: [] })).toBe(
    'None of the 21 regions works with the theme circular economy.',
  );
  expect(
    choropleth.oneThemeSentence({
      ...facts,
      main: [],
      touches: [],
      total: 20,
      missing: ['Gotland'],
    }),
  ).toBe(
    'None of the 20 regions with information works with the theme circular economy. There is no information on Gotland.',
  );
});

test('the English sentence for one theme says where it is not to be found', () => {
  const stretch = {
    kind: 'coast-beyond',
    side: 'south',
    of: 'Västerbotten',
    end: 'Kalmar',
  } as const;
  expect(en.sentences.reach({ stretch, missing: [] })).toBe(
    'Along the east coast south of Västerbotten, down to and including Kalmar, no region works with it.',
  );
  expect(
    en.sentences.reach({
      stretch: { kind: 'beyond', side: 'north', of: 'Skåne', count: 12 },
      missing: ['Gotland'],
    }),
  ).toBe(
    'Of the 12 regions with information north of Skåne, going by the middle of each, none works with it.',
  );
});

test('words of the published texts are quoted, in lower case and marked as Swedish', () => {
  expect(en.peers.reasons(['Food'], ['Cirkulär', 'ekonomi'])).toEqual([
    'Shares food. ',
    'Words in common: ',
    { swedish: '“cirkulär”' },
    ' and ',
    { swedish: '“ekonomi”' },
    '.',
  ]);
  expect(en.peers.reasons([], ['cirkulära'])).toEqual([
    'Word in common: ',
    { swedish: '“cirkulära”' },
    '.',
  ]);
});

test('themes with an "and" of their own are told apart', () => {
  const text = en.choropleth.twoThemesSentence({
    first: 'Climate and energy',
    second: 'Food',
    both: [],
    onlyFirst: ['Skåne'],
    onlySecond: ['Gotland', 'Kalmar'],
    total: 21,
    missing: [],
  });
  expect(text).toBe(
    'None of the 21 regions works with both climate and energy, and food. 1 works only with climate and energy, 2 work only with food.',
  );
});

test('names stand in Swedish alphabetical order whatever the language', () => {
  const names = REGIONS.map(({ shortName }) => shortName);
  const { compare } = new Intl.Collator('sv-SE', { sensitivity: 'base' });
  expect(names.toSorted(compare)).toEqual(names);
});
