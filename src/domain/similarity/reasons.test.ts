import { describe, expect, test } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { createAtlas, type Atlas } from '../model/atlas';
import { peersOf, peerScore } from './peers';
import { complementReasons, reasonsFor, type SimilarityReason } from './reasons';

type Themes = Parameters<typeof madeUpDataset>[0];

/** An atlas of focus areas without a title, each with the text of its region. */
function atlasOf(themes: Themes, texts: Readonly<Record<string, string>> = {}): Atlas {
  const dataset = madeUpDataset(themes);
  return createAtlas({
    ...dataset,
    regions: dataset.regions.map((region) => ({
      ...region,
      areas: region.areas.map((each) => ({
        ...each,
        title: '',
        body: [{ type: 'paragraph', text: texts[region.code] ?? '' }],
      })),
    })),
  });
}

const named = (reason: SimilarityReason) => (reason.kind === 'theme' ? reason.theme : reason.stem);
const sum = (parts: readonly { readonly part: number }[]) =>
  parts.reduce((total, { part }) => total + part, 0);

describe('The reasons why two regions are alike', () => {
  const themes: Themes = { '20': ['a B c'], '21': ['B', 'a'], '09': ['D'] };
  const texts = { '20': 'Skog och hav.', '21': 'Hav.', '09': 'Berg.' };

  test('come by weight, themes and words, and their parts are the similarity', () => {
    const atlas = atlasOf(themes, texts);
    const reasons = reasonsFor(atlas, '20', '21');
    expect(reasons.map(named)).toEqual(['b', 'hav', 'a']);
    expect(sum(reasons)).toBeCloseTo(peerScore(atlas, 'similar', '20', '21'), 5);
  });

  test('of equal weight come by their ids, whatever their order in the texts', () => {
    const same = { '20': ['B A'], '21': ['B A'], '09': ['D'] };
    const atlas = atlasOf(same, { '20': 'Skog. Hav.', '21': 'Skog. Hav.', '09': 'Berg.' });
    expect(reasonsFor(atlas, '20', '21').map(named)).toEqual(['a', 'b', 'hav', 'skog']);
  });

  test('quote the text of each', () => {
    const [theme, term] = reasonsFor(atlasOf(themes, texts), '20', '21');
    expect(theme).toMatchObject({
      here: { level: 'main', focusAreaId: '20-1', evidence: 'citat om b i 20-1' },
      there: { level: 'main', focusAreaId: '21-1' },
    });
    expect(term).toMatchObject({
      here: { text: 'Skog och hav.', word: 'hav' },
      there: { text: 'Hav.', word: 'Hav' },
    });
  });

  test('quote the first focus area that has the theme at its highest level', () => {
    const atlas = atlasOf({ '20': ['b', 'B', 'B'], '21': ['B', 'B b'], '09': ['D'] });
    const [reason] = reasonsFor(atlas, '20', '21');
    expect(reason).toMatchObject({ here: { focusAreaId: '20-2' }, there: { focusAreaId: '21-1' } });
  });

  test('are neither place names nor words that hold sentences together', () => {
    const same = { '20': ['A'], '21': ['B'], '09': ['C'] };
    const shared = (text: string) =>
      reasonsFor(atlasOf(same, { '20': text, '21': text }), '20', '21').map(named);
    expect(shared('Dalarna och Gävleborg.')).toEqual([]);
    expect(shared('Genom detta.')).toEqual([]);
    expect(shared('Genom skogen i Dalarna.')).toEqual(['skog']);
  });

  test('are none for regions that share nothing, whose similarity is 0', () => {
    const atlas = atlasOf(themes, texts);
    expect(reasonsFor(atlas, '20', '09')).toEqual([]);
    expect(peerScore(atlas, 'similar', '20', '09')).toBe(0);
  });
});

describe('What another region has and this one lacks', () => {
  test('comes by weight, and the parts are the complement', () => {
    const atlas = atlasOf({ '20': ['D'], '21': ['a B'], '09': ['D'] });
    const gaps = complementReasons(atlas, '20', '21');
    expect(gaps.map(({ theme }) => theme)).toEqual(['b', 'a']);
    expect(sum(gaps)).toBeCloseTo(peerScore(atlas, 'complementary', '20', '21'), 5);
    expect(complementReasons(atlas, '20', '09')).toEqual([]);
  });
});

describe('Without data', () => {
  test('a region has no peers, reasons or complement, and is like itself alone', () => {
    const atlas = atlasOf({ '20': ['A'], '21': ['A'] });
    expect(peersOf(atlas, '09', 'similar')).toEqual([]);
    expect(reasonsFor(atlas, '20', '09')).toEqual([]);
    expect(complementReasons(atlas, '09', '20')).toEqual([]);
    for (const metric of ['similar', 'nearby'] as const) {
      expect(peerScore(atlas, metric, '09', '20')).toBe(0);
      expect(peerScore(atlas, metric, '09', '09')).toBe(1);
    }
  });
});

test('Peers that are alike come by code', () => {
  const atlas = atlasOf({ '20': ['A'], '10': ['A'], '09': ['A'], '21': ['B'] });
  expect(peersOf(atlas, '20', 'similar').map(({ code }) => code)).toEqual(['09', '10', '21']);
});
