import { hasContacts } from '../model/atlas';
import type { Dataset, Extract } from '../model/dataset';
import { sourceFacts } from './about';
import type { ExportWords, Provenance } from './export';
import type { RegionCode } from '../model/region';

/**
 * The dataset with these regions alone, whole, and where the copy comes from. It follows the published
 * schema, which asks for at least one region with data.
 */
export function datasetExtract(
  dataset: Dataset,
  codes: readonly RegionCode[],
  provenance: Provenance,
  words: ExportWords,
): Dataset {
  const { $schema, programme, themes, regions } = dataset;
  return {
    $schema,
    extract: extractOf(dataset, provenance, words),
    programme,
    themes,
    regions: codes.flatMap((code) => regions.find((region) => region.code === code) ?? []),
  };
}

/** Where a copy comes from, as JSON and GeoJSON carry it. */
export function extractOf(
  dataset: Dataset,
  { digest, date, address }: Provenance,
  words: ExportWords,
): Extract {
  return {
    source: words.sourceLine(sourceFacts({ dataset })),
    licence: words.licence(dataset.programme.publisher, hasContacts({ dataset })),
    ...(digest === null ? {} : { version: digest }),
    ...(date === null ? {} : { date }),
    ...(address === null ? {} : { address }),
  };
}
