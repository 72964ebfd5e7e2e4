import { createAtlas, regionsWithTheme } from '../../../src/domain/model/atlas';
import { datasetExtract } from '../../../src/features/share/files/json';
import type { Provenance } from '../../../src/domain/export/export';
import type { ExportMessages } from '../../../src/i18n/messages';
import type { Dataset } from '../../../src/domain/model/dataset';
import type { RegionCode } from '../../../src/domain/model/region';
import { slicePath } from '../../../src/store/data-paths';

/**
 * Returns a part of the dataset for every region that has data and for every theme that a region has, by path: each
 * is a dataset of its own by the same schema, with whole regions. On one line: there are many, for programs to read.
 */
export function slices(
  dataset: Dataset,
  provenance: Provenance,
  messages: ExportMessages,
): ReadonlyMap<string, string> {
  const atlas = createAtlas(dataset);
  const extract = (codes: readonly RegionCode[]) => {
    const { extract: source, ...others } = datasetExtract({ atlas, codes, provenance, messages });
    return {
      ...others,
      $schema: `../${dataset.$schema}`,
      extract: source && { ...source, whole: `../${source.whole}` },
    };
  };
  return new Map([
    ...dataset.regions.map(
      ({ code, slug }) => [slicePath.region(slug), written(extract([code]))] as const,
    ),
    ...dataset.themes.flatMap(({ id }) => {
      const codes = regionsWithTheme(atlas, id);
      return codes.length === 0 ? [] : [[slicePath.theme(id), written(extract(codes))] as const];
    }),
  ]);
}

function written(extract: Dataset): string {
  return `${JSON.stringify(extract)}\n`;
}
