import { expect, it } from 'vitest';
import type { ComparisonFacts, NeighbourFacts, PeerFacts } from '../../domain/summaries/regions';
import { of, peerFacts, say, whole } from '../../testing/named-phrases';

const baseComparison: ComparisonFacts = {
  ...whole,
  regions: of('ABCDE'),
  all: [],
  some: [],
  only: [],
};
it.each<readonly [of: string, facts: Partial<ComparisonFacts>, phrases: string]>([
  [
    'one',
    { regions: of('A'), only: [{ region: 'A', themes: of('st') }] },
    'chosenAlone(P, A, 2, s+t)',
  ],
  ['one with nothing', { regions: of('A') }, 'chosenNone(P, A)'],
  ['one not read', { missing: [], unread: of('A'), regions: of('A') }, 'unread(A)'],
  [
    'two alike',
    {
      regions: of('AB'),
      all: of('st'),
      only: [
        { region: 'A', themes: of('u') },
        { region: 'B', themes: of('vw') },
      ],
    },
    'inCommon(P, A+B, 2, s+t) chosenBesides(A, 1, u) chosenBesides(B, 2, v+w)',
  ],
  [
    'two with nothing in common',
    { regions: of('AB'), only: [{ region: 'B', themes: of('v') }] },
    'nothingInCommon(P, A+B, 2) chosenNone(, A) chosenAlone(, B, 1, v)',
  ],
  [
    'four',
    {
      regions: of('ABCD'),
      some: [{ regions: of('AB'), themes: of('s') }],
      only: [
        { region: 'A', themes: of('w') },
        { region: 'B', themes: of('x') },
      ],
    },
    'nothingInCommon(P, A+B+C+D, 4) chosen(s, A+B, 4). onlyOneChose(A, 1, w, those(4)) onlyOneChose(B, 1, x, them)',
  ],
  [
    'three',
    {
      regions: of('ABC'),
      all: of('s'),
      some: [
        { regions: of('AB'), themes: of('t') },
        { regions: of('BC'), themes: of('uv') },
      ],
      only: [
        { region: 'A', themes: of('w') },
        { region: 'C', themes: of('x') },
      ],
    },
    'inCommon(P, A+B+C, 1, s) chosen(t, A+B, 3); chosen(u+v, B+C, null). onlyOneChose(A, 1, w, those(3)) onlyOneChose(C, 1, x, them)',
  ],
  [
    'three, of which some lack data or are not read',
    { missing: of('X'), unread: of('ABCDE'), regions: of('ABC') },
    'nothingInCommon(P, A+B+C, 3) missing(X) unread(A+B+C+D+E)',
  ],
  [
    'many, of which one group has most',
    {
      some: [
        { regions: of('AB'), themes: of('s') },
        { regions: of('ABC'), themes: of('tu') },
      ],
      only: [
        { region: 'A', themes: of('wx') },
        { region: 'C', themes: of('y') },
      ],
    },
    'nothingInCommon(P, A+B+C+D+E, 5) mostAmong(5, t+u, 2, 3)',
  ],
  [
    'many with four themes that most have',
    { some: [{ regions: of('AB'), themes: of('rstu') }] },
    'nothingInCommon(P, A+B+C+D+E, 5) mostAmong(5, r+s+t+u, 4, 2)',
  ],
  [
    'many with something in common',
    { all: of('z'), some: [{ regions: of('ABC'), themes: of('t') }] },
    'inCommon(P, A+B+C+D+E, 1, z)',
  ],
  [
    'many with too many such themes',
    { some: [{ regions: of('AB'), themes: of('qrstu') }] },
    'nothingInCommon(P, A+B+C+D+E, 5)',
  ],
])('Side by side: %s', (_, facts, phrases) => {
  expect(say.comparison({ ...baseComparison, ...facts })).toBe(phrases);
});

it.each<readonly [of: string, facts: NeighbourFacts, phrases: string]>([
  [
    'in the sea',
    {
      kind: 'across-sea',
      county: 'A',
      nearest: [
        { county: 'B', km: 61, bearing: 'w' },
        { county: 'C', km: 90, bearing: 'n' },
      ],
    },
    'noBorder(A) acrossSea(2, at(B, tens(61), w)+at(C, tens(90), n))',
  ],
  [
    'in the sea, with nothing near',
    { kind: 'across-sea', county: 'A', nearest: [] },
    'noBorder(A)',
  ],
  [
    'on land and by a lake',
    {
      kind: 'neighbours',
      region: 'A',
      county: 'a',
      neighbours: [
        { county: 'b', bearing: 'n', lake: null },
        { county: 'c', bearing: 's', lake: 'L' },
      ],
      shared: [
        { regions: of('B'), themes: of('s') },
        { regions: of('BC'), themes: of('t') },
      ],
      unshared: of('uv'),
      missing: of('C'),
      unread: of('B'),
    },
    'borders(a, neighbour(b, n, null)+neighbour(c, s, L)) shares(A, sharedWith(s, B, 1, true) & sharedWith(t, B+C, 2, false)) noNeighbour(u/v, 2, true) missing(C) unread(B)',
  ],
  [
    'that share all',
    {
      kind: 'neighbours',
      region: 'A',
      county: 'a',
      neighbours: [{ county: 'b', bearing: 'n', lake: null }],
      shared: [{ regions: of('B'), themes: of('s') }],
      unshared: [],
      missing: [],
      unread: [],
    },
    'borders(a, neighbour(b, n, null)) shares(A, sharedWith(s, B, 1, true))',
  ],
])('Neighbours: %s', (_, facts, phrases) => {
  expect(say.neighbours(facts)).toBe(phrases);
});

it.each<readonly [of: string, facts: Partial<PeerFacts>, phrases: string]>([
  [
    'and by what',
    { best: of('B'), themes: of('st') },
    'mostAlike(similar, A, B, 1,  P) inCommon(, A+B, 2, s+t)',
  ],
  [
    'several, without themes',
    { programme: null, metric: 'nearby', best: of('BC'), missing: [] },
    'mostAlike(nearby, A, B+C, 2, )',
  ],
  [
    'that complements it',
    { metric: 'complementary', best: of('B'), themes: of('s'), missing: [] },
    'mostAlike(complementary, A, B, 1,  P) onlyThere(B, 1, s, A)',
  ],
  ['nobody', { unread: of('B') }, 'nobodyAlike(similar, A, true,  P) missing(X) unread(B)'],
  ['nobody, as it is not read', { unread: of('AB') }, 'unread(A)'],
  ['where it has no data', { hasData: false }, 'missing(A)'],
])('Peers: %s', (_, facts, phrases) => {
  expect(say.peers({ ...peerFacts, ...facts })).toBe(phrases);
});
