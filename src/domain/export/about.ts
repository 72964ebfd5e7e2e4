import { hasContacts, type Atlas } from '../model/atlas';
import { shortVersion } from '../model/edition';
import type { Cell, ExportWords, Provenance, Selection, SourceFacts, Table } from './export';
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
  words: ExportWords,
): Table {
  const { programme } = atlas.dataset;
  const { about } = words;
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
    { key: about.source, value: words.sourceLine(sourceFacts(atlas)) },
    { key: about.licence, value: words.licence(programme.publisher, hasContacts(atlas)) },
    { key: about.reading, value: words.reading },
    { key: about.age, value: words.age },
    ...contactsAge(atlas, words),
    ...known(about.version, provenance.digest),
    ...known(about.date, provenance.date),
    ...known(about.address, provenance.address),
  ];
  const fields: readonly Field<Entry>[] = [
    field('key', 26, words, ({ key }) => key),
    field('value', 100, words, ({ value }) => value),
  ];
  return tableFrom('about', fields, entries, words);
}

function contactsAge(atlas: Atlas, words: ExportWords): readonly Entry[] {
  return hasContacts(atlas) ? [{ key: words.about.contacts, value: words.contactsAge }] : [];
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
  words: ExportWords,
): string {
  const version = digest === null ? null : shortVersion(digest);
  return [words.sourceLine(sourceFacts(atlas)), words.taken(version, date)]
    .filter((part) => part !== '')
    .join(' ');
}
