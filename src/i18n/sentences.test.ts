import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../domain/model/atlas';
import { compareRegions, MAX_COMPARED } from '../domain/comparison/comparison';
import { neighbourView } from '../domain/comparison/neighbours';
import type { Dataset } from '../domain/model/dataset';
import { matrixFacts } from '../domain/summaries/matrix';
import { furthestPairFacts } from '../domain/summaries/furthest-pair';
import { comparisonFacts, neighbourFacts, peerFacts } from '../domain/summaries/regions';
import { anyDataset, dataset, themeIds } from '../testing/facts';
import { REGION_POINTS } from '../domain/geography/generated';
import { REGION_CODES, type RegionCode } from '../domain/model/region';
import { classify } from '../domain/choropleth/classify';
import type { ColourBy } from '../domain/choropleth/choropleth';
import { METRICS, peersOf, type Metric } from '../domain/similarity/peers';
import { choroplethSv } from './sv/choropleth';
import { claimsOf } from '../testing/sentences/assertions';
import type { Witness } from '../testing/sentences/reader';
import { sentencesSv } from './sv/sentences';

const anyCode = fc.constantFrom(...REGION_CODES);
const anyMetric = fc.constantFrom(...METRICS);
const anyCodes = fc.subarray([...REGION_CODES], { minLength: 1, maxLength: MAX_COMPARED });

function witness(data: Dataset): Witness {
  return { data, points: REGION_POINTS };
}

const peersFor = (data: Dataset, code: RegionCode, metric: Metric) =>
  peersOf(createAtlas(data), code, metric);

const say = {
  comparison: (data: Dataset, codes: readonly RegionCode[]) => {
    const atlas = createAtlas(data);
    return sentencesSv.comparison(comparisonFacts(atlas, compareRegions(atlas, codes), 'sv'));
  },
  extent: (codes: readonly RegionCode[]) => {
    const facts = furthestPairFacts(codes);
    return facts ? sentencesSv.extent(facts) : '';
  },
  neighbours: (data: Dataset, code: RegionCode) => {
    const atlas = createAtlas(data);
    return sentencesSv.neighbours(neighbourFacts(atlas, neighbourView(atlas, code), 'sv'));
  },
  peers: (data: Dataset, code: RegionCode, metric: Metric) =>
    sentencesSv.peers(
      peerFacts(createAtlas(data), code, metric, peersFor(data, code, metric), 'sv'),
    ),
  matrix: (data: Dataset) => sentencesSv.matrix(matrixFacts(createAtlas(data), 'sv')),
  map: (data: Dataset, by: ColourBy) => classify(createAtlas(data), by, choroplethSv).sentence,
};
const byThemes = (first: string, ...rest: string[]): ColourBy => ({
  kind: 'themes',
  ids: [first, ...rest],
});
const anyColouring: fc.Arbitrary<ColourBy> = fc.oneof(
  fc
    .subarray([...themeIds])
    .map(([first, ...rest]): ColourBy =>
      first === undefined ? { kind: 'overview' } : byThemes(first, ...rest),
    ),
  fc
    .subarray([...themeIds], { minLength: 2, maxLength: 2 })
    .map(([a = '', b = '']) => byThemes(a, b)),
  fc.constantFrom(...themeIds).map((id) => byThemes(id)),
);

