import { expect, it } from 'vitest';
import { changesMarkdown } from '../../i18n/changes-markdown';
import { madeUpDataset } from '../../testing/made-up-dataset';
import type { Dataset } from '../model/dataset';
import { changesBetween } from './changes';

const before = madeUpDataset({ '20': ['A b', 'C'], '09': ['B'] });
/** The edition with another id for one of its themes. */
const moved = ({ themes, regions, ...data }: Dataset): Dataset => {
  const renamed = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    list.map((each) => (each.id === 'b' ? { ...each, id: 'ny' } : each));
  const areasOf = ({ areas }: Dataset['regions'][number]) =>
    areas.map((each) => ({ ...each, themes: renamed(each.themes) }));
  return {
    ...data,
    themes: renamed(themes),
    regions: regions.map((region) => ({ ...region, areas: areasOf(region) })),
  };
};

it('a theme with another id and the same name is the same theme, at another address', () => {
  const changes = changesBetween(before, moved(before));
  expect(changes).toMatchObject({ regions: [], themesNew: [], themesGone: [], programme: true });
  expect(changesMarkdown(changes, 'sv')).toContain('- Teman med ny adress (annat id): Bygd\n');
  expect(changesMarkdown(changes, 'en')).toContain('- Themes at a new address (another id): ');
});

it('what else has changed of it is told as ever', () => {
  const { regions } = changesBetween(
    before,
    moved(madeUpDataset({ '20': ['A', 'C'], '09': ['B'] })),
  );
  expect(regions).toMatchObject([{ code: '20', focusAreas: [{ themesGone: ['ny touches'] }] }]);
});

it('in another programme it is the same theme, whose address there is no news', () => {
  const other = { ...moved(before), programme: { ...before.programme, id: 'senare' } };
  expect(changesBetween(before, other)).toMatchObject({
    themesMoved: [],
    themesNew: [],
    regions: [],
  });
});
