// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { panelMarkup } from '../../testing/panel-markup';
import { realDataset } from '../../testing/real-dataset';

function panelAt(address: string, dataset = realDataset()): HTMLElement {
  const panel = document.createElement('div');
  panel.innerHTML = panelMarkup(address, dataset);
  return panel;
}

test.each([
  ['/region/%C3%B6land/', 'region/öland'],
  ['/tema/mod,klokhet/', 'tema/mod,klokhet'],
  ['/%E0%A4%A/', '%E0%A4%A'],
])('an unknown address is told back as it was written: %s', (address, written) => {
  const panel = panelAt(address);
  expect(panel.querySelector('h1')?.textContent).toBe('Sidan finns inte');
  expect(panel.querySelector('.lead')?.textContent).toContain(`”${written}”`);
  expect(panel.querySelector('[href="/region/kalmar/"]')).not.toBeNull();
});

test.each([
  ['/region/dalrna/', ['Dalarna']],
  ['/region/dalarna/karta/', ['Dalarna']],
  ['/jamfor/dalarna/gotland/uppsala/', ['Dalarna', 'Gotland', 'Uppsala']],
  ['/tema/mod,livsmedel/', ['Livsmedel']],
  ['/en/theme/circular-economy/', ['Cirkulär ekonomi']],
  ['/atlantis/', []],
])(
  'it offers the pages of the published dataset that its words may mean: %s',
  (address, offered) => {
    const links = panelAt(address).querySelectorAll('p + .region-list a');
    expect([...links].map(({ textContent }) => textContent)).toEqual(offered);
  },
);

test('the word for a kind of page is none of a theme that begins with it', () => {
  const made = madeUpDataset({});
  const label = { sv: 'Regional bygd', en: 'Regional places' };
  const themes = made.themes.slice(0, 1).map((theme) => ({ ...theme, id: 'bygd', label }));
  const offered = (address: string) =>
    panelAt(address, { ...made, themes }).querySelectorAll('p + .region-list a').length;
  expect(offered('/regional/')).toBe(1);
  expect(offered('/region/atlantis/')).toBe(0);
});
