import { expect, test } from 'vitest';
import { basePath, publishesContacts, siteOrigin } from './deployment';

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

test.each([
  ['', ''],
  ['https://example.se', 'https://example.se'],
  ['https://example.se/', 'https://example.se'],
  ['http://localhost:8080', 'http://localhost:8080'],
])('the site %j is used as %j', (given, origin) => {
  expect(siteOrigin(given)).toBe(origin);
});

test.each([['https://example.se/regionatlas'], ['example.se'], ['ftp://example.se'], ['https://']])(
  'the site %j is refused with a sentence',
  (given) => {
    expect(() => siteOrigin(given)).toThrow(`SITE_URL is "${given}". Expected an origin`);
  },
);

test('contacts are left out for "none", and for no other word in silence', () => {
  expect(publishesContacts('')).toBe(true);
  expect(publishesContacts('none')).toBe(false);
  for (const given of ['None', 'nej', '0']) {
    expect(() => publishesContacts(given)).toThrow(`REGIONATLAS_CONTACTS is "${given}"`);
  }
});
