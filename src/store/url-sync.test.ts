import { describe, expect, test, vi } from 'vitest';
import { decode } from './url-codec';
import { syncWithAddress } from './url-sync';
import {
  colourBySimilarity,
  colourByThemes,
  selectRegion,
  DEFAULT_VIEW,
  type ViewState,
} from './view-state';
import { AREAS } from '../testing/areas';
import { changeView, createViewStore } from './view-store';

const codec = {
  base: '/',
  areas: AREAS,
  themeIds: new Set(['livsmedel']),
  pairs: new Set<string>(),
};

/** An address bar with a history, as far as the sync needs one. */
function addressBar(first: string) {
  const entries = [first];
  const states: unknown[] = [null];
  let at = 0;
  const listeners = new Set<() => void>();
  const namesOf = new Map<() => void, string>();
  const fire = (name: string) => {
    for (const listener of listeners) if (namesOf.get(listener) === name) listener();
  };
  const urlNow = () => new URL(entries[at] ?? '/', 'http://test');
  return {
    get location() {
      return urlNow();
    },
    scrollY: 0,
    history: {
      get state() {
        return states[at];
      },
      pushState: (state: unknown, _: string, address?: string | URL | null) => {
        entries.splice(at + 1, Infinity, String(address));
        at += 1;
        states[at] = state;
      },
    },
    addEventListener: (name: string, listener: () => void) => {
      listeners.add(listener);
      namesOf.set(listener, name);
    },
    removeEventListener: (name: string, listener: () => void) => {
      if (namesOf.get(listener) === name) listeners.delete(listener);
    },
    entries,
    listeners,
    go(steps: number) {
      at += steps;
      fire('popstate');
    },
    scrollTo(y: number) {
      this.scrollY = y;
      fire('scroll');
    },
  };
}

type Prepare = (view: ViewState) => Promise<ViewState> | null;

function synced(first: string, prepare?: Prepare) {
  const bar = addressBar(first);
  const store = createViewStore(decode({ pathname: bar.location.pathname, search: '' }, codec));
  const stop = syncWithAddress(store, bar, codec, prepare);
  return { bar, store, stop, view: () => store.getState().view };
}

