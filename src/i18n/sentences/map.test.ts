import { expect, it } from 'vitest';
import type {
  ManyThemeFacts,
  OneThemeFacts,
  OverviewFacts,
  TwoThemeFacts,
} from '../../domain/choropleth/choropleth';
import type { FilteredFacts } from '../../domain/summaries/filtered';
import type { PeerFacts } from '../../domain/summaries/regions';
import { of, peerFacts, programme, say, whole } from '../../testing/named-phrases';

const NORTH = { sv: 'N', en: 'N' };
const SOUTH = { sv: 'S', en: 'S' };

const baseOverviewSentence: OverviewFacts = {
  ...whole,
  known: of('ABC'),
  families: [],
  focusAreas: 5,
  evenness: null,
};
it.each<readonly [of: string, facts: Partial<OverviewFacts>, phrases: string]>([
  [
    'several regions',
    {
      families: [
        { label: 'f', count: 2 },
        { label: 'g', count: 0 },
        { label: 'h', count: 1 },
      ],
    },
    'overview(P, regionsOf(3, false), 3, counted(5, focusArea)) familyIn(f, 2, true)+familyIn(h, 1, false). severalFamilies',
  ],
  [
    'one family',
    {
      families: [
        { label: 'f', count: 2 },
        { label: 'g', count: 0 },
      ],
    },
    'overview(P, regionsOf(3, false), 3, counted(5, focusArea)) familyIn(f, 2, true).',
  ],
  ['no family', {}, 'overview(P, regionsOf(3, false), 3, counted(5, focusArea))'],
  [
    'as many focus areas each, but for a few',
    { evenness: { each: 2, others: of('AB'), theirs: 1 } },
    'evenOverview(P, counted(5, focusArea), 2 A+B 1, A+B, false)',
  ],
  [
    'no focus areas',
    { families: [{ label: 'f', count: 2 }], focusAreas: 0 },
    'overviewOfNone(P, share(0, 3, false))',
  ],
  ['no region', { known: [], missing: of('A'), unread: [], focusAreas: 0 }, 'missing(everyRegion)'],
  [
    'some without data, one not read',
    { missing: of('XY'), unread: of('A'), focusAreas: 3 },
    'overview(P, regionsOf(3, true), 3, counted(3, focusArea)) missing(X+Y) unread(A)',
  ],
  [
    'more without data than with, many not read',
    { known: of('ABCDE'), missing: of('VWXYZÅ'), unread: of('ABCDE'), focusAreas: 3 },
    'overview(P, regionsOf(5, true), 5, counted(3, focusArea)) onlyKnown(A+B+C+D+E) unread(counted(5, region))',
  ],
])('The overview: %s', (_, facts, phrases) => {
  expect(say.overviewSentence({ ...baseOverviewSentence, ...facts })).toBe(phrases);
});

const baseOneThemeSentence: OneThemeFacts = {
  ...whole,
  known: of('ABCD'),
  theme: 't',
  main: of('A'),
  touches: [],
  within: null,
  absence: null,
};
it.each<readonly [of: string, facts: Partial<OneThemeFacts>, phrases: string]>([
  ['at both levels', { touches: of('BC') }, 'oneTheme(P, share(3, 4, false), 3, t) levels(A, B+C)'],
  [
    'at one level',
    { main: [], touches: of('B') },
    'oneTheme(P, share(1, 4, false), 1, t) levels(, B)',
  ],
  ['of nobody', { main: [] }, 'oneTheme(P, share(0, 4, false), 0, t)'],
  [
    'within a part of the country',
    { touches: of('B'), within: NORTH },
    'oneTheme(P, share(2, 4, false), 2, t) levels(A, B) allLieIn(2, N N)',
  ],
  [
    'absent from parts',
    { absence: { regions: of('BC'), parts: [NORTH, SOUTH], coast: null } },
    'oneTheme(P, share(1, 4, false), 1, t) levels(A, ) absent(2, inParts(N N+S S))',
  ],
  [
    'absent from the coast',
    { absence: { regions: of('BC'), parts: [], coast: ['x', 'y'] } },
    'oneTheme(P, share(1, 4, false), 1, t) levels(A, ) absent(2, eastCoast(x, y))',
  ],
  [
    'with some without data',
    { missing: of('X'), unread: [] },
    'oneTheme(P, share(1, 4, true), 1, t) levels(A, ) missing(X)',
  ],
  [
    'where nobody has data',
    { known: [], missing: of('X'), unread: [], main: [] },
    'missing(everyRegion)',
  ],
])('A theme: %s', (_, facts, phrases) => {
  expect(say.oneThemeSentence({ ...baseOneThemeSentence, ...facts })).toBe(phrases);
});

