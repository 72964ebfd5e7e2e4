// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { inAtlas } from '../panel/test-support';
import { realDataset } from '../testing/real-dataset';
import { sessionAt } from '../testing/session-at';
import { RegisterRoom } from './RegisterRoom';

test('a theme in the register leads to the theme, also where the address still has a search', () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const session = sessionAt('/register/?q=turism', realDataset());
  const page = document.createElement('div');
  const root = createRoot(page);
  act(() => root.render(inAtlas(session, <RegisterRoom />)));
  const theme = [...page.querySelectorAll<HTMLElement>('.register-letter a')].find(
    ({ textContent }) => textContent === 'Cirkulär ekonomi',
  );
  expect(theme?.getAttribute('href')).toBe('/tema/cirkular-ekonomi/');
  act(() => root.unmount());
});
