import { expect, test, vi } from 'vitest';
import type { FetchFn } from '../../data/fetch-json';
import { appContextAt } from '../../testing/app-context-at';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { searchLoader } from './load-search';

test('the last answer, also a failure, is kept for the page until the search is asked for again', async () => {
  const fetchFn = vi.fn<FetchFn>(() => Promise.reject(new Error('no network')));
  const { load, last } = searchLoader(appContextAt('/', madeUpDataset({ '20': ['A'] })), fetchFn);
  await expect(load()).rejects.toBeInstanceOf(Error);
  const answer = last();
  expect(last()).toBe(answer);
  await expect(answer).rejects.toBeInstanceOf(Error);
  expect(fetchFn).toHaveBeenCalledTimes(1);
  await expect(load()).rejects.toBeInstanceOf(Error);
  expect(fetchFn).toHaveBeenCalledTimes(2);
  expect(last()).not.toBe(answer);
});
