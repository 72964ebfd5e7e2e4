import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetWithout, realDataset } from '../../testing/real-dataset';
import { createAtlas, regionsAtLevel, regionsWithTheme } from '../model/atlas';
import type { Dataset } from '../model/dataset';
import { classify, loadSimilarity } from './classify';
import type { ColourBy, Choropleth } from './choropleth';
import { REGION_CODES, areaOf } from '../../testing/areas';
import type { RegionCode } from '../model/region';
import { sv } from '../../testing/messages';

await loadSimilarity();
const dataset = realDataset();
const atlas = createAtlas(dataset);
const messages = sv.choropleth;
const ids = dataset.themes.map(({ id }) => id);
const by = (first: string, ...rest: string[]): ColourBy => ({
  kind: 'themes',
  ids: [first, ...rest],
});
const names = (codes: readonly RegionCode[]) => codes.map((code) => areaOf(code).shortName);
const row = (choropleth: Choropleth, id: string) =>
  choropleth.legend.find((each) => each.id === id);

describe('coloured by circular economy', () => {
  const choropleth = classify(atlas, by('cirkular-ekonomi'), messages);

  it('Dalarna, Jönköping, Norrbotten and Västerbotten stand out, and nobody else', () => {
    const working = REGION_CODES.filter((code) => choropleth.regions.get(code)?.fill !== 'none');
    expect(names(working)).toEqual(['Dalarna', 'Jönköping', 'Norrbotten', 'Västerbotten']);
  });

  it('the legend counts every region once', () => {
    expect(choropleth.legend.map(({ id, regions }) => [id, regions.length])).toEqual([
      ['main', 3],
      ['touches', 1],
      ['none', 17],
    ]);
  });

  it('the sentence says the same as the colours', () => {
    expect(choropleth.sentence).toBe(
      'I programmet Vägar till hållbar utveckling har fyra av 21 regioner valt inriktningar som rör cirkulär ekonomi. Dalarna, Jönköping och Västerbotten har temat som huvudtema; Norrbotten har det som bitema.',
    );
  });
});

it('tourism is exactly Gotland, Kronoberg and Västernorrland', () => {
  expect(names(regionsWithTheme(atlas, 'besoksnaring'))).toEqual([
    'Gotland',
    'Kronoberg',
    'Västernorrland',
  ]);
});

