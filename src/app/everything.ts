import type { FeatureCollection } from 'geojson';
import { createAtlas } from '../domain/model/atlas';
import type { Dataset } from '../domain/model/dataset';
import type { ExportMessages, Provenance, ExportedRegions } from '../domain/export/export';
import { fullSourceLine, workbookTitle } from '../domain/export/about';
import { regionCollection } from '../domain/export/geojson';
import { allTables, csvTableIds, tableOf } from '../domain/export/tables';
import { everythingCsvPath, everythingPath, formerCsvPath } from '../store/data-paths';
import { csvOf, type Separator } from '../features/share/formats/csv';
import { geojsonOf } from '../features/share/formats/json';
import { xlsxOf } from '../features/share/formats/xlsx';
import { exportEn } from '../i18n/en/export';
import { exportSv } from '../i18n/sv/export';

const SEPARATORS: readonly Separator[] = [';', ','];

/**
 * Everything in every format that a reader without scripts may want, by its path below the base: the same
 * functions that the browser runs, without a date, since nobody has taken them yet.
 */
export async function everything(
  dataset: Dataset,
  provenance: Provenance,
  shapes: FeatureCollection,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const atlas = createAtlas(dataset);
  const whole: ExportedRegions = { codes: atlas.areas.codes, choropleth: null };
  const files = new Map<string, string | Uint8Array>();
  for (const messages of [exportSv, exportEn]) {
    const { lang } = messages;
    const workbook = await xlsxOf(
      allTables(atlas, whole, provenance, messages),
      workbookTitle(atlas, messages),
    );
    files.set(everythingPath(lang, 'xlsx'), new Uint8Array(await workbook.arrayBuffer()));
    const joined = regionCollection(atlas, whole, shapes, provenance, messages);
    files.set(everythingPath(lang, 'geojson'), geojsonOf(joined));
    for (const [path, file] of csvFiles(messages)) files.set(path, file);
  }
  return files;

  function csvFiles(messages: ExportMessages): readonly (readonly [string, string])[] {
    const source = {
      title: messages.column.source,
      line: fullSourceLine(atlas, provenance, messages),
    };
    return csvTableIds(atlas).flatMap((id) =>
      SEPARATORS.flatMap((separator) => {
        const table = tableOf(id, atlas, whole, provenance, messages);
        const file = csvOf(table, separator, source);
        const former = messages.lang === 'en' ? [formerCsvPath(id, separator)] : [];
        return [everythingCsvPath(messages.lang, id, separator), ...former].map(
          (path) => [path, file] as const,
        );
      }),
    );
  }
}
