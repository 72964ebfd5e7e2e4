// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { inAtlas } from '../../testing/in-atlas';
import { MatrixView } from '../../features/matrix/MatrixView';
import { FilterView } from '../../features/search/FilterView';
import { StatusLine } from './StatusLine';
import { useAtlasState } from '../../store/app-context';
import { decode } from '../../store/url-codec';
import { changeView } from '../../store/view-store';
import { realDataset } from '../../testing/real-dataset';
import { appContextAt } from '../../testing/app-context-at';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
const dataset = realDataset();

/** A page at an address, and the ways to another and to what is said. */
function pageAt(address: string, view: ReactNode = null) {
  const frames: (() => void)[] = [];
  const app = appContextAt(address, dataset, { afterFrame: (work) => void frames.push(work) });
  const { store, codec, selectors } = app;
  const element = document.body.appendChild(document.createElement('div'));
  act(() => createRoot(element).render(inAtlas(app, [<StatusLine key="said" />, view])));
  return {
    /** As the browser's own Back does: by the address alone. */
    goTo: (search: string, pathname = '/') =>
      act(() => {
        changeView(store, () => decode({ pathname, search }, codec));
        for (const work of frames.splice(0)) work();
      }),
    clicks: (label: string) =>
      act(() => {
        const labels = [...element.querySelectorAll('label')];
        labels.find(({ textContent }) => textContent.startsWith(label))?.click();
        for (const work of frames.splice(0)) work();
      }),
    said: () => element.querySelector('[role=status]')?.textContent ?? '',
    choropleth: () => selectors.choropleth(store.getState()),
  };
}

afterEach(() => document.body.replaceChildren());

test('going back to other colours is said', () => {
  const page = pageAt('/?tema=livsmedel,digitalisering');
  page.goTo('?tema=livsmedel');
  expect(page.said()).toMatch(/^Kartan visar: livsmedel/);
});

test.each(['?del=norrland', '?tema=livsmedel,digitalisering&urval=alla'])(
  'going back to the same colours is no change of them: %s',
  (search) => {
    const page = pageAt(`/${search}`);
    const before = page.choropleth();
    page.goTo(search.replace(/&?(?:del|urval)=\w+/, ''));
    expect(page.said()).toBe('');
    expect(page.choropleth()).toBe(before);
  },
);

test.each(['/om/', '/om/personuppgifter/', '/register/'])(
  'a page is said to be shown when it is opened, not when its colours change: %s',
  (path) => {
    const page = pageAt(`${path}?tema=livsmedel`);
    page.goTo('', path);
    expect(page.said()).toMatch(/^Kartan visar: överblick/);
    page.goTo('');
    page.goTo('', path);
    expect(page.said()).toMatch(/^Sidan .+ visas\.$/);
  },
);

test.each(['/region/dalarna/', '/jamfor/dalarna/gavleborg/', '/?q=klimat'])(
  'a page that is opened is named, whatever was left for it: %s',
  (from) => {
    const page = pageAt(from);
    page.goTo('', '/register/');
    expect(page.said()).toBe('Sidan Register visas.');
  },
);

/** As on a page, where it comes once it is asked for. */
function MatrixWhenAsked() {
  return useAtlasState(({ view }) => view.mode) === 'matrix' ? <MatrixView /> : null;
}

test('beside the matrix the map is not said to show anything', () => {
  const page = pageAt('/matris/');
  page.goTo('?tema=livsmedel', '/matris/');
  expect(page.said()).toBe(page.choropleth().sentence);
});

test.each([
  ['?vy=matris&jamfor=20,12', 'Jämför A Dalarna och B Skåne. Matrisen visas.'],
  ['?vy=matris', 'Matrisen visas.'],
])('of a matrix that comes with another change both are said: %s', (search, said) => {
  const page = pageAt('/', <MatrixWhenAsked key="matrix" />);
  page.goTo('?jamfor=20,09');
  page.goTo('');
  page.goTo(search);
  expect(page.said()).toBe(said);
});

test('the matrix is said to be there by itself, since its code may not come', () => {
  const page = pageAt('/');
  page.goTo('', '/matris/');
  expect(page.said()).toBe('');
  page.goTo('');
  expect(page.said()).toBe('Kartan visas.');
});

test.each([
  ['/', 'Jämför A Dalarna och B Skåne.'],
  ['/region/skane/', 'Jämför A Dalarna och B Skåne.'],
  ['/register/', ''],
  ['/om/', ''],
])('regions are said to be compared where they are: %s', (path, said) => {
  const page = pageAt(path);
  page.goTo('?jamfor=20,12', path);
  expect(page.said()).toBe(said);
});

test('a theme chosen in the filter is answered with how many regions it leaves, after the colours', () => {
  const page = pageAt('/?del=norrland', <FilterView key="filter" />);
  page.clicks('Livsmedel');
  expect(page.choropleth().heading).toBe('Livsmedel');
  expect(page.said()).toBe('Filtret framhäver inga regioner. Färgerna gäller hela landet.');
});
