import type { TableId } from '../../../domain/export/export';
import { fullSourceLine } from '../../../domain/export/about';
import { csvParts } from '../../../domain/export/name';
import { tableOf } from '../../../domain/export/tables';
import type { ExportFile, ExportJob } from '../export-job';
import { csvOf, type Separator } from './csv';

/** Returns one table of an export job as a CSV file. */
export function csvFile(job: ExportJob, id: TableId, separator: Separator): ExportFile {
  const { atlas, selection, provenance, exportMessages, nameOf } = job;
  const table = tableOf(id, atlas, selection, provenance, exportMessages);
  const line = fullSourceLine(atlas, provenance, exportMessages);
  const text = csvOf(table, separator, { title: exportMessages.column.source, line });
  return {
    name: nameOf(csvParts(id, separator, exportMessages.lang), 'csv'),
    blob: new Blob([text], { type: 'text/csv;charset=utf-8' }),
  };
}
