import { describe, expect, it, test } from 'vitest';
import { pathMeant, readUnknown, type AskedSite } from './unknown-address';

const site: AskedSite = {
  siteBase: '/atlas/',
  base: '/atlas/',
  programme: 'nya-planen',
  programmes: [
    { id: 'nya-planen', title: { sv: 'Nya', en: 'New' }, base: '/atlas/', areas: 'a' },
    { id: 'gamla', title: { sv: 'Gamla', en: 'Old' }, base: '/atlas/program/gamla/', areas: 'a' },
  ],
};
const alone: AskedSite = { ...site, programmes: [] };

test.each([
  ['/atlas/region/atlantis/', '/atlas/', 'sv', ['region', 'atlantis']],
  ['/atlas/en/region/atlantis', '/atlas/', 'en', ['region', 'atlantis']],
  ['/atlas/program/gamla/', '/atlas/program/gamla/', 'sv', []],
  ['/atlas/program/gamla/en/tema/x/', '/atlas/program/gamla/', 'en', ['tema', 'x']],
  ['/atlas/EN/Program/Gamla/tema/x/', '/atlas/program/gamla/', 'en', ['tema', 'x']],
  ['/atlas/program/nya-planen/tema/%C3%A5/', '/atlas/', 'sv', ['tema', 'å']],
  ['/atlas/program/okand/tema/x/', '/atlas/', 'sv', ['program', 'okand', 'tema', 'x']],
  ['/atlas/program/okand/en/tema/x/', '/atlas/', 'en', ['program', 'okand', 'tema', 'x']],
  ['/atlas/en/program/okand/tema/x/', '/atlas/', 'en', ['program', 'okand', 'tema', 'x']],
])('%s asks for a page of %s in %s', (pathname, base, lang, rest) => {
  expect(readUnknown(pathname, site)).toEqual({ base, lang, rest });
});

describe('the page meant by an address that no page has', () => {
  it.each([
    ['/atlas/studio/', '/atlas/verkstad/'],
    ['/atlas/verkstad', '/atlas/verkstad/'],
    ['/atlas/en/verkstad/', '/atlas/en/studio/'],
    ['/atlas/en/Verkstad/Utkast/', '/atlas/en/studio/draft/'],
    ['/atlas/program/gamla/studio/', '/atlas/verkstad/'],
    ['/atlas/embed', '/atlas/badda-in/'],
    ['/atlas/B%C3%A4dda in/', '/atlas/badda-in/'],
    ['/atlas/program/gamla/en/embed/', '/atlas/program/gamla/en/badda-in/'],
    ['/atlas/en/data/', '/atlas/en/om/utvecklare/'],
    ['/atlas/en/map', '/atlas/en/'],
    ['/atlas/region/', '/atlas/register/'],
    ['/atlas/en/Themes', '/atlas/en/register/'],
    ['/atlas/en/counties/', '/atlas/en/register/'],
    ['/atlas/jämförelse/', '/atlas/'],
    ['/atlas/en/search', '/atlas/en/'],
    ['/atlas/program/gamla/jamfor/', '/atlas/program/gamla/'],
    ['/atlas/en/program/gamla/tema/x/', '/atlas/program/gamla/en/tema/x/'],
    ['/atlas/program/Gamla/tema/x', '/atlas/program/gamla/tema/x/'],
    ['/atlas/program/nya-planen/region/d/', '/atlas/region/d/'],
    ['/atlas/sv/region/d/', '/atlas/region/d/'],
    ['/atlas/SV/', '/atlas/'],
    ['/atlas/En/tema/a%2Fb/', '/atlas/en/tema/a%2Fb/'],
  ])('%s is %s', (pathname, path) => {
    expect(pathMeant(pathname, site)).toBe(path);
    expect(pathMeant(path, site)).toBeNull();
  });

  it('is of the only programme where an address names that', () => {
    expect(pathMeant('/atlas/program/nya-planen/tema/x/', alone)).toBe('/atlas/tema/x/');
  });

  it.each([
    '/atlas/region/atlantis',
    '/atlas/en/tema/x/',
    '/atlas/program/okand/',
    '/atlas/program/okand/en/tema/x/',
    '/atlas/verk/',
  ])('is not known of %s', (pathname) => {
    expect(pathMeant(pathname, site)).toBeNull();
  });
});
