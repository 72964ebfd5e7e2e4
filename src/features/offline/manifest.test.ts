import { expect, test } from 'vitest';
import { shellOf } from './manifest';

const PAGES = ['', 'region/dalarna/', 'en/', 'en/om/'];

test.each([
  ['', './'],
  ['index.html', './'],
  ['region/dalarna/', './'],
  ['region/dalarna', './'],
  ['region/dalarna/index.html', './'],
  ['en/om', 'en/'],
  ['region/atlantis/', '404.html'],
  ['data/regionatlas.xlsx', '404.html'],
])('without a network "%s" is made from %s', (path, shell) => {
  expect(shellOf(path, PAGES)).toBe(shell);
});
