import { hasContacts } from '../model/atlas';
import type { Dataset, Extract } from '../model/dataset';
import { sourceFacts } from './about';
import type { ExportMessages, Provenance } from './export';
import type { RegionCode } from '../model/region';

/**
 * The dataset with these regions alone, whole, and where the copy comes from. It follows the published
 * schema, which asks for at least one region with data.
 */
export function datasetExtract(
  dataset: Dataset,
  codes: readonly RegionCode[],
  provenance: Provenance,
  messages: ExportMessages,
): Dataset {
  const { $schema, programme, themes, regions } = dataset;
  return {
    $schema,
    extract: extractOf(dataset, provenance, messages),
    programme,
    themes,
    regions: codes.flatMap((code) => regions.find((region) => region.code === code) ?? []),
  };
}

/** Where a copy comes from, as JSON and GeoJSON carry it. */
export function extractOf(
  dataset: Dataset,
  { digest, date, address }: Provenance,
  messages: ExportMessages,
): Extract {
  return {
    source: messages.sourceLine(sourceFacts({ dataset })),
    licence: messages.licence(dataset.programme.publisher, hasContacts({ dataset })),
    ...(digest === null ? {} : { version: digest }),
    ...(date === null ? {} : { date }),
    ...(address === null ? {} : { address }),
  };
}
