import { toJsonSchema } from '@valibot/to-json-schema';
import { DATASET_SCHEMA_FILE } from '../../domain/model/dataset';
import { code, datasetSchema } from './schema';

/** The JSON Schema (draft 7) of a published dataset with areas of these codes, for those who use the file elsewhere. */
export function datasetJsonSchema(codes: readonly string[]): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = toJsonSchema(datasetSchema, {
    errorMode: 'throw',
    definitions: { code },
  });
  return {
    $schema,
    $id: DATASET_SCHEMA_FILE,
    title: 'Regionatlas dataset',
    description:
      'What each region of Sweden has chosen to do: published text, our reading of it as themes, and contacts.',
    ...rest,
    $defs: { ...rest.$defs, code: { type: 'string', enum: codes } },
  };
}
