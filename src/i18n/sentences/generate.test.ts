import { expect, it } from 'vitest';
import type { MatrixFacts } from '../../domain/summaries/matrix';
import { of, say, whole } from '../../testing/named-phrases';

const baseMatrix: MatrixFacts = {
  ...whole,
  known: of('ABCD'),
  focusAreas: 7,
  themes: 5,
  top: { themes: of('s'), count: 2 },
  chosen: of('st'),
  gaps: [],
  lone: [],
  cluster: null,
};
it.each<readonly [of: string, facts: Partial<MatrixFacts>, phrases: string]>([
  [
    'of all',
    { top: { themes: of('st'), count: 3 }, chosen: of('rst'), gaps: of('uv') },
    'sorted(4, counted(7, focusArea),  P, counted(5, theme)) mostCommon(s+t, counted(3, region), true) chosenByNone(u/v, 2, false)',
  ],
  [
    'with more gaps than chosen themes',
    { gaps: of('uvw') },
    'sorted(4, counted(7, focusArea),  P, counted(5, theme)) mostCommon(s, counted(2, region), false)',
  ],
  [
    'with as many gaps as chosen themes',
    { gaps: of('uv') },
    'sorted(4, counted(7, focusArea),  P, counted(5, theme)) mostCommon(s, counted(2, region), false) chosenByNone(u/v, 2, false)',
  ],
  [
    'with as many regions without data as with',
    { missing: of('WXYZ') },
    'concern(P, theRegions(4, true), 4, 7, 2, 5, ) mostCommon(s, counted(2, region), false) missing(W+X+Y+Z)',
  ],
  [
    'without gaps, but with lone themes and a cluster',
    {
      themes: 2,
      lone: [
        { region: 'A', themes: of('t') },
        { region: 'B', themes: of('uv') },
      ],
      cluster: { regions: of('ABC'), themes: of('st') },
    },
    'sorted(4, counted(7, focusArea),  P, counted(2, theme)) mostCommon(s, counted(2, region), false) onlyOneChose(A, 1, t, ) onlyOneChose(B, 2, u+v, ) allChose(A+B+C, s+t)',
  ],
  [
    'partly without data',
    {
      missing: of('X'),
      unread: [],
      themes: 3,
      gaps: of('u'),
      lone: [
        { region: 'A', themes: of('t') },
        { region: 'B', themes: of('u') },
      ],
    },
    'concern(P, theRegions(4, true), 4, 7, 2, 3, ) mostCommon(s, counted(2, region), false) chosenByNone(u, 1, true) onlyOneChose(A, 1, t, known) onlyOneChose(B, 1, u, them) missing(X)',
  ],
  [
    'with nothing in common',
    { themes: 2, top: { themes: of('st'), count: 1 } },
    'sorted(4, counted(7, focusArea),  P, counted(2, theme))',
  ],
  [
    'with four themes as common',
    { themes: 4, top: { themes: of('rstu'), count: 2 }, chosen: of('rstu') },
    'sorted(4, counted(7, focusArea),  P, counted(4, theme)) mostCommon(r+s+t+u, counted(2, region), true)',
  ],
  [
    'with too many themes as common',
    { top: { themes: of('rstuv'), count: 2 }, chosen: of('rstuv') },
    'sorted(4, counted(7, focusArea),  P, counted(5, theme))',
  ],
  [
    'of nothing chosen',
    { themes: 2, top: { themes: [], count: 0 }, chosen: [], gaps: of('st') },
    'nothingChosen(P, 2, false)',
  ],
  [
    'of one region',
    {
      known: of('A'),
      missing: [],
      unread: of('A'),
      focusAreas: 2,
      top: { themes: of('s'), count: 1 },
      gaps: of('u'),
    },
    'concern(P, A, 1, 2, 2, 5, : s+t) unread(A)',
  ],
  [
    'of none',
    {
      known: [],
      missing: of('X'),
      unread: [],
      focusAreas: 0,
      top: { themes: [], count: 0 },
      chosen: [],
    },
    'missing(everyRegion)',
  ],
])('The matrix: %s', (_, facts, phrases) => {
  expect(say.matrix({ ...baseMatrix, ...facts })).toBe(phrases);
});
