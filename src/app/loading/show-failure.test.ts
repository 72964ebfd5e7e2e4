// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { restoreOnError, startPage } from './show-failure';

const NOTE = '<p class="start-failure is-awaited">Something went wrong.</p>';
const classes = () => document.querySelector('.start-failure')?.className;

afterEach(() => vi.unstubAllGlobals());

test('a page that has been started says nothing', async () => {
  document.body.innerHTML = `${NOTE}<div id="root"></div>`;
  startPage(() => Promise.resolve());
  await vi.waitFor(() => expect(classes()).toBe('start-failure'));
});

test('a page that an error has emptied is put back, says so, and the error is heard', async () => {
  const prerendered = '<div id="root"><p>As it was</p></div>';
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(prerendered)));
  document.body.innerHTML = `${NOTE}<div id="root"></div>`;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  const fault = new Error('a fault of our own');
  expect(() => restoreOnError(root).onUncaughtError(fault)).toThrow(fault);
  await vi.waitFor(() => expect(root.innerHTML).toBe('<p>As it was</p>'));
  expect(classes()).toContain('is-shown');
});
