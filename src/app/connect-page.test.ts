// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { appContextAt } from '../testing/app-context-at';
import { realDataset } from '../testing/real-dataset';
import { connectPage } from './connect-page';
import { searchLoader } from './loading/load-search';

test('a page in a tab that is not seen, which draws no frames, has the title of its address', () => {
  window.history.replaceState(null, '', '/?tema=livsmedel,besoksnaring');
  const app = appContextAt('/', realDataset(), { afterFrame: () => undefined });
  const disconnect = connectPage(app, searchLoader(app));
  expect(document.title).toMatch(/^Livsmedel och besöksnäring/);
  disconnect();
});
