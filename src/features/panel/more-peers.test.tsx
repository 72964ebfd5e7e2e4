// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { appContextAt } from '../../testing/app-context-at';
import { drawnPage } from '../../testing/drawn-page';
import { inAtlas } from '../../testing/in-atlas';
import { madeUpAreas } from '../../testing/made-up-areas';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { realDataset } from '../../testing/real-dataset';
import { Peers } from './Peers';

const { page, draw } = drawnPage();

test('more peers are read from the first that came, until others are asked for', () => {
  const dataset = realDataset();
  const [region] = dataset.regions;
  const press = (wanted: HTMLElement | null) => {
    wanted?.focus();
    act(() => wanted?.click());
  };
  draw(inAtlas(appContextAt('/', dataset), region && <Peers code={region.code} />));
  press(page().querySelector('button'));
  const [fourth] = [...page().querySelectorAll('.peer-list > li')].slice(3);
  expect(document.activeElement).toBe(fourth?.querySelector('a'));
  press(page().querySelector('input:not(:checked)'));
  expect(document.activeElement?.localName).toBe('input');
});

test('where nobody is similar, nothing is said of how a list is ordered', () => {
  const [only = ''] = madeUpAreas(1).areas.map(({ code }) => code);
  const alone = madeUpDataset({ [only]: ['A'] }, {}, madeUpAreas(1));
  const [region] = alone.regions;
  draw(inAtlas(appContextAt('/', alone), region && <Peers code={region.code} />));
  expect(page().textContent).not.toContain('Listan är ordnad');
});
