import { expect, test } from 'vitest';
import { everythingCsvPath, formerCsvPath } from './csv-paths';
import { everythingPath, pairVcardPath, programmePath, slicePath, vcardPath } from './data-paths';

// Addresses are a promise to those who link to them: each stands here as it is published.

test.each([
  [programmePath.dataset('nytt'), 'data/nytt.json'],
  [programmePath.digest('nytt'), 'data/nytt.json.sha256'],
  [programmePath.search('nytt'), 'data/nytt.search.json'],
  [programmePath.folder('nytt'), 'data/nytt.folder.json'],
  [slicePath.region('dalarna'), 'data/region/dalarna.json'],
  [slicePath.theme('mat'), 'data/tema/mat.json'],
  [vcardPath({ slug: 'dalarna' }, 0, 'sv'), 'region/dalarna/kontakt-1.vcf'],
  [vcardPath({ slug: 'dalarna' }, 1, 'en'), 'en/region/dalarna/kontakt-2.vcf'],
  [pairVcardPath(['dalarna', 'orebro'], 'sv'), 'jamfor/dalarna/orebro/kontakter.vcf'],
  [everythingPath('sv', 'xlsx'), 'data/regionatlas.xlsx'],
  [everythingPath('en', 'geojson'), 'data/en/regionatlas.geojson'],
  [everythingCsvPath('sv', 'areas', ';'), 'data/regionatlas-inriktningar.csv'],
  [everythingCsvPath('sv', 'areas', ','), 'data/regionatlas-inriktningar-komma.csv'],
  [everythingCsvPath('en', 'areas', ','), 'data/en/regionatlas-focus-areas-comma.csv'],
  [formerCsvPath('areas', ','), 'data/en/regionatlas-inriktningar-komma.csv'],
])('%s', (path, published) => {
  expect(path).toBe(published);
});
