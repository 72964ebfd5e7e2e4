import type { BriefingChoice } from '../../domain/export/briefing';
import type { TableId } from '../../domain/export/export';
import type { AppContextValue } from '../../store/app-context';
import type { Messages } from '../../i18n/messages';
import { exportJobOf, type Scope } from './export-job';
import type { Separator } from './formats/csv';

/** What a visitor may ask for. */
export type FileRequest =
  | { readonly kind: 'xlsx' | 'json' | 'geojson' | 'vcard'; readonly scope: Scope }
  | {
      readonly kind: 'csv';
      readonly scope: Scope;
      readonly table: TableId;
      readonly separator: Separator;
    }
  | { readonly kind: 'markdown'; readonly choice: BriefingChoice }
  /** The map as it is on show. */
  | { readonly kind: 'svg' | 'png' };

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Makes a file of what is asked for, in the language of the page. The code of a format is fetched when it is
 * chosen. Rejects with what `failureOf` can tell apart.
 */
export async function makeFile(
  request: FileRequest,
  app: AppContextValue,
  messages: Messages,
  now: Date,
): Promise<MadeFile> {
  const scope = 'scope' in request ? request.scope : 'shown';
  const order = await exportJobOf(scope, app, messages, now);
  const { atlas, selection, provenance, exportWords, nameOf } = order;
  switch (request.kind) {
    case 'xlsx': {
      const { allTables } = await import('../../domain/export/tables');
      const { xlsxOf } = await import('./formats/xlsx');
      const tables = allTables(atlas, selection, provenance, exportWords);
      return { name: nameOf([], 'xlsx'), blob: await xlsxOf(tables) };
    }
    case 'csv': {
      const { csvFile } = await import('./formats/csv-file');
      return csvFile(order, request.table, request.separator);
    }
    case 'json': {
      const { jsonOf, JSON_TYPE } = await import('./formats/json');
      const text = jsonOf(atlas, selection.codes, provenance, exportWords);
      return { name: nameOf([], 'json'), blob: new Blob([text], { type: JSON_TYPE }) };
    }
    case 'geojson': {
      const { geojsonOf, GEOJSON_TYPE } = await import('./formats/json');
      const { regionCollection } = await import('../../domain/export/geojson');
      const { regions } = await app.fetchShapes();
      const joined = regionCollection(atlas, selection, regions, provenance, exportWords);
      const text = geojsonOf(joined);
      return { name: nameOf([], 'geojson'), blob: new Blob([text], { type: GEOJSON_TYPE }) };
    }
    case 'markdown':
      return (await import('./briefing/briefing')).markdownFile(order, request.choice, messages);
    case 'svg':
      return (await import('./picture/picture')).svgFile(order, app, messages);
    case 'png':
      return (await import('./picture/picture')).pngFile(order, app, messages);
    case 'vcard': {
      const { vcardsOf } = await import('../../domain/export/vcard');
      const regions = selection.codes.flatMap((code) => atlas.regionByCode.get(code) ?? []);
      const text = vcardsOf(regions, atlas.dataset.programme);
      const type = 'text/vcard;charset=utf-8';
      return { name: nameOf(['kontakter'], 'vcf'), blob: new Blob([text], { type }) };
    }
  }
}
