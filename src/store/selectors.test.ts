import { describe, expect, test } from 'vitest';
import { appContextAt } from '../testing/app-context-at';
import { realDataset } from '../testing/real-dataset';
import { colourByThemes, filterBy, selectRegion } from './view-state';
import { changeView, setInteraction } from './view-store';

const dataset = realDataset();

function at(address: string) {
  const { store, selectors } = appContextAt(address, dataset);
  return { store, selectors, state: () => store.getState() };
}

describe('the choropleth', () => {
  test('is the same value until the colouring is another', () => {
    const { store, selectors, state } = at('/tema/livsmedel/');
    const first = selectors.choropleth(state());
    changeView(store, (view) => selectRegion(view, '20'));
    changeView(store, (view) => ({ ...view, themes: [...view.themes] }));
    setInteraction(store, { hovered: '06' });
    expect(selectors.choropleth(state())).toBe(first);
    changeView(store, (view) => colourByThemes(view, ['samverkan']));
    expect(selectors.choropleth(state())).not.toBe(first);
    expect(selectors.choropleth(state()).key).toContain('samverkan');
  });
});

describe('the highlights', () => {
  test('say what is selected, compared, hovered and focused', () => {
    const { store, selectors, state } = at('/region/dalarna/?jamfor=06,21');
    setInteraction(store, { hovered: '12', focused: '13' });
    expect(selectors.highlights(state())).toEqual({
      selected: '20',
      compared: ['06', '21'],
      hovered: '12',
      focused: '13',
      undimmed: null,
    });
  });

  test('are the same value while nothing in them changes', () => {
    const { store, selectors, state } = at('/?del=norrland');
    const first = selectors.highlights(state());
    store.setState(({ interaction }) => ({ interaction: { ...interaction, byKeyboard: true } }));
    expect(selectors.highlights(state())).toBe(first);
    setInteraction(store, { hovered: '06' });
    expect(selectors.highlights(state())).not.toBe(first);
    expect(selectors.highlights(state())).toBe(selectors.highlights(state()));
  });

  test('leave undimmed only what the filter and the isolated row have in common', () => {
    const { store, selectors, state } = at('/tema/cirkular-ekonomi/?del=norrland');
    setInteraction(store, { isolatedRow: 'none' });
    const row = selectors.choropleth(state()).legend.find(({ id }) => id === 'none');
    const matching = selectors.matching(state());
    const { undimmed } = selectors.highlights(state());
    expect(matching?.size).toBe(5);
    expect([...(undimmed ?? [])].toSorted()).toEqual(
      [...(matching ?? [])].filter((code) => row?.regions.includes(code)).toSorted(),
    );
  });
});

test('nothing is dimmed where nothing is filtered or isolated', () => {
  const { store, selectors, state } = at('/');
  expect(selectors.matching(state())).toBeNull();
  changeView(store, (view) => filterBy(view, { parts: ['norrland'] }));
  expect(selectors.matching(state())?.size).toBe(5);
});

test('an isolated row ends with its colouring, and stays when a region is selected', () => {
  const { store, state } = at('/tema/livsmedel/');
  setInteraction(store, { isolatedRow: 'main' });
  changeView(store, (view) => selectRegion(view, '20'));
  expect(state().interaction.isolatedRow).toBe('main');
  changeView(store, (view) => colourByThemes(view, []));
  expect(state().interaction.isolatedRow).toBeNull();
});
