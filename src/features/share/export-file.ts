import { fullSourceLine, workbookTitle } from '../../domain/export/about';
import type { BriefingChoice } from '../../domain/export/briefing';
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

async function xlsxFile(job: ExportJob): Promise<ExportFile> {
  const { allTables } = await import('../../domain/export/tables');
  const { xlsxOf } = await import('./formats/xlsx');
  const { atlas } = job.app;
  const tables = allTables(atlas, job.selection, job.provenance, job.exportMessages);
  return {
    name: job.nameOf([], 'xlsx'),
    blob: await xlsxOf(tables, workbookTitle(atlas, job.exportMessages)),
  };
}

async function csvFile(job: ExportJob, id: TableId, separator: Separator): Promise<ExportFile> {
  const { tableOf } = await import('../../domain/export/tables');
  const { csvOf } = await import('./formats/csv');
  const { app, selection, provenance, exportMessages, nameOf } = job;
  const table = tableOf(id, app.atlas, selection, provenance, exportMessages);
  const line = fullSourceLine(app.atlas, provenance, exportMessages);
  const text = csvOf(table, separator, { title: exportMessages.column.source, line });
  const name = nameOf(csvParts(id, separator, exportMessages.lang), 'csv');
  return textFile(name, text, 'text/csv;charset=utf-8');
}

async function jsonFile(job: ExportJob): Promise<ExportFile> {
  const { pretty } = await import('./formats/json');
  const { datasetExtract } = await import('../../domain/export/json');
  const { app, selection, provenance, exportMessages, nameOf } = job;
  const extract = datasetExtract(app.atlas.dataset, selection.codes, provenance, exportMessages);
  return textFile(nameOf([], 'json'), pretty(extract), 'application/json');
}

async function geojsonFile(job: ExportJob): Promise<ExportFile> {
  const { geojsonOf } = await import('./formats/json');
  const { regionCollection } = await import('../../domain/export/geojson');
  const { app, selection, provenance, exportMessages, nameOf } = job;
  const { regions } = await app.fetchShapes();
  const collection = regionCollection(app.atlas, selection, regions, provenance, exportMessages);
  return textFile(nameOf([], 'geojson'), geojsonOf(collection), 'application/geo+json');
}

async function vcardFile({
  app,
  messages,
  selection,
  nameOf,
  date,
}: ExportJob): Promise<ExportFile> {
  const { vcardsOf } = await import('../../domain/export/vcard');
  const { cardSource } = await import('../../i18n/vcard');
  const { atlas } = app;
  const { lang } = messages;
  const regions = selection.codes.flatMap((code) => atlas.regionByCode.get(code) ?? []);
  const text = vcardsOf(regions, cardSource(lang, atlas.dataset.programme, rootOf(app), date));
  return textFile(nameOf([namePart('contacts', lang)], 'vcf'), text, 'text/vcard;charset=utf-8');
}