const baseTwoThemesSentence: TwoThemeFacts = {
  ...whole,
  known: of('ABCD'),
  first: 's',
  second: 't',
  both: [],
  onlyFirst: of('B'),
  onlySecond: [],
};
it.each<readonly [of: string, facts: Partial<TwoThemeFacts>, phrases: string]>([
  [
    'of some each',
    { both: of('A'), onlySecond: of('CD') },
    'bothThemes(P, share(1, 4, false), 1, s, t): A. oneNotOther(B, 1, s, t)reverse(C+D).',
  ],
  [
    'of nobody the second alone',
    {},
    'bothThemes(P, share(0, 4, false), 0, s, t). oneNotOther(B, 1, s, t).',
  ],
  [
    'of nobody the first alone',
    { onlyFirst: [], onlySecond: of('B') },
    'bothThemes(P, share(0, 4, false), 0, s, t). oneNotOther(B, 1, t, s).',
  ],
  [
    'of nobody either alone',
    { both: of('AB'), onlyFirst: [] },
    'bothThemes(P, share(2, 4, false), 2, s, t): A+B.',
  ],
  [
    'of four one alone',
    { known: of('ABCDEF'), onlyFirst: of('ABCD') },
    'bothThemes(P, share(0, 6, false), 0, s, t). oneNotOther(A+B+C+D, 4, s, t).',
  ],
  [
    'of many each alone',
    { known: of('ABCDEFGHIJ'), onlyFirst: of('ABCDE'), onlySecond: of('FGHIJ') },
    'bothThemes(P, share(0, 10, false), 0, s, t). manyNotOther(theRegions(10, false), 5, s, t)reverse(counted(5, region)).',
  ],
])('Two themes: %s', (_, facts, phrases) => {
  expect(say.twoThemesSentence({ ...baseTwoThemesSentence, ...facts })).toBe(phrases);
});

const baseManyThemesSentence: ManyThemeFacts = {
  ...whole,
  known: of('ABCD'),
  themes: of('rst'),
  any: 3,
  most: 2,
  mostRegions: of('A'),
};
it.each<readonly [of: string, facts: Partial<ManyThemeFacts>, phrases: string]>([
  [
    'of which some have most',
    { mostRegions: of('AB') },
    'anyTheme(P, share(3, 4, false), 3, 3, r+s+t) mostThemes(A+B, 2, 2)',
  ],
  [
    'of which one has all',
    { most: 3 },
    'anyTheme(P, share(3, 4, false), 3, 3, r+s+t) allThemes(A, 1, 3)',
  ],
  [
    'of which many have most',
    { known: of('ABCDEFGH'), any: 7, mostRegions: of('ABCDE') },
    'anyTheme(P, share(7, 8, false), 7, 3, r+s+t) mostThemes(counted(5, region), 5, 2)',
  ],
  ['of which nobody has two', { most: 1 }, 'anyTheme(P, share(3, 4, false), 3, 3, r+s+t)'],
])('More themes: %s', (_, facts, phrases) => {
  expect(say.manyThemesSentence({ ...baseManyThemesSentence, ...facts })).toBe(phrases);
});

const baseFiltered: FilteredFacts = {
  parts: [NORTH],
  regions: [],
  themes: 1,
  rule: 'all',
  total: 2,
  partly: false,
};
it.each<readonly [of: string, facts: Partial<FilteredFacts>, phrases: string]>([
  ['one in a part', { regions: of('A'), total: 3 }, 'inPart(N N, share(1, 3, false), 1, A, one)'],
  [
    'any of several in two parts',
    { parts: [NORTH, SOUTH], regions: of('AB'), themes: 3, rule: 'any', total: 3, partly: true },
    'inPart(N N+S S, share(2, 3, true), 2, A+B, any)',
  ],
  ['both, by all', { regions: of('AB'), themes: 2 }, 'inPart(N N, share(2, 2, false), 2, , both)'],
  ['any of two', { themes: 2, rule: 'any' }, 'inPart(N N, share(0, 2, false), 0, , any)'],
  ['all of several', { themes: 3 }, 'inPart(N N, share(0, 2, false), 0, , all)'],
  ['where nobody has data', { total: 0, partly: true }, ''],
])('A filter by part of the country: %s', (_, facts, phrases) => {
  expect(say.filtered({ ...baseFiltered, ...facts })).toBe(phrases);
});

it.each<readonly [of: string, facts: Partial<PeerFacts>, phrases: string]>([
  [
    'on the map',
    { best: of('B'), unread: of('C') },
    'mostAlike(similar, A, B, 1,  P) missing(X) unread(C)',
  ],
  ['on the map: nobody', {}, 'nobodyAlike(similar, A, true,  P) missing(X)'],
  ['on the map, without data', { hasData: false }, 'missing(A)'],
])('Similarity: %s', (_, facts, phrases) => {
  expect(say.similaritySentence({ ...peerFacts, ...facts })).toBe(phrases);
});

it('What a page has fewer focus areas for is said with the number of the others', () => {
  const evenness = { each: 2, others: of('AB'), theirs: 1 };
  expect(say.fewer(programme, evenness, true)).toBe('fewer(V, 2 A+B 1, A+B, true)');
});
