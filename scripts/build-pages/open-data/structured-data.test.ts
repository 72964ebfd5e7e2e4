import { expect, it } from 'vitest';
import { realDataset } from '../../../src/testing/real-dataset';
import { DATASET_PATH } from '../../../src/store/data-paths';
import { dataBehind, structuredData } from './structured-data';
import { slices } from './slices';
import { exportSv } from '../../../src/i18n/sv/export';

const dataset = realDataset();
const place = { site: 'https://atlas.example', base: '/karta/' };
const pageAt = (canonical: string, title = 'Region Dalarna – Regionatlas') => ({
  lang: canonical.includes('/en/') ? 'en' : 'sv',
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

it('other pages name the whole dataset, and the home page the catalogue too', () => {
  const behind = (path: string) => dataBehind(pageAt(`/karta/${path}`), place, dataset).length;
  expect(['om/', 'region/ingenstans/', '', 'en/'].map(behind)).toEqual([1, 1, 3, 3]);
});

it('the way to a page begins at the home page of its language, in full addresses', () => {
  const { itemListElement } = structuredData(
    pageAt('/karta/en/region/dalarna/'),
    place,
    dataset,
  ) as {
    readonly itemListElement: readonly object[];
  };
  expect(itemListElement).toEqual([
    {
      '@type': 'ListItem',
      position: 1,
      name: 'Regionatlas',
      item: 'https://atlas.example/karta/en/',
    },
    {
      '@type': 'ListItem',
      position: 2,
      name: 'Region Dalarna',
      item: 'https://atlas.example/karta/en/region/dalarna/',
    },
  ]);
});

it('the home page is a dataset with its author and the file', () => {
  expect(structuredData(pageAt('/karta/'), place, dataset)).toMatchObject({
    '@type': 'Dataset',
    creator: { name: dataset.programme.publisher },
    distribution: {
      contentUrl: `https://atlas.example/karta/${DATASET_PATH}`,
    },
  });
});
