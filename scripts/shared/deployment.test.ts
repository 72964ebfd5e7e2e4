import { expect, test } from 'vitest';
import { basePath } from './deployment';

test.each([
  ['/', '/'],
  ['', '/'],
  ['/regionatlas/', '/regionatlas/'],
  ['/regionatlas', '/regionatlas/'],
  ['regionatlas', '/regionatlas/'],
  ['//a//b', '/a/b/'],
])('the base path %j is used as %s', (given, path) => {
  expect(basePath(given)).toBe(path);
});

test.each([['https://example.se/regionatlas/'], ['/region atlas/'], ['/a/../b/'], ['/åtlas/']])(
  'the base path %j is refused with a sentence',
  (given) => {
    expect(() => basePath(given)).toThrow(`BASE_PATH is "${given}". Expected a path such as`);
  },
);
