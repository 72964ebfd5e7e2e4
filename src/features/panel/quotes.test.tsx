// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { drawnPage } from '../../testing/drawn-page';
import { realDataset } from '../../testing/real-dataset';
import { appContextAt } from '../../testing/app-context-at';
import { panelOf } from '../../testing/in-atlas';

const dataset = realDataset();
const { page, draw } = drawnPage();

function open(address: string): void {
  draw(panelOf(appContextAt(address, dataset)));
}

/** Opens or closes the quotes of the region's first focus areas, as a click on the summary would. */
function turnQuotes(isOpen: boolean): void {
  act(() => {
    for (const details of page().querySelectorAll<HTMLDetailsElement>('article details')) {
      details.open = isOpen;
      details.dispatchEvent(new Event('toggle'));
    }
  });
}

test('the quotes behind the themes are listed without scripts, in every focus area of every region', () => {
  for (const { slug, areas: focusAreas } of dataset.regions) {
    open(`/region/${slug}/`);
    const listed = [...page().querySelectorAll('article details q')].map((q) => q.textContent);
    expect(listed).toEqual(
      focusAreas.flatMap(({ themes }) => themes.map((theme) => theme.evidence)),
    );
  }
});

test('nothing is marked in the text until it is asked for, and nothing after', () => {
  open('/region/norrbotten/');
  expect(page().querySelectorAll('mark')).toHaveLength(0);
  turnQuotes(true);
  expect(page().querySelectorAll('mark').length).toBeGreaterThan(0);
  turnQuotes(false);
  expect(page().querySelectorAll('mark')).toHaveLength(0);
});

test('a mark says which theme it stands for, and each where two quotes are the same words', () => {
  open('/region/norrbotten/');
  turnQuotes(true);
  const mark = [...page().querySelectorAll('mark')].find((each) =>
    each.textContent.includes('stärka ungas hållbara och cirkulära entreprenörskap'),
  );
  expect(mark?.textContent).toContain('Cirkulär ekonomi');
  expect(mark?.textContent).toContain('Barn och unga');
});
