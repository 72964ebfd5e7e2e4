// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { inAtlas, panelOf } from '../testing/in-atlas';
import { FilterView } from '../features/search/FilterView';
import { drawnPage } from '../testing/drawn-page';
import { realDataset } from '../testing/real-dataset';
import { appContextAt } from '../testing/app-context-at';

const { page, draw } = drawnPage();

async function presses(
  address: string,
  viewOf: (app: ReturnType<typeof appContextAt>) => ReactNode,
  name: string,
): Promise<void> {
  draw(viewOf(appContextAt(address, realDataset())));
  await act(() => vi.dynamicImportSettled());
  const button = [...page().querySelectorAll('button')].find((each) => each.textContent === name);
  button?.focus();
  expect(document.activeElement).toBe(button);
  await act(async () => button?.click());
}

test('who adds the last region that has room reads on from the heading: the form is gone', async () => {
  await presses('/?jamfor=20,21,06,03,14,12,13', (app) => panelOf(app), 'Lägg till');
  expect(page().querySelectorAll('.compared-regions li')).toHaveLength(8);
  expect(page().querySelector('.add-region')).toBeNull();
  expect(document.activeElement?.id).toBe('panel-heading');
});

test('who clears the filter is still on the button, which says that there is nothing more to clear', async () => {
  await presses('/?del=norrland', (app) => inAtlas(app, <FilterView />), 'Rensa filtret');
  expect(document.activeElement?.textContent).toBe('Rensa filtret');
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
});
