// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { robots, sitemap } from './sitemap';

const pages = [
  {
    canonical: '/karta/?a=1&b=2',
    alternates: [
      { lang: 'sv', address: '/karta/?a=1&b=2' },
      { lang: 'en', address: '/karta/en/' },
    ],
  },
];

it('names every page in full with its languages, escaped', () => {
  const document = new DOMParser().parseFromString(sitemap(pages, 'https://x.example'), 'text/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.querySelector('loc')?.textContent).toBe('https://x.example/karta/?a=1&b=2');
  const links = [...document.getElementsByTagName('xhtml:link')].map((link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ]);
  expect(links).toEqual([
    ['sv', 'https://x.example/karta/?a=1&b=2'],
    ['en', 'https://x.example/karta/en/'],
  ]);
});

it('lets everybody read, and names a sitemap only where the site has an address', () => {
  expect(robots('', '/')).toBe('User-agent: *\nAllow: /\n');
  expect(robots('https://x.example', '/karta/')).toContain(
    'Sitemap: https://x.example/karta/sitemap.xml',
  );
});
