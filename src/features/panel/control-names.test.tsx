// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { panelMarkup } from '../../testing/panel-markup';
import { en, sv } from '../../testing/messages';
import { realDataset } from '../../testing/real-dataset';

const dataset = realDataset();
const squeezed = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

// Who speaks to the page says what stands on it, and the first words are what is heard.
test.each([
  '/region/dalarna/',
  '/region/gotland/',
  '/?jamfor=20,21,06',
  '/tema/cirkular-ekonomi/',
  '/en/region/dalarna/',
  '/en/?jamfor=20,21,06',
])('the names of controls begin with the words they show at %s', (address) => {
  const panel = document.createElement('div');
  panel.innerHTML = panelMarkup(address, dataset, address.startsWith('/en/') ? en : sv);
  for (const hidden of panel.querySelectorAll('.visually-hidden')) hidden.remove();
  const controls = [...panel.querySelectorAll(':is(a, button, summary)[aria-label]')];
  const shown = controls.map(({ textContent }) => squeezed(textContent));
  expect(controls.length).toBeGreaterThan(0);
  expect(
    controls.map((control, i) =>
      squeezed(control.getAttribute('aria-label')).slice(0, shown[i]?.length),
    ),
  ).toEqual(shown);
});
