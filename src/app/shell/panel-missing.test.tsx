// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { appContextAt } from '../../testing/app-context-at';
import { drawnPage } from '../../testing/drawn-page';
import { panelOf } from '../../testing/in-atlas';
import { realDataset } from '../../testing/real-dataset';
import { showSubject } from '../../store/view-state';
import { changeView } from '../../store/view-store';

vi.mock('../../features/search/IndexView', () => {
  throw new Error('not found');
});

const { page, draw } = drawnPage();

test('a view whose code does not come has its heading, which takes the focus', async () => {
  const app = appContextAt('/', realDataset());
  draw(panelOf(app));
  await act(async () => {
    changeView(app.store, (view) => showSubject(view, { kind: 'index' }), { byKeyboard: true });
  });
  await vi.waitFor(() => expect(page().textContent).toContain('kunde inte hämtas'));
  expect(page().querySelector('h1')?.textContent).toBe('Register, från A till Ö');
  expect(document.activeElement).toBe(page().querySelector('h1'));
});
