import * as v from 'valibot';
import { text } from '../dataset/schema';
import type { Reading } from '../issues/issue';
import type { SourceContact, SourceContacts } from './source-model';
import { openYaml } from './yaml-source';
import type { YamlSource } from './yaml-source';

const contactSchema = v.strictObject({
  line: text,
  people: v.pipe(
    v.array(v.strictObject({ name: text, printed: v.optional(text) })),
    v.nonEmpty('at least one person'),
  ),
});

/** Reads `contacts.yaml`: per region code the printed line and the people it names. */
export function readContacts(file: string, content: string): Reading<SourceContacts> {
  const yaml = openYaml(file, content);
  const outline = yaml.read([], v.record(v.string(), v.unknown()));
  if (outline === null) return { value: null, issues: yaml.issues };
  const entries = Object.keys(outline).flatMap((code) => readContact(yaml, code));
  return { value: { file, entries }, issues: yaml.issues };
}

function readContact(yaml: YamlSource, code: string): readonly SourceContact[] {
  const contact = yaml.read([code], contactSchema);
  if (contact === null) return [];
  const people = contact.people.map(({ name, printed }, index) => ({
    name,
    printed: printed ?? null,
    line: yaml.lineOf([code, 'people', index, printed === undefined ? 'name' : 'printed']),
  }));
  return [
    {
      code,
      codeLine: yaml.lineOf([code]),
      line: yaml.lineOf([code, 'line']),
      printedLine: contact.line,
      people,
    },
  ];
}
