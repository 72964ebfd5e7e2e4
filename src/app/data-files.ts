import type { FeatureCollection } from 'geojson';
import { datasetJsonSchema } from '../data/dataset/json-schema';
import { sha256 } from '../data/dataset/sha256';
import type { SourceFiles } from '../data/folder/read-programme-folder';
import { byCodeUnit } from '../domain/model/code-unit-order';
import { DATASET_SCHEMA_FILE, type Dataset, type AboutDataset } from '../domain/model/dataset';
import type { SearchFacts } from '../domain/search/facts';
import { pretty, geojsonOf } from '../features/share/formats/json';
import { everythingCsvPath, formerCsvPath } from '../store/csv-paths';
import { programmePath, everythingPath } from '../store/data-paths';
import { inWordsFor } from '../i18n/area-words';
import { exportEn } from '../i18n/en/export';
import { termsEn } from '../i18n/en/dataset';
import { exportSv } from '../i18n/sv/export';
import { termsSv } from '../i18n/sv/dataset';
import { createAtlas } from '../domain/model/atlas';
import { languageOf } from '../domain/model/language';
import { licencesOf, rightsOf } from '../domain/model/terms';
import { TABLE_IDS, type Provenance } from '../domain/export/export';
import { fullSourceLine, workbookTitle } from '../features/share/files/about';
import { regionCollection } from '../features/share/files/geojson';
import { allTables, csvTableIds, tableOf } from '../features/share/files/tables';
import { csvOf, type Separator } from '../features/share/formats/csv';
import { xlsxOf } from '../features/share/formats/xlsx';

/** An edition that has been checked. */
export interface EditionFiles {
  readonly dataset: Dataset;
  readonly search: SearchFacts | null;
  /** The project's files that it is made from. */
  readonly files: SourceFiles;
}

interface EditionPlace {
  readonly site: string | null;
  /** The folder of the programme there, "" for that of the site itself; null where it has no pages yet. */
  readonly folder: string | null;
}

/** Files by their path below the base. */
type Files = ReadonlyMap<string, string | Uint8Array>;

/** Returns the files that a host has below data/, by their path. */
export async function dataFiles(
  { dataset, search, files }: EditionFiles,
  { site, folder }: EditionPlace,
  shapes: FeatureCollection,
): Promise<Files> {
  const { id } = dataset.programme;
  const address = site === null ? null : site + (folder ?? '');
  const { $schema, ...parts } = dataset;
  const json = pretty({ $schema, about: aboutDataset(dataset), ...parts });
  const digest = await sha256(json);
  const codes = dataset.areaSystem.areas.map(({ code }) => code);
  const tables = await filesOfEverything(dataset, { digest, date: null, address }, shapes);
  return new Map<string, string | Uint8Array>([
    [programmePath.dataset(id), json],
    [programmePath.search(id), JSON.stringify(search)],
    [programmePath.digest(id), `${digest}  ${id}.json\n`],
    [programmePath.folder(id), JSON.stringify(textsOf(files))],
    [`data/${DATASET_SCHEMA_FILE}`, pretty(datasetJsonSchema(codes, address))],
    ...tables,
    ...(folder === '' ? formerCopies(tables) : []),
  ]);
}

/** The English tables at the paths that they had before they had English names: those of no folder but the site's own. */
function formerCopies(tables: Files): readonly (readonly [string, string | Uint8Array])[] {
  return TABLE_IDS.flatMap((id) =>
    SEPARATORS.flatMap((separator) => {
      const file = tables.get(everythingCsvPath('en', id, separator));
      return file === undefined ? [] : [[formerCsvPath(id, separator), file] as const];
    }),
  );
}

function textsOf(files: SourceFiles): Readonly<Record<string, string>> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const sorted = [...files].toSorted(([one], [other]) => byCodeUnit(one, other));
  return Object.fromEntries(sorted.map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

/** Returns what the published file of this dataset says of itself, in the words of the pages and of the other files. */
export function aboutDataset(dataset: Dataset): AboutDataset {
  const { programme } = dataset;
  const rights = rightsOf(dataset);
  const [sv, en, licences] = [termsSv(rights), termsEn(rights), licencesOf(rights)];
  const termsOf = (part: 'texts' | 'themes' | 'shapes') => ({
    licence: licences[part]?.id ?? null,
    sv: sv[part],
    en: en[part],
  });
  return {
    format: 2,
    language: languageOf(programme),
    source: { sv: exportSv.sourceLine(programme), en: exportEn.sourceLine(programme) },
    versionFile: `${programme.id}.json.sha256`,
    terms: {
      texts: termsOf('texts'),
      themes: termsOf('themes'),
      shapes: termsOf('shapes'),
    },
  };
}

const SEPARATORS: readonly Separator[] = [';', ','];

/**
 * Everything in every format that a reader without scripts may want, by its path below the base: the same
 * functions that the browser runs, without a date, since nobody has taken them yet.
 */
export async function filesOfEverything(
  dataset: Dataset,
  provenance: Provenance,
  shapes: FeatureCollection,
): Promise<Files> {
  const atlas = createAtlas(dataset);
  const files = new Map<string, string | Uint8Array>();
  for (const written of [exportSv, exportEn]) {
    const { lang } = written;
    const messages = inWordsFor(dataset.areaSystem, lang, written);
    const { codes } = atlas.areas;
    const source = { atlas, codes, choropleth: null, provenance, messages };
    const workbook = await xlsxOf(allTables(source), workbookTitle(source));
    files.set(everythingPath(lang, 'xlsx'), new Uint8Array(await workbook.arrayBuffer()));
    files.set(everythingPath(lang, 'geojson'), geojsonOf(regionCollection(source, shapes)));
    const line = { title: messages.column.source, line: fullSourceLine(source) };
    for (const id of csvTableIds(atlas)) {
      const table = tableOf(id, source);
      for (const separator of SEPARATORS)
        files.set(everythingCsvPath(lang, id, separator), csvOf(table, separator, line));
    }
  }
  return files;
}
