import * as v from 'valibot';
import { text } from '../../domain/model/area-schema';
import { contactDetails } from '../../domain/model/dataset-schema';
import { phrase } from '../issues/wording';
import type { SourceContact, SourceContacts } from './source-model';
import { yamlReader, type YamlSource } from './yaml-source';

const contactSchema = v.strictObject({
  line: v.optional(text),
  people: v.optional(
    v.pipe(
      v.array(v.strictObject({ name: text, printed: v.optional(text), ...contactDetails })),
      v.nonEmpty(phrase('at least one person')),
    ),
  ),
  vacant: v.optional(v.literal('true')),
});

/** All that the file says, by code; a file that is emptied says nothing. */
const outlineSchema = v.pipe(
  v.nullable(v.record(v.string(), v.unknown())),
  v.transform((outline) => outline ?? {}),
);

/** Reads `contacts.yaml`: per region code the people who answer for it, and the line that prints them. */
export const readContacts = yamlReader(outlineSchema, (outline, yaml): SourceContacts => ({
  file: yaml.file,
  entries: Object.keys(outline).flatMap((code) => readContact(yaml, code)),
}));

/** What can be checked of an entry with a fault that is told already. */
const faultySchema = v.fallback(
  v.object({
    people: v.array(
      v.object({
        name: v.fallback(v.string(), ''),
        printed: v.fallback(v.optional(text), undefined),
      }),
    ),
    line: v.fallback(v.optional(v.undefined()), undefined),
    vacant: v.fallback(v.optional(v.undefined()), undefined),
  }),
  { people: [] },
);

function readContact(yaml: YamlSource, code: string): readonly SourceContact[] {
  const contact = yaml.read([code], contactSchema) ?? yaml.read([code], faultySchema);
  if (contact === null) return [];
  const people = (contact.people ?? []).flatMap(({ printed, ...person }, index) => {
    // One without a name has a fault that is told already.
    if (person.name === '') return [];
    const spot = yaml.spotOf(code, 'people', index, printed === undefined ? 'name' : 'printed');
    return [{ ...person, printed: printed ?? null, spot }];
  });
  if (contact.people && people.length === 0 && !contact.vacant) return [];
  return [
    {
      code,
      codeSpot: yaml.spotOf(code),
      lineSpot: yaml.spotOf(code, 'line'),
      printedLine: contact.line ?? null,
      vacant: contact.vacant !== undefined,
      people,
    },
  ];
}
