import { createAtlas } from '../../src/domain/model/atlas';
import type { Dataset } from '../../src/domain/model/dataset';
import type { ExportMessages, Provenance, ExportedRegions } from '../../src/domain/export/export';
import { fullSourceLine, workbookTitle } from '../../src/domain/export/about';
import { regionCollection } from '../../src/domain/export/geojson';
import { allTables, csvTableIds, tableOf } from '../../src/domain/export/tables';
import { everythingCsvPath, everythingPath } from '../../src/store/data-paths';
import { csvOf, type Separator } from '../../src/features/share/formats/csv';
import { geojsonOf } from '../../src/features/share/formats/json';
import { xlsxOf } from '../../src/features/share/formats/xlsx';
import { exportEn } from '../../src/i18n/en/export';
import { exportSv } from '../../src/i18n/sv/export';
import { readGeometry } from '../shared/page-sources';

const SEPARATORS: readonly Separator[] = [';', ','];

/**
 * Everything in every format that a reader without scripts may want, by its path below the base: the same
 * functions that the browser runs, without a date, since nobody has taken them yet.
 */
export async function everything(
  dataset: Dataset,
  provenance: Provenance,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const shapes = await readGeometry('public/geo/regions.geojson');
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
      SEPARATORS.map((separator) => {
        const table = tableOf(id, atlas, whole, provenance, messages);
        return [everythingCsvPath(messages.lang, id, separator), csvOf(table, separator, source)];
      }),
    );
  }
}
