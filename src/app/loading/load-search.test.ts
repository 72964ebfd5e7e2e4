import { expect, test, vi } from 'vitest';
import type { FetchFn } from '../../data/fetch-json';
import { appContextAt } from '../../testing/app-context-at';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { searchLoader } from './load-search';

test('the last answer, also a failure, is kept for the page until the search is asked for again', async () => {
  const fetchFn = vi.fn<FetchFn>(() => Promise.reject(new Error('no network')));
  const load = searchLoader(appContextAt('/', madeUpDataset({ '20': ['A'] })), fetchFn);
  await expect(load()).rejects.toBeInstanceOf(Error);
  const last = load.last();
  expect(load.last()).toBe(last);
  await expect(last).rejects.toBeInstanceOf(Error);
  expect(fetchFn).toHaveBeenCalledTimes(1);
  await expect(load()).rejects.toBeInstanceOf(Error);
  expect(fetchFn).toHaveBeenCalledTimes(2);
  expect(load.last()).not.toBe(last);
});
