import { hasContacts, type Atlas } from '../model/atlas';
import { shortVersion } from '../model/edition';
import type { Cell, ExportMessages, Provenance, Selection, SourceFacts, Table } from './export';
import { field, tableFrom, type Field } from './table';

interface Entry {
  readonly key: string;
  readonly value: Cell;
}

/** What the file is: its programme, source and licence, how themes came about, its version and its day. */
export function aboutTable(
  atlas: Atlas,
  { codes }: Selection,
  provenance: Provenance,
  messages: ExportMessages,
): Table {
  const { programme } = atlas.dataset;
  const { about } = messages;
  const entries: readonly Entry[] = [
    { key: about.programme, value: programme.title },
    { key: about.publisher, value: programme.publisher },
    { key: about.page, value: programme.source },
    ...programme.intro.map((value) => ({ key: about.intro, value })),
    ...programme.commonGoals.map(({ title, text }) => ({
      key: about.goal,
      value: `${title}: ${text}`,
    })),
    { key: about.regions, value: codes.length },
    { key: about.source, value: messages.sourceLine(sourceFacts(atlas)) },
    { key: about.licence, value: messages.licence(programme.publisher, hasContacts(atlas)) },
    { key: about.reading, value: messages.reading },
    { key: about.age, value: messages.age },
    ...contactsAge(atlas, messages),
    ...known(about.version, provenance.digest),
    ...known(about.date, provenance.date),
    ...known(about.address, provenance.address),
  ];
  const fields: readonly Field<Entry>[] = [
    field('key', 26, messages, ({ key }) => key),
    field('value', 100, messages, ({ value }) => value),
  ];
  return tableFrom('about', fields, entries, messages);
}

function contactsAge(atlas: Atlas, messages: ExportMessages): readonly Entry[] {
  return hasContacts(atlas) ? [{ key: messages.about.contacts, value: messages.contactsAge }] : [];
}

function known(key: string, value: string | null): readonly Entry[] {
  return value === null ? [] : [{ key, value }];
}

/** The names that a source line is made of. */
export function sourceFacts({ dataset }: Pick<Atlas, 'dataset'>): SourceFacts {
  const { publisher, source, title } = dataset.programme;
  return { publisher, source, programme: title };
}

/** The whole source line: where the text is from, the data's version and the day it was taken. */
export function fullSourceLine(
  atlas: Pick<Atlas, 'dataset'>,
  { digest, date }: Provenance,
  messages: ExportMessages,
): string {
  const version = digest === null ? null : shortVersion(digest);
  return [messages.sourceLine(sourceFacts(atlas)), messages.taken(version, date)]
    .filter((part) => part !== '')
    .join(' ');
}
