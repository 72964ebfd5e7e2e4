import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../domain/atlas';
import { compareRegions } from '../domain/comparison';
import { areNeighbours, neighbourView } from '../domain/comparison-neighbours';
import type { Dataset } from '../domain/dataset';
import { geographyFacts, matrixFacts } from '../domain/facts-matrix';
import { comparisonFacts, neighbourFacts, peerFacts } from '../domain/facts-regions';
import { anyDataset, dataset, labelPoints, themeIds } from '../domain/facts-test-support';
import { REGION_CODES, type RegionCode } from '../domain/region';
import { createLikeness } from '../domain/similarity';
import { LENSES, peersOf, type Lens } from '../domain/similarity-peers';
import { claimsOf } from './sentences-test-support';
import type { Witness } from './sentences-test-sight';
import { sentencesSv } from './sentences-sv';

const anyCode = fc.constantFrom(...REGION_CODES);
const anyLens = fc.constantFrom(...LENSES);
const anyCodes = fc.subarray([...REGION_CODES], { minLength: 1, maxLength: 4 });

function witness(data: Dataset): Witness {
  return { data, points: labelPoints };
}

const peersFor = (data: Dataset, code: RegionCode, lens: Lens) => {
  const atlas = createAtlas(data);
  return peersOf(createLikeness(data.regions), code, lens, {
    points: labelPoints,
    areNeighbours: (a, b) => areNeighbours(atlas, a, b),
  });
};

const say = {
  comparison: (data: Dataset, codes: readonly RegionCode[]) => {
    const atlas = createAtlas(data);
    return sentencesSv.comparison(comparisonFacts(atlas, compareRegions(atlas, codes), 'sv'));
  },
  neighbours: (data: Dataset, code: RegionCode) => {
    const atlas = createAtlas(data);
    return sentencesSv.neighbours(
      neighbourFacts(atlas, neighbourView(atlas, code, labelPoints), 'sv'),
    );
  },
  peers: (data: Dataset, code: RegionCode, lens: Lens) =>
    sentencesSv.peers(peerFacts(createAtlas(data), code, lens, peersFor(data, code, lens), 'sv')),
  matrix: (data: Dataset) => sentencesSv.matrix(matrixFacts(createAtlas(data), 'sv')),
  geography: (data: Dataset, theme: string) => {
    const facts = geographyFacts(createAtlas(data), theme, labelPoints, 'sv');
    return facts ? sentencesSv.geography(facts) : '';
  },
};

describe('What can be printed', () => {
  it.each([
    [
      say.comparison(dataset, ['20', '06']),
      'Dalarna och Jönköping delar 2 teman: näringslivets omställning och cirkulär ekonomi. Av de två arbetar bara Dalarna med klimat och energi samt platser och landsbygd. Av de två arbetar bara Jönköping med jämlikhet och inkludering, digitalisering samt pandemins följder.',
    ],
    [
      say.comparison(dataset, ['09', '22', '10']),
      'Gotland, Västernorrland och Blekinge har inget tema gemensamt. Av de tre arbetar Gotland och Västernorrland med näringslivets omställning och besöksnäring. Av de tre arbetar Västernorrland och Blekinge med styrning och ledarskap. Av de tre arbetar bara Gotland med livsmedel. Av de tre arbetar bara Blekinge med kompetensförsörjning.',
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
      say.peers(dataset, '20', 'lika'),
      'Räknat på teman och ordval är Norrbotten mest lik Dalarna, följt av Jönköping och Västerbotten. Dalarna och Norrbotten delar 3 teman: näringslivets omställning, cirkulär ekonomi samt platser och landsbygd.',
    ],
    [
      say.matrix(dataset),
      '21 regioner har 41 inriktningar, som vi har läst mot 14 teman. Vanligast är kunskap och uppföljning: 13 regioner. Norrbotten, Sörmland och Örebro arbetar alla med kompetensförsörjning, barn och unga samt kunskap och uppföljning.',
    ],
    [
      say.geography(dataset, 'cirkular-ekonomi'),
      'Ingen av de 6 regioner vars mitt ligger söder om Jönköpings arbetar med temat cirkulär ekonomi.',
    ],
    [
      say.peers(dataset, '09', 'kompletterande'),
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
      fc.property(anyDataset, anyCode, anyLens, (data, code, lens) => {
        const scores = new Map(peersFor(data, code, lens).map((peer) => [peer.code, peer.score]));
        const claims = claimsOf(say.peers(data, code, lens), { ...witness(data), scores });
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

  it('and for how far a theme reaches.', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...themeIds), (data, theme) => {
        const claims = claimsOf(say.geography(data, theme), witness(data));
        expect(claims.filter(({ holds }) => !holds)).toEqual([]);
      }),
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
      say.geography(dataset, 'cirkular-ekonomi').replace('söder', 'norr'),
      'Dalarna vann.',
    ]) {
      expect(claimsOf(said, witness(other)).some(({ holds }) => !holds)).toBe(true);
    }
  });
});
