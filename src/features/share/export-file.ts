import { fullSourceLine, workbookTitle } from './files/about';
import type { BriefingChoice } from './briefing/parts';
import type { TableId } from '../../domain/export/export';
import { csvParts, namePart } from '../../domain/export/name';
import type { AppContextValue } from '../../store/app-context';
import { rootOf } from '../../ui/location';
import type { Messages } from '../../i18n/messages';
import {
  createExportJob,
  textFile,
  type ExportFile,
  type ExportJob,
  type Scope,
} from './export-job';
import type { Separator } from './formats/csv';

/** A file that a visitor asks for. */
export type FileRequest =
  | { readonly kind: 'xlsx' | 'json' | 'geojson' | 'vcard'; readonly scope: Scope }
  | {
      readonly kind: 'csv';
      readonly scope: Scope;
      readonly table: TableId;
      readonly separator: Separator;
    }
  | { readonly kind: 'markdown'; readonly choice: BriefingChoice }
  /** The map of the current view. */
  | { readonly kind: 'svg' | 'png' };

/**
 * Creates a file in the language of the page; the code of a format is fetched on first use. Rejects with an error that
 * `exportFailure` understands.
 */
export async function createFile(
  request: FileRequest,
  app: AppContextValue,
  messages: Messages,
  now: Date,
): Promise<ExportFile> {
  const scope = 'scope' in request ? request.scope : 'shown';
  const job = await createExportJob(scope, app, messages, now);
  switch (request.kind) {
    case 'xlsx':
      return xlsxFile(job);
    case 'csv':
      return csvFile(job, request.table, request.separator);
    case 'json':
      return jsonFile(job);
    case 'geojson':
      return geojsonFile(job);
    case 'vcard':
      return vcardFile(job);
    case 'markdown':
      return (await import('./briefing/briefing')).markdownFile(job, request.choice);
    case 'svg':
    case 'png':
      return (await import('./picture/picture')).pictureFile(request.kind, job);
  }
}

async function xlsxFile({ source, nameOf }: ExportJob): Promise<ExportFile> {
  const { allTables } = await import('./files/tables');
  const { xlsxOf } = await import('./formats/xlsx');
  return {
    name: nameOf([], 'xlsx'),
    blob: await xlsxOf(allTables(source), workbookTitle(source)),
  };
}

async function csvFile(
  { source, nameOf }: ExportJob,
  id: TableId,
  separator: Separator,
): Promise<ExportFile> {
  const { tableOf } = await import('./files/tables');
  const { csvOf } = await import('./formats/csv');
  const { column, lang } = source.messages;
  const line = { title: column.source, line: fullSourceLine(source) };
  const text = csvOf(tableOf(id, source), separator, line);
  return textFile(nameOf(csvParts(id, separator, lang), 'csv'), text, 'text/csv;charset=utf-8');
}

async function jsonFile({ source, nameOf }: ExportJob): Promise<ExportFile> {
  const { pretty } = await import('./formats/json');
  const { datasetExtract } = await import('./files/json');
  return textFile(nameOf([], 'json'), pretty(datasetExtract(source)), 'application/json');
}

async function geojsonFile({ app, source, nameOf }: ExportJob): Promise<ExportFile> {
  const { geojsonOf } = await import('./formats/json');
  const { regionCollection } = await import('./files/geojson');
  const { regions } = await app.fetchShapes();
  const text = geojsonOf(regionCollection(source, regions));
  return textFile(nameOf([], 'geojson'), text, 'application/geo+json');
}

async function vcardFile({ app, messages, source, nameOf, date }: ExportJob): Promise<ExportFile> {
  const { vcardsOf } = await import('../../domain/export/vcard');
  const { cardSource } = await import('../../i18n/vcard');
  const { atlas, codes } = source;
  const { lang } = messages;
  const regions = codes.flatMap((code) => atlas.regionByCode.get(code) ?? []);
  const text = vcardsOf(regions, cardSource(lang, atlas.dataset.programme, rootOf(app), date));
  return textFile(nameOf([namePart('contacts', lang)], 'vcf'), text, 'text/vcard;charset=utf-8');
}
