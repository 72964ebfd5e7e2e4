import { describe, expect, test } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { compareRegions } from '../comparison/comparison';
import { neighbourView } from '../comparison/neighbours';
import { createAtlas, type Atlas } from '../model/atlas';
import type { Dataset } from '../model/dataset';
import { peersOf, type Metric } from '../similarity/peers';
import { matrixFacts } from './matrix';
import { comparisonFacts, neighbourFacts, peerFacts } from './regions';

/** Dalarna, Gävleborg, Värmland and Gotland; Örebro, a neighbour of Dalarna, has no data. */
const dataset = madeUpDataset(
  { '20': ['A b', 'C'], '21': ['A', 'B'], '17': ['B', 'D'], '09': ['A d'] },
  { '20': '21 17 18', '21': '20', '17': '20' },
);
const atlas = createAtlas(dataset);
/** A dataset without any theme on these focus areas. */
const unread = (data: Dataset, ...ids: readonly string[]): Atlas =>
  createAtlas({
    ...data,
    regions: data.regions.map((region) => ({
      ...region,
      areas: region.areas.map((each) => (ids.includes(each.id) ? { ...each, themes: [] } : each)),
    })),
  });

describe('What is said of a comparison', () => {
  const facts = (of: Atlas, ...codes: readonly string[]) =>
    comparisonFacts(of, compareRegions(of, codes), 'sv');

  test('are the themes of all, of some and of one, in running text', () => {
    expect(facts(atlas, '20', '21', '17', '18')).toEqual({
      programme: dataset.programme,
      regions: ['Dalarna', 'Gävleborg', 'Värmland'],
      all: ['bygd'],
      some: [{ regions: ['Dalarna', 'Gävleborg'], themes: ['arbete'] }],
      only: [
        { region: 'Dalarna', themes: ['cykel'] },
        { region: 'Värmland', themes: ['data'] },
      ],
      missing: ['Örebro'],
      unread: [],
    });
  });

  test('are not shared where there is one region alone, and texts that are not read are told', () => {
    expect(facts(unread(dataset, '17-2'), '17')).toMatchObject({
      all: [],
      some: [],
      only: [{ region: 'Värmland', themes: ['bygd'] }],
      unread: ['Värmland'],
    });
  });
});

describe('What is said of the neighbours of a region', () => {
  const facts = (of: Atlas, code: string) => neighbourFacts(of, neighbourView(of, code), 'sv');

  test('is which themes they share, and which none of them has', () => {
    const neighbours = [
      { county: 'Gävleborgs län', bearing: 'ne', lake: null },
      { county: 'Värmlands län', bearing: 'sw', lake: null },
      { county: 'Örebro län', bearing: 's', lake: null },
    ];
    expect(facts(atlas, '20')).toEqual({
      kind: 'neighbours',
      region: 'Dalarna',
      county: 'Dalarnas län',
      neighbours,
      shared: [
        { themes: ['arbete'], regions: ['Gävleborg'] },
        { themes: ['bygd'], regions: ['Gävleborg', 'Värmland'] },
      ],
      unshared: ['cykel'],
      missing: ['Örebro'],
      unread: [],
    });
  });

  test('is also what the only neighbour with data lacks', () => {
    expect(facts(atlas, '17')).toMatchObject({ unshared: ['data'] });
  });

  test('leaves open what a neighbour has not whose texts are not read', () => {
    expect(facts(unread(dataset, '17-2'), '20')).toMatchObject({
      unshared: [],
      unread: ['Värmland'],
    });
  });

  test('leaves open what a neighbour with fewer focus areas has not, unless it is told that it has', () => {
    const two = ['A', 'C'];
    const fewer = { '20': two, '21': ['A'], '17': ['B', 'D'] };
    const many = { ...fewer, '09': two, '08': two, '10': two };
    const alone = (themes: typeof fewer, ...ids: readonly string[]) =>
      facts(unread(madeUpDataset(themes, { '20': '21 17' }), ...ids), '20');
    expect(alone(fewer)).toMatchObject({ unshared: [] });
    expect(alone(many)).toMatchObject({ unshared: ['cykel'] });
    expect(alone(many, '17-2')).toMatchObject({ unshared: [] });
  });

  test('is nothing that neighbours lack where none of them has data', () => {
    const alone = createAtlas(madeUpDataset({ '20': ['A'], '09': ['B'] }, { '20': '21 17' }));
    expect(facts(alone, '20')).toMatchObject({ unshared: [], missing: ['Gävleborg', 'Värmland'] });
  });

  test('is the counties across the sea of a region without neighbours', () => {
    expect(facts(atlas, '09')).toMatchObject({
      kind: 'across-sea',
      county: 'Gotlands län',
      nearest: [{ county: 'Kalmar län', km: 58.8, bearing: 'w' }, {}, {}, {}],
    });
  });
});

