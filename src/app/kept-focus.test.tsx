// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { Panel } from '../features/panel/Panel';
import { inAtlas } from '../testing/panel';
import { FilterView } from '../features/search/FilterView';
import { drawnPage } from '../testing/drawn-page';
import { realDataset } from '../testing/real-dataset';
import { appContextAt } from '../testing/app-context-at';

const { page, draw } = drawnPage();

async function presses(address: string, view: ReactNode, name: string): Promise<void> {
  draw(inAtlas(appContextAt(address, realDataset()), view));
  const button = [...page().querySelectorAll('button')].find((each) => each.textContent === name);
  button?.focus();
  expect(document.activeElement).toBe(button);
  await act(async () => button?.click());
}

test('who adds the last region that has room reads on from the heading: the form is gone', async () => {
  await presses('/?jamfor=20,21,06,03,14,12,13', <Panel />, 'Lägg till');
  expect(page().querySelectorAll('.members li')).toHaveLength(8);
  expect(page().querySelector('.add-region')).toBeNull();
  expect(document.activeElement?.id).toBe('panel-heading');
});

test('who clears the filter is still on the button, which says that there is nothing more to clear', async () => {
  await presses('/?del=norrland', <FilterView />, 'Rensa filtret');
  expect(document.activeElement?.textContent).toBe('Rensa filtret');
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
});