describe('coloured by two themes', () => {
  const choropleth = classify(atlas, by('besoksnaring', 'livsmedel'), messages);

  it('each region is in exactly the class that its own themes say', () => {
    expect(names(row(choropleth, 'both')?.regions ?? [])).toEqual(['Gotland']);
    expect(names(row(choropleth, 'first')?.regions ?? [])).toEqual(['Kronoberg', 'Västernorrland']);
    expect(names(row(choropleth, 'second')?.regions ?? [])).toEqual(['Västra Götaland']);
  });

  it('the four classes differ by pattern as well as by colour', () => {
    const looks = choropleth.legend.map(({ pattern }) => pattern);
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('coloured by three or more themes', () => {
  const choropleth = classify(atlas, by('besoksnaring', 'livsmedel', 'naringsliv'), messages);

  it('the number stands on the map', () => {
    expect(choropleth.regions.get('09')).toMatchObject({ badge: '3', fill: 'count-3' });
    expect(choropleth.regions.get('25')).toMatchObject({ badge: '1' });
    expect(choropleth.regions.get('24')).toMatchObject({ badge: '', fill: 'none' });
  });
});

describe('coloured by similarity to Dalarna', () => {
  const choropleth = classify(atlas, { kind: 'similarity', to: '20' }, messages);

  it('Dalarna stands by itself, and every other region in a class with its number on the map', () => {
    expect(names(row(choropleth, 'similarity-self')?.regions ?? [])).toEqual(['Dalarna']);
    expect(choropleth.legend.map(({ badge }) => badge)).toEqual(['', '5', '4', '3', '2', '1']);
    for (const { badge, regions } of choropleth.legend) {
      for (const code of regions) expect(choropleth.regions.get(code)?.badge).toBe(badge);
    }
  });

  it('those who share most with it stand in the highest class that anyone is in', () => {
    const highest = choropleth.legend.slice(1).find(({ regions }) => regions.length > 0);
    expect(names(highest?.regions ?? [])).toContain('Norrbotten');
    expect(choropleth.sentence).toContain('Norrbotten');
  });
});

it('similarity to a region without data: nobody can be compared with it, and it is said', () => {
  const choropleth = classify(
    createAtlas(datasetWithout('20')),
    { kind: 'similarity', to: '20' },
    messages,
  );
  expect(choropleth.legend.map(({ id, regions }) => [id, regions.length])).toEqual([
    ['none', 20],
    ['no-data', 1],
  ]);
  expect(choropleth.sentence).toBe('Uppgifter saknas om Dalarna.');
});

describe('a region without data', () => {
  const poorer = createAtlas(datasetWithout('20', '09'));
  const colourings: ColourBy[] = [
    { kind: 'overview' },
    by('cirkular-ekonomi'),
    by('besoksnaring', 'livsmedel'),
    by('besoksnaring', 'livsmedel', 'naringsliv'),
    { kind: 'similarity', to: '01' },
  ];

  it.each(colourings)('is a class of its own, with name, colour and pattern: %j', (colouring) => {
    const choropleth = classify(poorer, colouring, messages);
    expect(choropleth.regions.get('20')).toEqual({
      fill: 'no-data',
      pattern: 'void',
      badge: '',
      value: 'Uppgifter saknas',
    });
    expect(names(row(choropleth, 'no-data')?.regions ?? [])).toEqual(['Dalarna', 'Gotland']);
    expect(choropleth.sentence).toContain('Uppgifter saknas om Dalarna och Gotland.');
    expect(choropleth.sentence).not.toContain('21 regioner');
  });
});

describe('the overview', () => {
  const choropleth = classify(atlas, { kind: 'overview' }, messages);

  it('stripes a region whose second focus area belongs to another family', () => {
    expect(choropleth.regions.get('20')).toMatchObject({
      fill: 'family-2',
      pattern: 'stripe-5',
      badge: '2·5',
      value: 'Klimat och resurser samt platser',
    });
  });

  it('draws every family of a region that its badge numbers', () => {
    for (const { fill, pattern, badge } of choropleth.regions.values()) {
      const drawn = `${fill} ${pattern ?? ''}`.match(/[1-5]/g) ?? [];
      expect(drawn.join('·')).toBe(badge);
    }
  });

  it('shows in a row of its own what a region of several families looks like, and which regions those are', () => {
    const several = row(choropleth, 'several');
    const badges = (several?.regions ?? []).map((code) => choropleth.regions.get(code)?.badge);
    expect(badges.filter((badge) => !badge?.includes('·'))).toEqual([]);
    const others = REGION_CODES.filter((code) => !several?.regions.includes(code));
    expect(others.map((code) => choropleth.regions.get(code)?.pattern)).toEqual(
      others.map(() => null),
    );
    expect(badges).toContain(several?.badge);
  });

  it('leaves a region with one focus area unstriped', () => {
    expect(choropleth.regions.get('01')).toMatchObject({ fill: 'family-1', pattern: null });
  });
});

/** Any dataset with the real regions and themes, but other readings of them and some regions missing. */
const anyDataset: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.subarray([...dataset.regions]),
    fc.array(fc.subarray(ids, { minLength: 1 }), { minLength: 42, maxLength: 42 }),
  )
  .map(([regions, readings]) => ({
    ...dataset,
    regions: regions.map((region, r) => ({
      ...region,
      areas: region.areas.map((focusArea, a) => ({
        ...focusArea,
        themes: (readings[r * 2 + a] ?? ids).map((id, i) => ({
          id,
          level: i === 0 ? ('main' as const) : ('touches' as const),
          evidence: focusArea.title,
        })),
      })),
    })),
  }));
const anyColouring: fc.Arbitrary<ColourBy> = fc.oneof(
  fc
    .subarray(ids)
    .map(([first, ...rest]): ColourBy =>
      first === undefined ? { kind: 'overview' } : by(first, ...rest),
    ),
  fc.constantFrom(...REGION_CODES).map((to): ColourBy => ({ kind: 'similarity', to })),
);

describe('whatever the data', () => {
  it('every region has one look, and every row of the legend the look of its regions', () => {
    fc.assert(
      fc.property(anyDataset, anyColouring, (data, colouring) => {
        const choropleth = classify(createAtlas(data), colouring, messages);
        expect([...choropleth.regions.keys()]).toEqual(REGION_CODES);
        const placed = choropleth.legend.flatMap(({ regions }) => regions);
        expect(new Set(placed).size).toBe(REGION_CODES.length);
        if (colouring.kind === 'overview') return;
        expect(placed.length).toBe(REGION_CODES.length);
        for (const { regions, fill, pattern, badge } of choropleth.legend) {
          for (const code of regions) {
            expect(choropleth.regions.get(code)).toMatchObject({ fill, pattern, badge });
          }
        }
      }),
    );
  });

  it('the sentence for one theme names every region that has chosen it, and no other', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...ids), (data, id) => {
        const random = createAtlas(data);
        const choropleth = classify(random, by(id), messages);
        const [count = '', next = ''] = choropleth.sentence.split(/(?<=\.) (?=\p{L})/u);
        const said = /\buppgifter\b/i.test(next) ? '' : next;
        const working = [
          ...regionsAtLevel(random, id, 'main'),
          ...regionsAtLevel(random, id, 'touches'),
        ];
        for (const code of random.regionByCode.keys()) {
          const { shortName } = areaOf(code);
          const named = new RegExp(`(^|, | och |; )${shortName}(?=,| har| och| som)`).test(said);
          expect(named, `${shortName} in "${said}"`).toBe(working.includes(code));
        }
        expect(count.includes(' har ingen ')).toBe(
          random.regionByCode.size > 0 && working.length === 0,
        );
      }),
    );
  });

  it('equal keys mean equal choropleths', () => {
    fc.assert(
      fc.property(anyColouring, anyColouring, (one, other) => {
        const [a, b] = [classify(atlas, one, messages), classify(atlas, other, messages)];
        expect(a.key === b.key).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
