import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COMPARED } from '../../domain/comparison/comparison';
import type { ColourBy } from '../../domain/choropleth/choropleth';
import { COUNTRY_PARTS, REGION_CENTRES, REGION_CODES } from '../../testing/areas';
import type { Lang } from '../../domain/model/dataset';
import { METRICS } from '../../domain/similarity/peers';
import { anyProgramme, dataset, themeIds } from '../../testing/facts';
import { LANGUAGES, peersFor, sayIn } from '../../testing/generated-sentences';
import { claimsOf } from '../../testing/sentences/assertions';
import type { Witness } from '../../testing/sentences/reader';

const anyCode = fc.constantFrom(...REGION_CODES);
const anyMetric = fc.constantFrom(...METRICS);
const anyCodes = fc.subarray([...REGION_CODES], { minLength: 1, maxLength: MAX_COMPARED });
const byThemes = (first: string, ...rest: string[]): ColourBy => ({
  kind: 'themes',
  ids: [first, ...rest],
});
const anyThemes = fc
  .oneof(
    fc.subarray([...themeIds], { minLength: 1 }),
    fc.subarray([...themeIds], { minLength: 2, maxLength: 2 }),
    fc.constantFrom(...themeIds).map((id) => [id]),
  )
  .map(([first = '', ...rest]): readonly [string, ...string[]] => [first, ...rest]);
const anyColouring: fc.Arbitrary<ColourBy> = fc.oneof(
  { weight: 8, arbitrary: anyThemes.map((ids): ColourBy => ({ kind: 'themes', ids })) },
  fc.constant<ColourBy>({ kind: 'overview' }),
);
const anyFilter = fc.record({
  parts: fc.subarray([...COUNTRY_PARTS], { minLength: 1 }),
  rule: fc.constantFrom('all' as const, 'any' as const, null),
});

const SLIPS: Readonly<Record<Lang, readonly (readonly [string, string])[]>> = {
  sv: [
    ['fyra av 21', 'fem av 21'],
    ['fyra av 21', '4 av 21'],
    ['Dalarna, Jönköping och Västerbotten', 'Dalarna och Jönköping'],
    ['av 21 regioner', 'av de 21 regioner som det finns uppgifter om'],
    ['Vägar till', 'Vägen till'],
    ['de fem regionerna', 'de sex regionerna'],
    ['regionerna i Norrland', 'regionerna i Svealand'],
    ['ligger i Svealand', 'ligger i Norrland'],
    ['Norrbotten har det som bitema', 'Kalmar har det som bitema'],
    ['utveckling har Dalarna och Jönköping', 'tillväxt har Dalarna och Jönköping'],
    ['ordval i programmet Vägar', 'ordval i programmet Vägen'],
    ['inriktningar i programmet Vägar', 'inriktningar i programmet Vägen'],
  ],
  en: [
    ['four of the 21', 'five of the 21'],
    ['four of the 21', '4 of the 21'],
    ['Dalarna, Jönköping and Västerbotten', 'Dalarna and Jönköping'],
    ['21 regions', '21 regions for which there is information'],
    ['a main theme', 'a secondary theme'],
    ['the five regions', 'the six regions'],
    ['regions in Norrland (northern Sweden)', 'regions in Svealand (central Sweden)'],
    ['are in Svealand (central Sweden)', 'are in Norrland (northern Sweden)'],
    ['wording in the programme Vägar', 'wording in the programme Vägen'],
    ['regions in the programme Vägar', 'regions in the programme Vägen'],
  ],
};