describe('What can be printed', () => {
  it.each([
    [
      say.comparison(dataset, ['20', '06']),
      'Dalarna och Jönköping delar 2 teman: näringslivets omställning och cirkulär ekonomi. Av de två arbetar bara Dalarna med klimat och energi samt platser och landsbygd; bara Jönköping med jämlikhet och inkludering, digitalisering samt pandemins följder.',
    ],
    [
      say.comparison(dataset, ['09', '22', '10']),
      'Gotland, Västernorrland och Blekinge har inget tema gemensamt. Av de tre arbetar Gotland och Västernorrland med näringslivets omställning och besöksnäring; Västernorrland och Blekinge med styrning och ledarskap. Av de tre arbetar bara Gotland med livsmedel; bara Blekinge med kompetensförsörjning.',
    ],
    [
      say.extent(['12', '25']),
      'Från Skåne till Norrbotten är det cirka 1\u{A0}260 km åt norr, mätt fågelvägen mellan punkter mitt i regionerna.',
    ],
    [
      say.extent(['20', '12', '25']),
      'Längst är det från Skåne till Norrbotten: cirka 1\u{A0}260 km åt norr, mätt fågelvägen mellan punkter mitt i regionerna.',
    ],
    [
      say.neighbours(dataset, '04'),
      'Sörmland gränsar till 5 regioner: Stockholm i nordost, Uppsala i nordost (gräns i Mälaren), Västmanland i norr, Örebro i väster och Östergötland i sydväst. Sörmland delar temat kompetensförsörjning med Stockholm och Örebro. Sörmland delar temat barn och unga med Uppsala och Örebro. Sörmland delar temat styrning och ledarskap med Västmanland. Sörmland delar temat kunskap och uppföljning med Uppsala, Västmanland, Örebro och Östergötland.',
    ],
    [
      say.neighbours(dataset, '09'),
      'Gotland har ingen gräns mot någon annan region. Närmast över havet ligger Kalmar (cirka 150 km åt väster), Östergötland (cirka 200 km åt nordväst) och Sörmland (cirka 210 km åt nordväst), mätt fågelvägen mellan punkter mitt i regionerna.',
    ],
    [
      say.peers(dataset, '20', 'similar'),
      'Räknat på teman och ordval är Norrbotten mest lik Dalarna, följt av Jönköping och Västerbotten. Dalarna och Norrbotten delar 3 teman: näringslivets omställning, cirkulär ekonomi samt platser och landsbygd.',
    ],
    [
      say.matrix(dataset),
      '21 regioner har 41 inriktningar, som vi har läst mot 14 teman. Vanligast är kunskap och uppföljning: 13 regioner. Norrbotten, Sörmland och Örebro arbetar alla med kompetensförsörjning, barn och unga samt kunskap och uppföljning.',
    ],
    [
      say.comparison(dataset, ['20', '21', '23', '17', '19', '18']),
      'Dalarna, Gävleborg, Jämtland Härjedalen, Värmland, Västmanland och Örebro har inget tema gemensamt. Av de sex arbetar Gävleborg, Jämtland Härjedalen, Värmland, Västmanland och Örebro med kunskap och uppföljning. Vart och ett av temana cirkulär ekonomi, klimat och energi, platser och landsbygd, samverkan, kompetensförsörjning, barn och unga samt pandemins följder har valts av bara en av de sex.',
    ],
    [
      say.map(dataset, byThemes('cirkular-ekonomi')),
      '4 av 21 regioner arbetar med temat cirkulär ekonomi: Dalarna och Jönköping som huvudtema; Norrbotten och Västerbotten som en del av något annat. Längs ostkusten söder om Västerbotten, ned till och med Kalmar, arbetar ingen region med temat.',
    ],
    [
      say.map(dataset, byThemes('livsmedel')),
      '2 av 21 regioner arbetar med temat livsmedel: Gotland och Västra Götaland som huvudtema. Av de 13 regionerna norr om Västra Götaland, räknat från regionernas mitt, arbetar ingen med temat.',
    ],
    [
      say.map(dataset, byThemes('klimat-energi', 'livsmedel')),
      'Ingen av de 21 regionerna arbetar med såväl klimat och energi som livsmedel. 2 arbetar bara med klimat och energi, 2 bara med livsmedel.',
    ],
    [
      say.peers(dataset, '09', 'complementary'),
      'Räknat på teman kompletteras Gotland bäst av Norrbotten, följt av Kalmar och Jönköping. Norrbotten arbetar med cirkulär ekonomi, kompetensförsörjning, barn och unga, kunskap och uppföljning, platser och landsbygd samt pandemins följder, vilket Gotland inte gör.',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('Never false: every claim of every sentence is derived again from the data', () => {
  it('for comparisons,', () => {
    fc.assert(
      fc.property(anyDataset, anyCodes, (data, codes) => {
        const claims = claimsOf(say.comparison(data, codes), witness(data));
        expect(claims.filter(({ holds }) => !holds)).toEqual([]);
        expect(claims.length).toBeGreaterThan(0);
      }),
    );
  });

  it('for how far apart they lie,', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...REGION_CODES], { minLength: 2, maxLength: 8 }),
        (codes) => {
          const text = `${say.comparison(dataset, codes)} ${say.extent(codes)}`;
          expect(claimsOf(text, witness(dataset)).filter(({ holds }) => !holds)).toEqual([]);
          expect(text).toContain('fågelvägen');
        },
      ),
    );
  });

  it('for neighbours,', () => {
    fc.assert(
      fc.property(anyDataset, anyCode, (data, code) => {
        const claims = claimsOf(say.neighbours(data, code), witness(data));
        expect(claims.filter(({ holds }) => !holds)).toEqual([]);
        expect(claims.length).toBeGreaterThan(0);
      }),
    );
  });

  it('for peers,', () => {
    fc.assert(
      fc.property(anyDataset, anyCode, anyMetric, (data, code, metric) => {
        const scores = new Map(peersFor(data, code, metric).map((peer) => [peer.code, peer.score]));
        const claims = claimsOf(say.peers(data, code, metric), { ...witness(data), scores });
        expect(claims.filter(({ holds }) => !holds)).toEqual([]);
        expect(claims.length).toBeGreaterThan(0);
      }),
    );
  });

  it('for the matrix,', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const claims = claimsOf(say.matrix(data), witness(data));
        expect(claims.filter(({ holds }) => !holds)).toEqual([]);
        expect(claims.length).toBeGreaterThan(0);
      }),
    );
  });

  it('and for every colouring of the map.', () => {
    fc.assert(
      fc.property(anyDataset, anyColouring, (data, by) => {
        const claims = claimsOf(say.map(data, by), witness(data));
        expect(claims.filter(({ holds }) => !holds)).toEqual([]);
        expect(claims.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('The witness is not gullible: a sentence of one dataset is found false of another.', () => {
    const other = {
      ...dataset,
      regions: dataset.regions.map((region) => ({ ...region, areas: [] })),
    };
    for (const said of [
      say.comparison(dataset, ['20', '06']),
      say.neighbours(dataset, '04'),
      say.matrix(dataset),
      say.map(dataset, byThemes('cirkular-ekonomi')),
      say.map(dataset, byThemes('livsmedel', 'besoksnaring')),
      say.map(dataset, { kind: 'overview' }),
      'Dalarna vann.',
    ]) {
      expect(claimsOf(said, witness(other)).some(({ holds }) => !holds)).toBe(true);
    }
  });

  it.each([
    ['söder om Västerbotten', 'söder om Norrbotten'],
    ['söder om Västerbotten', 'norr om Västerbotten'],
    ['och med Kalmar', 'och med Östergötland'],
    ['4 av 21', '5 av 21'],
    ['Dalarna och Jönköping', 'Dalarna'],
    ['ingen region med', 'ingen region med uppgifter med'],
  ])('Nor to a slip: not "%s" but "%s".', (right, wrong) => {
    const said = say.map(dataset, byThemes('cirkular-ekonomi'));
    expect(said).toContain(right);
    const claims = claimsOf(said.replace(right, wrong), witness(dataset));
    expect(claims.every(({ holds }) => holds)).toBe(wrong.includes('uppgifter'));
  });
});
