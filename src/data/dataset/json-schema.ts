import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema } from './schema';

/** The JSON Schema (draft 7) of the published dataset, for those who use the file elsewhere. */
export function datasetJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = toJsonSchema(datasetSchema, { errorMode: 'throw' });
  return {
    $schema,
    title: 'Regionatlas dataset',
    description:
      'What each region of Sweden has chosen to do: published text, our reading of it as themes, and contacts.',
    ...rest,
  };
}
