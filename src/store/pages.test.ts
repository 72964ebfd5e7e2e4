import { expect, test } from 'vitest';
import { createAtlas } from '../domain/model/atlas';
import { realDataset } from '../testing/real-dataset';
import { codecOf, mapViews, pageViews, pathsOf } from './pages';
import { decode, encode } from './url-codec';

const atlas = createAtlas(realDataset());
const paths = pathsOf(pageViews(atlas), atlas);

test('every page has a path of its own, without a query, in both languages', () => {
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => path.includes('?'))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('en/'))).toHaveLength(paths.length / 2);
  for (const path of ['', 'region/dalarna/', 'tema/livsmedel/', 'matris/', 'register/', 'om/']) {
    expect(paths).toContain(path);
    expect(paths).toContain(`en/${path}`);
  }
});

test('every path is the address of its page again', () => {
  const codec = codecOf(atlas, '/atlas/');
  for (const path of paths) {
    const address = `/atlas/${path}`;
    expect(encode(decode({ pathname: address, search: '' }, codec), codec)).toBe(address);
  }
});

test('what is a map is a page too', () => {
  expect(paths).toEqual(expect.arrayContaining([...pathsOf(mapViews(atlas), atlas)]));
});
