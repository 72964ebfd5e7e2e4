// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { appContextAt } from '../../testing/app-context-at';
import { drawnPage } from '../../testing/drawn-page';
import { inAtlas } from '../../testing/in-atlas';
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
