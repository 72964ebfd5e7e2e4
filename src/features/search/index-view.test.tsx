// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { inAtlas } from '../../testing/in-atlas';
import { drawnPage } from '../../testing/drawn-page';
import { realDataset } from '../../testing/real-dataset';
import { appContextAt } from '../../testing/app-context-at';
import { IndexView } from './IndexView';

const { page, draw } = drawnPage();

test('a theme in the index leads to the theme, also where the address still has a search', () => {
  draw(inAtlas(appContextAt('/register/?q=turism', realDataset()), <IndexView />));
  const theme = [...page().querySelectorAll<HTMLElement>('.index-letter a')].find(
    ({ textContent }) => textContent === 'Cirkulär ekonomi',
  );
  expect(theme?.getAttribute('href')).toBe('/tema/cirkular-ekonomi/');
  // Its letters are headings, and no landmarks.
  expect(page().querySelectorAll('.index-letter[aria-labelledby]')).toHaveLength(0);
});

test('a translating browser leaves names of regions and people as they are', () => {
  draw(inAtlas(appContextAt('/en/register/', realDataset()), <IndexView />));
  const isKept = (name: string) =>
    [...page().querySelectorAll('.index-letter a')]
      .find(({ textContent }) => textContent === name)
      ?.getAttribute('translate') === 'no';
  expect(['Dalarna', 'Sahlin, Amelie', 'Circular economy'].map(isKept)).toEqual([
    true,
    true,
    false,
  ]);
});
