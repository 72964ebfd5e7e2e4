import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDataset } from '../../testing/facts';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { createAtlas } from '../model/atlas';
import type { Dataset } from '../model/dataset';
import { REGION_CODES } from '../../testing/areas';
import type { RegionCode } from '../model/region';
import { neighbourView } from './neighbours';

/** An independent reading: the theme ids of a region, straight from the data. */
function themesOf(data: Dataset, code: RegionCode): ReadonlySet<string> {
  const region = data.regions.find((each) => each.code === code);
  return new Set(region?.areas.flatMap(({ themes }) => themes.map(({ id }) => id)));
}

describe('The regions around a region', () => {
  const atlas = createAtlas(
    madeUpDataset(
      { '20': ['A b c'], '21': ['A d'], '09': ['A'], '08': ['A b'], '03': ['B'] },
      { '20': '21 23', '21': '20', '03': '04*' },
    ),
  );

  it('are its neighbours, with direction and shared themes', () => {
    expect(neighbourView(atlas, '20')).toEqual({
      kind: 'neighbours',
      code: '20',
      entries: [
        {
          code: '21',
          border: 'land',
          lake: null,
          bearing: 'ne',
          hasData: true,
          shared: ['a'],
          onlyThere: ['d'],
        },
        {
          code: '23',
          border: 'land',
          lake: null,
          bearing: 'n',
          hasData: false,
          shared: [],
          onlyThere: [],
        },
      ],
    });
  });

  it('have the name of the lake that the border lies in, and of none where it is on land', () => {
    const onLand = createAtlas(madeUpDataset({ '03': ['B'] }, { '03': '04' }));
    expect(neighbourView(onLand, '03')).toMatchObject({ entries: [{ code: '04', lake: null }] });
    expect(neighbourView(atlas, '03')).toMatchObject({
      entries: [{ code: '04', border: 'lake', lake: 'Mälaren', bearing: 's', hasData: false }],
    });
  });

  it('are the four nearest shores across the sea for a region without neighbours', () => {
    expect(neighbourView(atlas, '09')).toMatchObject({
      kind: 'across-sea',
      entries: [
        { code: '08', km: 58.8, bearing: 'w', hasData: true, shared: ['a'], onlyThere: ['b'] },
        { code: '01', bearing: 'n', hasData: false },
        { code: '05', bearing: 'nw', hasData: false },
        { code: '04', bearing: 'nw', hasData: false },
      ],
    });
  });

  it('are none for a region with data that neither land nor sea leads from', () => {
    expect(neighbourView(atlas, '08')).toEqual({ kind: 'across-sea', code: '08', entries: [] });
  });
});

it('What is shared and what is not are the themes of the two, each once.', () => {
  fc.assert(
    fc.property(anyDataset, fc.constantFrom(...REGION_CODES), (data, code) => {
      const { entries } = neighbourView(createAtlas(data), code);
      for (const { code: other, shared, onlyThere, hasData } of entries) {
        const [here, there] = [themesOf(data, code), themesOf(data, other)];
        const known = hasData && data.regions.some((region) => region.code === code);
        expect(shared).toEqual(
          data.themes.map(({ id }) => id).filter((id) => known && here.has(id) && there.has(id)),
        );
        expect(new Set([...shared, ...onlyThere])).toEqual(known ? there : new Set());
        expect(shared.filter((id) => onlyThere.includes(id))).toEqual([]);
      }
    }),
  );
});
