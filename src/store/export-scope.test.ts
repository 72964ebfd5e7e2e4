import { describe, expect, test } from 'vitest';
import { regionsWithTheme } from '../domain/model/atlas';
import { REGION_CODES } from '../testing/areas';
import { appContextAt } from '../testing/app-context-at';
import { realDataset } from '../testing/real-dataset';
import { setInteraction, changeView } from './view-store';
import { colourByThemes, selectRegion } from './view-state';

const dataset = realDataset();

const at = (address: string) => appContextAt(address, dataset);

const shownAt = (address: string) => {
  const { selectors, store } = at(address);
  return selectors.exportScope(store.getState());
};

describe('the regions on show', () => {
  test.each([
    ['/', { kind: 'all', codes: REGION_CODES }],
    ['/matris/', { kind: 'all', codes: REGION_CODES }],
    ['/om/', { kind: 'all', codes: REGION_CODES }],
    ['/?lik=20', { kind: 'all', codes: REGION_CODES }],
    ['/region/dalarna/', { kind: 'region', codes: ['20'] }],
    ['/region/dalarna/?tema=livsmedel&jamfor=06', { kind: 'region', codes: ['20'] }],
    ['/?jamfor=20,06', { kind: 'compared', codes: ['20', '06'] }],
    ['/tema/livsmedel/?jamfor=20,06', { kind: 'compared', codes: ['20', '06'] }],
  ] as const)('of %s', (address, expected) => {
    expect(shownAt(address)).toEqual(expected);
  });

  test('of a theme are those that have chosen it, of several those that have chosen any', () => {
    const { atlas } = at('/');
    const food = regionsWithTheme(atlas, 'livsmedel');
    const tourism = regionsWithTheme(atlas, 'besoksnaring');
    expect(shownAt('/tema/livsmedel/')).toEqual({ kind: 'named', name: 'Livsmedel', codes: food });
    expect(shownAt('/?tema=livsmedel,besoksnaring').codes).toEqual(
      REGION_CODES.filter((code) => food.includes(code) || tourism.includes(code)),
    );
  });

  test.each([
    ['/tema/livsmedel/?del=norrland', 'Livsmedel, Norrland'],
    ['/en/tema/livsmedel/?del=norrland', 'Livsmedel, Norrland (northern Sweden)'],
  ])('of %s are named with their part of the country', (address, name) => {
    expect(shownAt(address)).toMatchObject({ kind: 'named', name, parts: ['norrland'] });
  });

  test('of a class shown alone are its own', () => {
    const { selectors, store } = at('/tema/cirkular-ekonomi/');
    setInteraction(store, { isolatedRow: 'main' });
    const row = selectors.choropleth(store.getState()).legend.find(({ id }) => id === 'main');
    expect(selectors.exportScope(store.getState())).toEqual({
      kind: 'named',
      name: 'Cirkulär ekonomi, Huvudtema',
      codes: row?.regions,
    });
  });

  test('are the same value while the pointer wanders, and another when the view changes', () => {
    const { selectors, store } = at('/region/dalarna/');
    const before = selectors.exportScope(store.getState());
    setInteraction(store, { hovered: '06' });
    expect(selectors.exportScope(store.getState())).toBe(before);
    changeView(store, (view) => selectRegion(view, '06'));
    expect(selectors.exportScope(store.getState()).codes).toEqual(['06']);
    changeView(store, (view) => colourByThemes(view, ['livsmedel']));
    expect(selectors.exportScope(store.getState()).codes).toEqual(['06']);
  });
});
