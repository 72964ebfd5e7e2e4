import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../model/atlas';
import type { Dataset } from '../model/dataset';
import { anyDataset } from '../../testing/facts';
import { REGION_CODES } from '../../testing/areas';
import { sv } from '../../testing/messages';
import type { RegionCode } from '../model/region';
import { createSimilarity, similarityOf } from './similarity';
import { classifyBySimilarity } from '../choropleth/similarity';
import { METRICS, peerScore, peersOf, type Metric } from './peers';
import { complementReasons, reasonsFor } from './reasons';

const anyCode = fc.constantFrom(...REGION_CODES);
const anyMetric = fc.constantFrom(...METRICS);

function textsOf(data: Dataset, focusAreaId: string): readonly string[] {
  const focusArea = data.regions
    .flatMap((region) => region.areas)
    .find(({ id }) => id === focusAreaId);
  const blocks = focusArea?.body ?? [];
  return [
    focusArea?.title ?? '',
    ...blocks.flatMap((block) => (block.type === 'list' ? block.items : [block.text])),
  ];
}

const score = (data: Dataset, metric: Metric, a: RegionCode, b: RegionCode) =>
  peerScore(createAtlas(data), metric, a, b);

/** Weights are ordered by their first six decimals; the last bits are the machine’s. */
const inMillionths = (parts: readonly number[]) => parts.map((part) => Math.round(part * 1e6));

describe('Similarity, worked out by hand', () => {
  const region = (
    code: string,
    text: string,
    ...themes: readonly [string, 'main' | 'touches'][]
  ) => ({
    code,
    areas: [
      {
        id: `${code}-1`,
        title: '',
        body: [{ type: 'paragraph' as const, text }],
        themes: themes.map(([id, level]) => ({ id, level, evidence: '' })),
      },
    ],
  });
  const similarity = createSimilarity([
    region('a', 'Skogen, skogar. Fiske', ['x', 'main'], ['y', 'touches']),
    region('b', 'Skog. Hamnar', ['x', 'main']),
    region('c', 'Hamnen. Berg', ['y', 'main']),
  ]);

  it('Words of texts whose forms are not known make two alike only where they are spelt the same.', () => {
    const [one, other, same] = [region('a', 'Skogen'), region('b', 'Skog'), region('c', 'skogen')];
    const { scores } = createSimilarity([one, other, same], undefined, (word) => word);
    const alike = [...scores].map((each) => Number(each > 0)).join('');
    expect(alike).toBe('101000101');
  });

  it('Themes give two thirds: x and y are equally rare, so a is (1, ½), b is (1, 0) and c is (0, 1).', () => {
    const length = Math.sqrt(1 + 0.25);
    // a says "skog" and a word of its own, which does not count; b says two words that others say.
    expect(similarityOf(similarity, 'a', 'b')).toBeCloseTo(
      (2 / 3) * (1 / length) + (1 / 3) * Math.SQRT1_2,
      5,
    );
    expect(similarityOf(similarity, 'a', 'c')).toBeCloseTo((2 / 3) * (0.5 / length), 5);
  });

  it('Words give one third: b says two words equally rare, and c one of them.', () => {
    expect(similarityOf(similarity, 'b', 'c')).toBeCloseTo((1 / 3) * Math.SQRT1_2, 5);
  });
});

