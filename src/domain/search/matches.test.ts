import { describe, expect, it } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import {
  allOf,
  anyOf,
  sumOf,
  weighted,
  type MatchField,
  type Match,
  type Matches,
} from './matches';
import { findables } from './things';

const match = (score: number, field: MatchField = 'text', term = 'a'): Match => ({
  score,
  fields: new Set([field]),
  terms: new Set([term]),
});
const scores = (matches: Matches) => [...matches].map(([id, { score }]) => [id, score]);
const one: Matches = new Map([
  [1, match(10)],
  [2, match(5)],
]);
const other: Matches = new Map([
  [2, match(20, 'title', 'b')],
  [3, match(1)],
]);

describe('Matches', () => {
  it('of any of several are all of them, the best of each counted, the others a little', () => {
    expect(scores(anyOf(one, other))).toEqual([
      [1, 10],
      [2, 20.5],
      [3, 1],
    ]);
    expect(scores(anyOf(other, one))).toContainEqual([2, 20.5]);
    expect(anyOf(one, other).get(2)).toEqual({
      score: 20.5,
      fields: new Set(['text', 'title']),
      terms: new Set(['a', 'b']),
    });
    expect(scores(anyOf())).toEqual([]);
  });

  it('of all are those that each has, their scores added', () => {
    expect(scores(allOf([one, other]))).toEqual([[2, 25]]);
    expect(scores(allOf([one]))).toEqual(scores(one));
    expect(scores(allOf([]))).toEqual([]);
  });

  it('are summed with their fields and terms, and weighed by their scores alone', () => {
    expect(sumOf([match(1), match(2, 'title', 'b')])).toEqual({
      score: 3,
      fields: new Set(['text', 'title']),
      terms: new Set(['a', 'b']),
    });
    expect(scores(weighted(one, 0.5))).toEqual([
      [1, 5],
      [2, 2.5],
    ]);
    expect(weighted(one, 0.5).get(1)?.fields).toEqual(new Set(['text']));
  });
});

const dataset = madeUpDataset({ '20': ['A'] });
const [region] = dataset.regions;
const [focusArea] = region?.areas ?? [];
if (!region || !focusArea) throw new Error('There should be a focus area.');
const contact = { name: 'Örjan Ek', printed: null, tel: null };

describe('What can be found', () => {
  const note = { type: 'heading', text: 'Not' } as const;
  const things = findables({
    ...dataset,
    regions: [{ ...region, contacts: [contact], notes: [note] }],
  });
  const ofKind = (kind: string) => things.filter((thing) => thing.kind === kind);

  it('are all regions, themes, focus areas, contacts and notes, and the programme', () => {
    expect(ofKind('region')).toHaveLength(dataset.areaSystem.areas.length);
    expect(ofKind('theme')).toHaveLength(4);
    expect(
      ['focus-area', 'contact', 'note', 'programme'].map((kind) => ofKind(kind).length),
    ).toEqual([1, 1, 1, 1]);
    expect(findables(dataset).filter(({ kind }) => kind === 'note')).toEqual([]);
  });

  it('have their published texts, and only names where they have none', () => {
    const texts = (kind: string) =>
      ofKind(kind)
        .slice(0, 1)
        .map((thing) => thing.texts);
    expect(texts('focus-area')).toEqual([['Inriktning 20-1', 'Text i 20-1.']]);
    expect(texts('note')).toEqual([['Not']]);
    expect(texts('programme')).toEqual([
      ['Inledning.', 'Provprogrammet', 'Provverket', 'Så provar regionerna'],
    ]);
    expect(['region', 'theme', 'contact'].flatMap(texts)).toEqual([[], [], []]);
  });

  it('lie in a region, save themes and the programme', () => {
    const where = (kind: string) =>
      ofKind(kind)
        .slice(0, 1)
        .map(({ code }) => code);
    expect(where('region')).toEqual([dataset.areaSystem.areas[0]?.code]);
    expect(['focus-area', 'contact', 'note'].flatMap(where)).toEqual(['20', '20', '20']);
    expect(['theme', 'programme'].flatMap(where)).toEqual([null, null]);
  });
});
