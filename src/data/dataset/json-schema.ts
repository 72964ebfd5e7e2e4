import { toJsonSchema } from '@valibot/to-json-schema';
import { DATASET_SCHEMA_FILE } from '../../domain/model/dataset';
import { DESCRIPTIONS } from './descriptions';
import { code } from '../../domain/model/area-schema';
import { datasetSchema } from '../../domain/model/dataset-schema';

/**
 * The JSON Schema (draft 7) of a published dataset with areas of these codes, for those who use the file elsewhere.
 *
 * @param root the full address where the site or programme begins; null if it is unknown.
 */
export function datasetJsonSchema(
  codes: readonly string[],
  root: string | null,
): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = toJsonSchema(datasetSchema, {
    errorMode: 'throw',
    definitions: { code },
  });
  return {
    $schema,
    ...(root === null
      ? { $id: DATASET_SCHEMA_FILE, $comment: RELATIVE }
      : { $id: `${root}data/${DATASET_SCHEMA_FILE}` }),
    title: 'Regionatlas dataset',
    description:
      'What each region has chosen in a programme: published text, our interpretation of it as themes, and contacts.',
    ...described(rest, ''),
    $defs: { ...rest.$defs, code: { type: 'string', enum: codes } },
  };
}

const RELATIVE =
  'This site does not know its own address: $id is relative to the address that the file is read from.';

type Node = Readonly<Record<string, unknown>>;

/** The schema with a description at each property that has one. @param path where in the dataset: "regions[].name". */
function described<Schema extends Node>(schema: Schema, path: string): Schema {
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(DESCRIPTIONS[path] ? { description: DESCRIPTIONS[path] } : {}),
    ...(isNode(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, value]) => [
              key,
              isNode(value) ? described(value, path === '' ? key : `${path}.${key}`) : value,
            ]),
          ),
        }
      : {}),
    ...(isNode(items) ? { items: described(items, `${path}[]`) } : {}),
    ...(Array.isArray(anyOf)
      ? { anyOf: anyOf.map((each: unknown) => (isNode(each) ? described(each, path) : each)) }
      : {}),
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
