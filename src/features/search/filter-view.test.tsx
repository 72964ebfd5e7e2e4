// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { appContextAt } from '../../testing/app-context-at';
import { drawnPage } from '../../testing/drawn-page';
import { inAtlas } from '../../testing/in-atlas';
import { madeUpAreas } from '../../testing/made-up-areas';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { FilterView } from './FilterView';

const { page, draw } = drawnPage();

test('a box is ticked at once, and one clicked before the map has answered adds to it', () => {
  const dataset = madeUpDataset({ '20': ['A b'], '21': ['B'] });
  const app = appContextAt('/', dataset, { afterFrame: () => undefined });
  draw(inAtlas(app, <FilterView />));
  const [first, second] = [...page().querySelectorAll('input[type="checkbox"]')].slice(-2);
  if (!(first instanceof HTMLInputElement) || !(second instanceof HTMLInputElement)) {
    throw new Error('The filter should have a box for each theme.');
  }
  act(() => first.click());
  expect(first.checked).toBe(true);
  act(() => second.click());
  expect([first.checked, second.checked]).toEqual([true, true]);
  expect(app.store.getState().view.themes).toEqual(dataset.themes.slice(-2).map(({ id }) => id));
});

test('each choice says how many regions it would leave, whatever of its kind is chosen now', () => {
  // Blekinge and Skåne lie in Götaland, Dalarna in Svealand, Norrbotten in Norrland.
  const dataset = madeUpDataset({ '10': ['A'], '20': ['A b'], '25': ['B'], '12': ['C', 'B a'] });
  const shown = (address: string) => {
    draw(inAtlas(appContextAt(address, dataset), <FilterView />));
    return [...page().querySelectorAll('label')].map(({ textContent }) => textContent.trim());
  };
  const rules = ['oavsett teman (9)', 'med varje valt tema (1)', 'med minst ett valt tema (2)'];
  const byAny = shown('/?tema=a,b&urval=nagon&del=gotaland');
  expect(byAny.slice(0, 6)).toEqual(['Norrland (1)', 'Svealand (1)', 'Götaland (2)', ...rules]);
  expect(shown('/?tema=a,b&urval=alla&del=gotaland').slice(3, 6)).toEqual(rules);
});

test('counts above a thousand are written as elsewhere', () => {
  const { areas, ...others } = madeUpAreas(1001);
  const system = {
    ...others,
    groups: [{ id: 'alla', label: { sv: 'Alla', en: 'All' } }],
    areas: areas.map((area) => ({ ...area, group: 'alla' })),
  };
  const chosen = Object.fromEntries(areas.map(({ code }) => [code, ['A']]));
  draw(inAtlas(appContextAt('/', madeUpDataset(chosen, {}, system)), <FilterView />));
  const labels = [...page().querySelectorAll('label')].map(({ textContent }) => textContent.trim());
  const count = '(1\u00A0001)';
  expect(labels.filter((label) => label.endsWith(count))).toHaveLength(5);
});
