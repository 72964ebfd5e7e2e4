import { expect, it } from 'vitest';
import { createAtlas } from '../model/atlas';
import { dataset, themeIds } from '../../testing/facts';
import { focusAreasNoted } from './noted';

const [first = '', second = '', third = ''] = themeIds;
const label = (id: string) => dataset.themes.find((theme) => theme.id === id)?.label.sv ?? '';
const [region] = dataset.regions;
const [focusArea] = region?.areas ?? [];

it('a note is shown where a theme that it names is missed, and not where the focus area has it', () => {
  if (!region || !focusArea) throw new Error('no region');
  const note = {
    sv: `Inte ${label(first).toLowerCase()} men ${label(second).toLowerCase()}.`,
    en: 'Not.',
  };
  const noted = {
    ...focusArea,
    themes: [
      { id: second, level: 'main' as const, evidence: '' },
      { id: third, level: 'touches' as const, evidence: '' },
    ],
    note,
  };
  const atlas = createAtlas({ ...dataset, regions: [{ ...region, areas: [noted] }] });
  expect(focusAreasNoted(atlas, region.code, [first])).toEqual([
    { focusArea: noted, note, missed: [first] },
  ]);
  expect(focusAreasNoted(atlas, region.code, [second, third])).toEqual([]);
  expect(focusAreasNoted(atlas, 'nowhere', [first])).toEqual([]);
});
