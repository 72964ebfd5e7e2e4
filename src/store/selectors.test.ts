import { describe, expect, test } from 'vitest';
import { createSearchEngine } from '../domain/search/engine';
import { createAtlas } from '../domain/model/atlas';
import { REGION_CODES } from '../testing/areas';
import { appContextAt } from '../testing/app-context-at';
import { realDataset, realSearchFacts } from '../testing/real-dataset';
import { colourByThemes, filterBy, searchFor, selectRegion } from './view-state';
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
    store.setState(({ arrival }) => ({ arrival: { ...arrival, byKeyboard: true } }));
    expect(selectors.highlights(state())).toBe(first);
    setInteraction(store, { hovered: '06' });
    expect(selectors.highlights(state())).not.toBe(first);
    expect(selectors.highlights(state())).toBe(selectors.highlights(state()));
  });

  test('leave undimmed only what the filter and the isolated row have in common', () => {
    const { store, selectors, state } = at('/tema/cirkular-ekonomi/?del=norrland');
    expect(selectors.highlights(state()).undimmed).toBe(selectors.matching(state()));
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

describe('what the search found', () => {
  const search = createSearchEngine(createAtlas(dataset), realSearchFacts());
  const asked = (address: string) => {
    const { store, selectors, state } = at(address);
    store.setState({ search });
    return { store, selectors, state, found: selectors.found(state()) };
  };

  test('is the regions of its hits: only they are not dimmed, and a file is of them', () => {
    const { selectors, state, found } = asked('/?q=Dalarna');
    expect(found?.has('20')).toBe(true);
    expect(selectors.found(state())).toBe(found);
    expect(selectors.highlights(state()).undimmed).toBe(found);
    expect(selectors.exportScope(state())).toEqual({
      kind: 'named',
      name: 'Dalarna',
      codes: REGION_CODES.filter((code) => found?.has(code)),
    });
  });

  test('is nothing without a search, or without a hit in a region', () => {
    expect(at('/?q=Dalarna').selectors.found(at('/?q=Dalarna').state())).toBeNull();
    expect(asked('/').found).toBeNull();
    expect(asked('/?q=qqqqqq').found).toBeNull();
  });

  test('is dimmed and cut off by as soon as the search has been loaded', () => {
    const { store, selectors, state } = at('/?q=Dalarna');
    expect(selectors.highlights(state()).undimmed).toBeNull();
    expect(selectors.exportScope(state()).kind).toBe('all');
    store.setState({ search });
    expect(selectors.highlights(state()).undimmed?.has('20')).toBe(true);
    expect(selectors.exportScope(state()).kind).toBe('named');
  });

  test('says nothing of a file from a page that is not about the map', () => {
    const { selectors, state } = asked('/om/?q=Dalarna&jamfor=20,06');
    expect(selectors.exportScope(state())).toEqual({ kind: 'all', codes: REGION_CODES });
  });

  test('follows the query, and leaves the file of a selected region as it is', () => {
    const { store, selectors, state, found } = asked('/?q=Dalarna');
    changeView(store, (view) => searchFor(view, 'Gotland'));
    expect(selectors.found(state())).not.toEqual(found);
    expect(selectors.found(state())?.has('09')).toBe(true);
    changeView(store, (view) => selectRegion(view, '20'));
    expect(selectors.exportScope(state())).toEqual({ kind: 'region', codes: ['20'] });
  });
});