describe('the store', () => {
  test('takes what the address asks for beyond its page, without a new entry', () => {
    const { bar, view } = synced('/region/dalarna/?tema=livsmedel&utm=x');
    expect(view()).toEqual({
      ...selectRegion(colourByThemes(DEFAULT_VIEW, ['livsmedel']), '20'),
      otherParams: [['utm', 'x']],
    });
    expect(bar.entries).toHaveLength(1);
  });

  test('follows back and forward, and neither makes an entry', () => {
    const { bar, store, view } = synced('/');
    changeView(store, (from) => selectRegion(from, '20'));
    changeView(store, (from) => colourByThemes(from, ['livsmedel']));
    bar.go(-2);
    expect(view()).toEqual(DEFAULT_VIEW);
    bar.go(1);
    expect(view()).toEqual(selectRegion(DEFAULT_VIEW, '20'));
    expect(bar.entries).toEqual(['/', '/region/dalarna/', '/region/dalarna/?tema=livsmedel']);
  });

  test('is told how far down a view was read that the history comes back to', () => {
    const { bar, store } = synced('/');
    const leftAt = () => store.getState().arrival.leftAt;
    bar.scrollTo(1700);
    changeView(store, (from) => selectRegion(from, '20'));
    expect(leftAt()).toBeNull();
    bar.scrollTo(300);
    changeView(store, (from) => selectRegion(from, '17'));
    bar.go(-1);
    expect(leftAt()).toBe(300);
    bar.go(-1);
    expect(leftAt()).toBe(1700);
    changeView(store, (from) => selectRegion(from, '17'));
    expect(leftAt()).toBeNull();
  });

  test('is told so too of views that it has not moved in since they came', () => {
    const { bar, store } = synced('/');
    const leftAt = () => store.getState().arrival.leftAt;
    changeView(store, (from) => selectRegion(from, '20'));
    bar.scrollTo(300);
    changeView(store, (from) => selectRegion(from, '17'));
    changeView(store, (from) => selectRegion(from, '06'));
    bar.go(-1);
    expect(leftAt()).toBe(300);
    bar.go(-2);
    expect(leftAt()).toBe(0);
  });

  test('leaves the keyboard to a reader who goes back by it', () => {
    const bar = addressBar('/');
    const store = createViewStore(DEFAULT_VIEW);
    let isReading = false;
    syncWithAddress(store, bar, codec, undefined, () => isReading);
    changeView(store, (from) => selectRegion(from, '20'));
    bar.go(-1);
    expect(store.getState().arrival.byKeyboard).toBe(false);
    isReading = true;
    bar.go(1);
    expect(store.getState().arrival.byKeyboard).toBe(true);
  });

  test('is left alone by a link within the page', () => {
    const { bar, store } = synced('/');
    const heard = vi.fn<() => void>();
    store.subscribe(heard);
    bar.go(0);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('an address that is not wholly understood', () => {
  test('is shown as far as it goes, and what is left is told until the view changes', () => {
    const { store, view } = synced('/?tema=trolleri,livsmedel');
    expect(view().themes).toEqual(['livsmedel']);
    expect(store.getState().ignoredValues).toEqual(['trolleri']);
    changeView(store, (from) => selectRegion(from, '20'));
    expect(store.getState().ignoredValues).toEqual([]);
  });

  test('never replaces the page that the host answered', () => {
    const bar = addressBar('/gammal-sida/?tema=livsmedel');
    const store = createViewStore(selectRegion(DEFAULT_VIEW, '20'));
    syncWithAddress(store, bar, codec);
    expect(store.getState().view).toEqual(
      selectRegion(colourByThemes(DEFAULT_VIEW, ['livsmedel']), '20'),
    );
    expect(bar.entries).toEqual(['/gammal-sida/?tema=livsmedel']);
  });

  test('is unknown where the visitor comes to it from the page that the host answered', () => {
    const bar = addressBar('/gammal-sida/');
    const store = createViewStore(selectRegion(DEFAULT_VIEW, '20'));
    syncWithAddress(store, bar, codec);
    bar.history.pushState(null, '', '/annan-sida/');
    bar.go(0);
    expect(store.getState().view.subject).toEqual({ kind: 'unknown', asked: 'annan-sida' });
    bar.go(-1);
    expect(store.getState().view).toEqual(selectRegion(DEFAULT_VIEW, '20'));
  });

  test('is unknown where the host answered with the page for unknown ones', () => {
    const bar = addressBar('/region/atlantis/');
    const store = createViewStore(decode({ pathname: '/404', search: '' }, codec));
    syncWithAddress(store, bar, codec);
    expect(store.getState().view.subject).toEqual({ kind: 'unknown', asked: 'region/atlantis' });
  });

  test('is unknown where the host says so too', () => {
    const { store, view } = synced('/gammal-sida/?tema=trolleri');
    expect(view().subject).toEqual({ kind: 'unknown', asked: 'gammal-sida' });
    expect(store.getState().ignoredValues).toEqual([]);
  });
});

describe('the address', () => {
  test('follows each change of the view with one entry, and none where only the pointer moves', () => {
    const { bar, store } = synced('/');
    changeView(store, (from) => selectRegion(from, '20'));
    changeView(store, (from) => selectRegion(from, '20'));
    store.setState(({ interaction }) => ({ interaction: { ...interaction, hovered: '06' } }));
    expect(bar.entries).toEqual(['/', '/region/dalarna/']);
  });

  test('stays where the browser takes no more entries, and what else follows the view goes on', () => {
    const { bar, store } = synced('/');
    bar.history.pushState = () => {
      throw new DOMException('more than 100 times per 30 seconds');
    };
    expect(() => changeView(store, (from) => selectRegion(from, '20'))).not.toThrow();
    expect(bar.entries).toEqual(['/']);
  });

  test('keeps its own spelling where it means the same', () => {
    const { bar } = synced('/?tema=livsmedel%2C');
    expect(bar.entries).toEqual(['/?tema=livsmedel%2C']);
  });

  test('is not followed any more after the end', () => {
    const { bar, store, stop } = synced('/');
    stop();
    changeView(store, (from) => selectRegion(from, '20'));
    expect(bar.entries).toEqual(['/']);
    expect(bar.listeners.size).toBe(0);
  });
});

describe('a view that needs something first', () => {
  const bySimilarity = colourBySimilarity(DEFAULT_VIEW, '20');

  test('is shown when that is there, as it was prepared', async () => {
    const prepare: Prepare = (view) => (view.similarity ? Promise.resolve(view) : null);
    const { view } = synced('/?lik=20', prepare);
    expect(view()).toEqual(DEFAULT_VIEW);
    await Promise.resolve();
    expect(view()).toEqual(bySimilarity);
  });

  test('is not shown to a visitor who has gone on meanwhile', async () => {
    let ready = () => {};
    const prepare: Prepare = (view) =>
      view.similarity === null
        ? null
        : new Promise((resolve) => {
            ready = () => resolve(view);
          });
    const { store, view } = synced('/?lik=20', prepare);
    changeView(store, (from) => selectRegion(from, '06'));
    ready();
    await Promise.resolve();
    expect(view()).toEqual(selectRegion(DEFAULT_VIEW, '06'));
  });
});
