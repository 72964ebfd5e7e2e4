// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { restoreOnError, startPage } from './show-failure';

const NOTE = '<p class="start-failure is-awaited">Something went wrong.</p>';
const note = () => document.querySelector<HTMLElement>('.start-failure');

afterEach(() => vi.unstubAllGlobals());

test('a page that has been started says nothing', async () => {
  document.body.innerHTML = `${NOTE}<div id="root"></div>`;
  startPage(() => Promise.resolve());
  await vi.waitFor(() => expect(note()?.hidden).toBe(true));
});

test('a page that an error has emptied is put back, says so, and the error is heard', async () => {
  const prerendered = '<div id="root"><p>As it was</p></div>';
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(prerendered)));
  document.body.innerHTML = `${NOTE}<div id="root"></div>`;
  startPage(() => Promise.resolve());
  await vi.waitFor(() => expect(note()?.hidden).toBe(true));
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  const fault = new Error('a fault of our own');
  expect(() => restoreOnError(root).onUncaughtError(fault)).toThrow(fault);
  await vi.waitFor(() => expect(root.innerHTML).toBe('<p>As it was</p>'));
  expect(note()?.hidden).toBe(false);
  expect(note()?.className).toContain('is-shown');
});
