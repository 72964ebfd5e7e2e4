import { rightsOf } from '../../src/domain/model/terms';
import { siteInfo } from '../../src/data/site-info';
import { pretty } from '../../src/features/share/formats/json';
import { exportEn } from '../../src/i18n/en/export';
import { inWordsFor } from '../../src/i18n/area-words';
import { exportSv } from '../../src/i18n/sv/export';
import { DCAT_PATHS, DATA_PACKAGE_PATH } from '../../src/store/data-paths';
import { BASE, SITE } from '../shared/deployment';
import { writeBelow } from '../shared/write-below';
import { dcatCatalogue, missingFor } from './open-data/catalogue';
import { dataPackage } from './open-data/data-package';
import { describeFiles } from './open-data/files';
import { jsonLd, rdfXml } from './open-data/graph';
import { robots, sitemap, type SitemapPage } from './open-data/sitemap';
import { slices } from './open-data/slices';
import type { PageFiles } from '../shared/page-sources';

/**
 * Writes into dist/ what portals, programs and search engines read: the data in parts, a data package, a catalogue,
 * robots.txt and, where the site has an address, a sitemap. Says what the settings leave open.
 */
export async function writeOpenData(
  site: readonly PageFiles[],
  pages: readonly SitemapPage[],
): Promise<void> {
  const source = {
    root: SITE + BASE,
    operator: siteInfo.operator,
    programmes: site.map(({ dataset, digest, path }) => ({
      programme: dataset.programme,
      areaSystem: dataset.areaSystem,
      digest,
      rights: rightsOf(dataset),
      files: describeFiles('dist', path, dataset.programme.id),
    })),
  };
  const graph = dcatCatalogue(source);
  const files = new Map([
    ...site.flatMap(programmeFiles),
    [DCAT_PATHS.rdf, rdfXml(graph)],
    [DCAT_PATHS.jsonLd, jsonLd(graph)],
    ['robots.txt', robots(SITE, BASE)],
    ...(SITE === '' ? [] : [['sitemap.xml', sitemap(pages, SITE)] as const]),
  ]);
  for (const [path, content] of files) await writeBelow('dist', path, content);
  const missing = missingFor(source).map((sentence) => `  ${sentence}\n`);
  process.stdout.write(`${files.size} files of open data written to dist/.\n${missing.join('')}`);
}

/** Returns the data of one programme in parts, and its data package. */
function programmeFiles({
  dataset,
  digest,
  path,
  base,
}: PageFiles): readonly (readonly [string, string])[] {
  const provenance = { digest, date: null, address: SITE === '' ? null : SITE + base };
  const sv = inWordsFor(dataset.areaSystem, 'sv', exportSv);
  const en = inWordsFor(dataset.areaSystem, 'en', exportEn);
  const files = [
    ...slices(dataset, provenance, sv),
    [DATA_PACKAGE_PATH, pretty(dataPackage(dataset, provenance, [sv, en]))] as const,
  ];
  return files.map(([name, content]) => [path + name, content]);
}