describe('Similarity, whatever the data', () => {
  it('Every region is wholly like itself, and fills none of its own gaps.', () => {
    fc.assert(
      fc.property(anyDataset, anyCode, (data, code) => {
        expect(score(data, 'similar', code, code)).toBe(1);
        expect(score(data, 'nearby', code, code)).toBe(1);
        expect(score(data, 'complementary', code, code)).toBe(0);
      }),
    );
  });

  it('Similarity and nearness are the same both ways, to the last bit.', () => {
    fc.assert(
      fc.property(anyDataset, anyCode, anyCode, (data, a, b) => {
        expect(score(data, 'similar', a, b)).toBe(score(data, 'similar', b, a));
        expect(score(data, 'nearby', a, b)).toBe(score(data, 'nearby', b, a));
      }),
    );
  });

  it('Every score lies between 0 and 1, and near is never more than alike.', () => {
    fc.assert(
      fc.property(anyDataset, anyMetric, anyCode, anyCode, (data, metric, a, b) => {
        const value = score(data, metric, a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(score(data, 'nearby', a, b)).toBeLessThanOrEqual(score(data, 'similar', a, b));
      }),
    );
  });

  it('The order in which regions are given makes no difference.', () => {
    fc.assert(
      fc.property(anyDataset, anyMetric, anyCode, (data, metric, code) => {
        const turned = { ...data, regions: data.regions.toReversed() };
        const peers = (each: Dataset) => peersOf(createAtlas(each), code, metric);
        expect(peers(turned)).toEqual(peers(data));
      }),
    );
  });

  it('Two regions with the same focus areas are wholly alike.', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const [first, second] = data.regions;
        if (!first || !second || first.areas.length === 0) return;
        const twin = { ...second, areas: first.areas };
        const similarity = createSimilarity([first, twin, ...data.regions.slice(2)]);
        const value = similarityOf(similarity, first.code, twin.code);
        // Where the text has only stop words, nothing is left but the themes.
        expect([1, 0.666667]).toContain(value);
      }),
    );
  });

  it('The reasons add up to the similarity, the weightiest first.', () => {
    fc.assert(
      fc.property(anyDataset, anyCode, anyCode, (data, a, b) => {
        fc.pre(a !== b);
        const atlas = createAtlas(data);
        const parts = reasonsFor(atlas, a, b).map(({ part }) => part);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
          score(data, 'similar', a, b),
          5,
        );
        expect(inMillionths(parts)).toEqual(inMillionths(parts).toSorted((x, y) => y - x));
        const gaps = complementReasons(atlas, a, b).map(({ part }) => part);
        expect(gaps.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
          score(data, 'complementary', a, b),
          5,
        );
      }),
    );
  });

  it('Every quote of a term stands in its focus area, and holds the word.', () => {
    fc.assert(
      fc.property(anyDataset, anyCode, anyCode, (data, a, b) => {
        for (const reason of reasonsFor(createAtlas(data), a, b)) {
          if (reason.kind === 'theme') continue;
          for (const quote of [reason.here, reason.there]) {
            expect(quote.text).toContain(quote.word);
            expect(textsOf(data, quote.focusAreaId).some((text) => text.includes(quote.text))).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  it('Every shared theme is a reason, with the evidence of both, and no other theme is.', () => {
    fc.assert(
      fc.property(anyDataset, anyCode, anyCode, (data, a, b) => {
        fc.pre(a !== b);
        const read = (code: RegionCode) =>
          data.regions
            .find((region) => region.code === code)
            ?.areas.flatMap((focusArea) => focusArea.themes);
        const theirs = new Set(read(b)?.map(({ id }) => id));
        const expected = new Set(read(a)?.flatMap(({ id }) => (theirs.has(id) ? [id] : [])));
        const reasons = reasonsFor(createAtlas(data), a, b);
        const themes = reasons.flatMap((reason) => (reason.kind === 'theme' ? [reason.theme] : []));
        expect(themes.toSorted()).toEqual([...expected].toSorted());
      }),
    );
  });

  it('Every peer is in one of the five classes, and in the one that holds its score.', () => {
    fc.assert(
      fc.property(anyDataset, anyCode, (data, code) => {
        const atlas = createAtlas(data);
        const { legend } = classifyBySimilarity(atlas, code, sv.choropleth);
        const peers = atlas.regionByCode.has(code) ? peersOf(atlas, code, 'similar') : [];
        for (const peer of peers) {
          const limits = [0.1, 0.2, 0.35, 0.5].filter((limit) => peer.score >= limit);
          const rows = legend.filter(({ regions }) => regions.includes(peer.code));
          expect(rows.map(({ badge }) => badge)).toEqual([String(limits.length + 1)]);
        }
      }),
    );
  });
});
