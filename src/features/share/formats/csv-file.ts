import type { TableId } from '../../../domain/export/export';
import { fullSourceLine } from '../../../domain/export/about';
import { tableSlug } from '../../../domain/export/name';
import { tableOf } from '../../../domain/export/tables';
import type { MadeFile } from '../make-file';
import type { ExportJob } from '../export-job';
import { csvOf, type Separator } from './csv';

/** One table of an order as a CSV file. */
export function csvFile(order: ExportJob, id: TableId, separator: Separator): MadeFile {
  const { atlas, selection, provenance, exportWords, nameOf } = order;
  const table = tableOf(id, atlas, selection, provenance, exportWords);
  const line = fullSourceLine(atlas, provenance, exportWords);
  const text = csvOf(table, separator, { title: exportWords.column.source, line });
  return {
    name: nameOf([tableSlug(id)], 'csv'),
    blob: new Blob([text], { type: 'text/csv;charset=utf-8' }),
  };
}