describe('What is said of the peers of a region', () => {
  const facts = (
    code: string,
    metric: Metric,
    ...scores: readonly (readonly [code: string, score: number])[]
  ) =>
    peerFacts(
      atlas,
      code,
      metric,
      scores.map(([other, score]) => ({ code: other, score })),
      'sv',
    );

  test('is the most similar, or several that are equal, and what is shared', () => {
    expect(
      facts('20', 'similar', ['21', 0.8], ['17', 0.5], ['09', 0.4], ['10', 0.2], ['18', 0.1]),
    ).toMatchObject({
      region: 'Dalarna',
      metric: 'similar',
      hasData: true,
      best: ['Gävleborg'],
      themes: ['arbete', 'bygd'],
    });
    expect(facts('20', 'similar', ['21', 0.8], ['17', 0.8], ['18', 0])).toMatchObject({
      best: ['Gävleborg', 'Värmland'],
    });
  });

  test('is for those that complement it what only they have', () => {
    expect(facts('20', 'complementary', ['17', 0.5], ['21', 0])).toMatchObject({
      best: ['Värmland'],
      themes: ['data'],
    });
  });

  test('is nothing where no score is above 0, and the other regions without data are told', () => {
    const peers = facts('18', 'similar', ['20', 0]);
    expect(peers).toMatchObject({ hasData: false, best: [], themes: [] });
    expect(peers.missing).toHaveLength(16);
    expect(facts('20', 'similar').missing).toContain('Örebro');
    expect(peerFacts(unread(dataset, '17-2'), '20', 'similar', [], 'sv').unread).toEqual([
      'Värmland',
    ]);
  });

  test('has the same nearest region by the scores of the texts', () => {
    const peers = peersOf(atlas, '20', 'similar');
    expect(peerFacts(atlas, '20', 'similar', peers, 'sv')).toMatchObject({
      programme: dataset.programme,
      best: ['Gävleborg'],
    });
    expect(peerFacts(atlas, '20', 'similar', peers, 'sv', true).programme).toBeNull();
  });
});

describe('What is said of all', () => {
  test('is the most chosen themes, gaps, themes of one region alone, and a group that shares several', () => {
    const more = createAtlas(
      madeUpDataset({ '20': ['A b'], '21': ['A', 'B'], '17': ['B a'], '09': ['D'] }),
    );
    expect(matrixFacts(more, 'sv')).toMatchObject({
      known: ['Dalarna', 'Gotland', 'Gävleborg', 'Värmland'],
      focusAreas: 5,
      themes: 4,
      top: { themes: ['arbete', 'bygd'], count: 3 },
      chosen: ['arbete', 'bygd', 'data'],
      gaps: ['cykel'],
      lone: [{ region: 'Gotland', themes: ['data'] }],
      cluster: { themes: ['arbete', 'bygd'], regions: ['Dalarna', 'Gävleborg', 'Värmland'] },
      unread: [],
    });
    expect(matrixFacts(more, 'sv').missing).toHaveLength(17);
    expect(matrixFacts(unread(dataset, '17-2'), 'en')).toMatchObject({
      unread: ['Värmland'],
      cluster: null,
    });
  });

  test('is nothing of a programme without data', () => {
    expect(matrixFacts(createAtlas(madeUpDataset({})), 'en')).toMatchObject({
      known: [],
      focusAreas: 0,
      top: { themes: [], count: 0 },
      chosen: [],
      gaps: ['work', 'places', 'cycling', 'data'],
      lone: [],
      cluster: null,
    });
  });
});