describe.each(LANGUAGES)('in $lang', ({ lang, reader }) => {
  const say = sayIn(lang);
  const witness = { data: dataset, points: REGION_CENTRES };

  describe('never false: every claim of every sentence is derived again from the data', () => {
    /** What is wrong with a text: claims that do not hold, and slips of the pen. */
    const faults = (text: string, on: Witness): readonly string[] => {
      const claims = claimsOf(text, on, reader);
      if (claims.length === 0) return ['says nothing'];
      const slips = /  |undefined|null|NaN|\.\.| [.,;:]/.test(text) ? [text] : [];
      return [...slips, ...claims.filter(({ holds }) => !holds).map(({ sentence }) => sentence)];
    };

    it('for comparisons,', () => {
      fc.assert(
        fc.property(anyProgramme, anyCodes, (data, codes) => {
          expect(faults(say.comparison(data, codes), { ...witness, data })).toEqual([]);
        }),
      );
    });

    it('for neighbours,', () => {
      fc.assert(
        fc.property(anyProgramme, anyCode, (data, code) => {
          fc.pre(data.regions.some((region) => region.code === code));
          expect(faults(say.neighbours(data, code), { ...witness, data })).toEqual([]);
        }),
      );
    });

    it('for peers,', () => {
      fc.assert(
        fc.property(
          anyProgramme,
          anyCode,
          anyMetric,
          fc.boolean(),
          (data, code, metric, isNamed) => {
            const peers = peersFor(data, code, metric);
            const scores = new Map(peers.map((peer) => [peer.code, peer.score]));
            const text = say.peers(data, code, metric, isNamed);
            expect(faults(text, { ...witness, data, scores })).toEqual([]);
          },
        ),
      );
    });

    it('for the matrix,', () => {
      fc.assert(
        fc.property(anyProgramme, (data) => {
          expect(faults(say.matrix(data), { ...witness, data })).toEqual([]);
        }),
      );
    });

    it('for every colouring of the map,', () => {
      fc.assert(
        fc.property(anyProgramme, anyColouring, (data, by) => {
          expect(faults(say.map(data, by), { ...witness, data })).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });

    it('and for filters by part of the country.', () => {
      fc.assert(
        fc.property(anyProgramme, anyThemes, anyFilter, (data, ids, filter) => {
          expect(faults(say.filtered(data, ids, filter), { ...witness, data })).toEqual([]);
        }),
      );
    });
  });

  it('on the published rows, for every theme, region and neighbourhood', () => {
    const texts = [
      say.matrix(dataset),
      say.map(dataset, { kind: 'overview' }),
      say.fewer(dataset),
      ...themeIds.map((id) => say.map(dataset, byThemes(id))),
      ...REGION_CODES.map((code) => say.neighbours(dataset, code)),
    ];
    const claims = texts.flatMap((text) => claimsOf(text, witness, reader));
    expect(claims.filter((claim) => !claim.holds)).toEqual([]);
  });

  it('of regions not read yet a comparison says that, not that they have chosen nothing', () => {
    const formsOf = (unread: readonly string[], compared: readonly string[]) => {
      const regions = dataset.regions.map((region) =>
        unread.includes(region.code)
          ? { ...region, areas: region.areas.map((each) => ({ ...each, themes: [] })) }
          : region,
      );
      const data = { ...dataset, regions };
      const claims = claimsOf(say.comparison(data, compared), { ...witness, data }, reader);
      return claims.map(({ form, holds }) => (holds ? form : `untrue ${form}`));
    };
    expect(formsOf(['20'], ['20'])).toEqual(['unread']);
    expect(formsOf(['20', '06'], ['20', '06'])).toEqual(['nothingInCommon', 'unread']);
    expect(formsOf(['20', '06'], ['20', '21'])).toEqual([
      'nothingInCommon',
      'chosenAlone',
      'unread',
    ]);
  });

  it('the verifier is not gullible: a sentence of one dataset is found false of another', () => {
    const regions = dataset.regions.map((region) => ({ ...region, areas: [] }));
    const other = { ...witness, data: { ...dataset, regions } };
    const believed = [
      say.comparison(dataset, ['20', '06']),
      say.comparison(dataset, ['20', '21', '23', '17', '19', '18']),
      say.neighbours(dataset, '04'),
      say.peers(dataset, '09', 'complementary'),
      say.matrix(dataset),
      say.fewer(dataset),
      say.map(dataset, byThemes('cirkular-ekonomi')),
      say.map(dataset, byThemes('livsmedel', 'besoksnaring')),
      say.map(dataset, byThemes('livsmedel', 'besoksnaring', 'naringsliv')),
      say.map(dataset, { kind: 'overview' }),
      'Dalarna vann.',
    ].filter((text) => claimsOf(text, other, reader).every(({ holds }) => holds));
    expect(believed).toEqual([]);
  });

  it.each([...SLIPS[lang]])('nor to a slip: not "%s" but "%s"', (right, wrong) => {
    const text = [
      ...['cirkular-ekonomi', 'folkhalsa', 'samverkan'].map((id) => say.map(dataset, byThemes(id))),
      say.comparison(dataset, ['20', '06']),
      say.peers(dataset, '09', 'similar'),
      say.matrix(dataset),
    ].join(' ');
    expect(text).toContain(right);
    const claims = claimsOf(text.replace(right, wrong), witness, reader);
    expect(claims.some((claim) => !claim.holds)).toBe(true);
  });
});
