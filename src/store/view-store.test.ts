import { expect, test, vi } from 'vitest';
import { colourByThemes, DEFAULT_VIEW, selectRegion } from './view-state';
import { changeView, createViewStore, setInteraction } from './view-store';

const AT_REST = { hovered: null, focused: null, isolatedRow: null };
const AT_START = { targetId: null, byKeyboard: false, leftAt: null };

test('a store begins at rest with its view', () => {
  expect(createViewStore(DEFAULT_VIEW).getState()).toEqual({
    view: DEFAULT_VIEW,
    interaction: AT_REST,
    arrival: AT_START,
    ignoredValues: [],
    search: null,
  });
});

test('a change of the view says how it was made and where it leads, until the next', () => {
  const store = createViewStore(DEFAULT_VIEW);
  store.setState({ ignoredValues: ['trolleri'] });
  changeView(store, (view) => selectRegion(view, '20'), { byKeyboard: true, targetId: 'contact' });
  expect(store.getState()).toMatchObject({
    view: selectRegion(DEFAULT_VIEW, '20'),
    arrival: { ...AT_START, byKeyboard: true, targetId: 'contact' },
    ignoredValues: [],
  });
  changeView(store, (view) => selectRegion(view, '21'));
  expect(store.getState().arrival).toEqual(AT_START);
});

test('an isolated row lasts as long as its colouring, and what the pointer is on lasts', () => {
  const store = createViewStore(DEFAULT_VIEW);
  setInteraction(store, { isolatedRow: 'main', hovered: '20' });
  changeView(store, (view) => selectRegion(view, '20'));
  expect(store.getState().interaction).toMatchObject({ isolatedRow: 'main', hovered: '20' });
  changeView(store, (view) => colourByThemes(view, ['a']));
  expect(store.getState().interaction).toMatchObject({ isolatedRow: null, hovered: '20' });
});

test.each([{ hovered: '20' }, { focused: '20' }, { isolatedRow: 'main' }])(
  'listeners hear of %j once',
  (change) => {
    const store = createViewStore(DEFAULT_VIEW);
    const heard = vi.fn<() => void>();
    store.subscribe(heard);
    setInteraction(store, change);
    setInteraction(store, change);
    expect(heard).toHaveBeenCalledOnce();
    expect(store.getState().interaction).toEqual({ ...AT_REST, ...change });
  },
);
