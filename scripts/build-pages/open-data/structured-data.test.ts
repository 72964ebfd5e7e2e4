import { expect, it } from 'vitest';
import { realDataset } from '../../../src/testing/real-dataset';
import { programmePath } from '../../../src/store/data-paths';
import { dataBehind, structuredData } from './structured-data';
import { slices } from './slices';
import { exportSv } from '../../../src/testing/messages';

const dataset = realDataset();
const place = { site: 'https://atlas.example', base: '/karta/' };
const pageAt = (canonical: string, title = 'Region Dalarna – Regionatlas') => ({
  lang: canonical.includes('/en/') ? ('en' as const) : ('sv' as const),
  title,
  description: 'Två inriktningar.',
  canonical,
});

it('a region’s and a theme’s page name a file that is there, in either language', () => {
  const files = slices(dataset, { digest: null, date: null, address: null }, exportSv);
  const theme = dataset.regions[0]?.areas[0]?.themes[0]?.id ?? '';
  for (const path of ['region/dalarna/', 'en/region/dalarna/', `tema/${theme}/`]) {
    const behind = dataBehind(pageAt(`/karta/${path}`), place, dataset);
    expect(behind.map(({ path: file }) => files.has(file))).toEqual([true]);
  }
});

it('other pages name the whole dataset, and those of the home and of developers the catalogue too', () => {
  const behind = (path: string) => dataBehind(pageAt(`/karta/${path}`), place, dataset).length;
  expect(
    ['om/', 'badda-in/', 'region/ingenstans/', '', 'en/', 'om/utvecklare/'].map(behind),
  ).toEqual([1, 1, 1, 3, 3, 3]);
});

it.each([
  [undefined, 'sv'],
  ['fi', 'fi'],
])('the home page says that texts in %s are in %s', (language, inLanguage) => {
  const other = { ...dataset, programme: { ...dataset.programme, language } };
  expect(structuredData(pageAt('/karta/'), place, other)).toMatchObject({ inLanguage });
});

const wayTo = (path: string, title?: string) =>
  (
    structuredData(pageAt(path, title), place, dataset) as {
      readonly itemListElement: readonly { readonly name: string; readonly item: string }[];
    }
  ).itemListElement.map(({ name, item }) => [name, item]);

it('the way to a page begins at the home page of its language, in full addresses', () => {
  expect(wayTo('/karta/en/region/dalarna/')).toEqual([
    ['Regionatlas', 'https://atlas.example/karta/en/'],
    ['Region Dalarna', 'https://atlas.example/karta/en/region/dalarna/'],
  ]);
});

it('the way to a page below the about page goes by the about page', () => {
  expect(wayTo('/karta/en/om/utvecklare/', 'For developers – Regionatlas')).toEqual([
    ['Regionatlas', 'https://atlas.example/karta/en/'],
    ['About Regionatlas', 'https://atlas.example/karta/en/om/'],
    ['For developers', 'https://atlas.example/karta/en/om/utvecklare/'],
  ]);
});

it('the home page is a dataset with its author, its files and, where it is known, its period', () => {
  const organization = { '@type': 'Organization', name: dataset.programme.publisher };
  const data = structuredData(pageAt('/karta/'), place, dataset, null);
  expect(data).toMatchObject({
    '@type': 'Dataset',
    url: 'https://atlas.example/karta/',
    creator: organization,
    isBasedOn: { name: dataset.programme.source, publisher: organization },
    usageInfo: 'https://atlas.example/karta/om/',
  });
  expect(data).not.toHaveProperty('publisher');
  expect(data).not.toHaveProperty('temporalCoverage');
  const timed = { ...dataset, programme: { ...dataset.programme, period: { from: '2031' } } };
  expect(structuredData(pageAt('/karta/en/'), place, timed, 'Länsförbundet')).toMatchObject({
    name: 'Regionatlas: Vägar till hållbar utveckling (Paths to sustainable development)',
    temporalCoverage: '2031/..',
    publisher: { '@type': 'Organization', name: 'Länsförbundet' },
    distribution: [
      { contentUrl: `https://atlas.example/karta/${programmePath.dataset(dataset.programme.id)}` },
      { contentUrl: 'https://atlas.example/karta/data/en/regionatlas.xlsx' },
      { contentUrl: 'https://atlas.example/karta/data/en/regionatlas.geojson' },
    ],
  });
});

it('says nothing of the page for unknown addresses', () => {
  expect(structuredData(pageAt('/karta/404.html'), place, dataset)).toBeNull();
});
