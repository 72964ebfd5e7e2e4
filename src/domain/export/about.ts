import { hasContacts, type Atlas } from '../model/atlas';
import { withMeaning } from '../model/translation';
import { shortVersion } from '../model/published-copy';
import type { Cell, ExportMessages, Provenance, ExportedRegions, Table } from './export';
import { field, tableFrom, type TableField } from './table';
import { rightsOf } from '../model/terms';

/** Returns the title of a workbook: the atlas and the programme. */
export function workbookTitle(
  { dataset }: Pick<Atlas, 'dataset'>,
  { site, lang }: Pick<ExportMessages, 'site' | 'lang'>,
): string {
  return `${site}: ${withMeaning(dataset.programme, dataset.programme.title, lang)}`;
}

interface Entry {
  readonly key: string;
  readonly value: Cell;
}

/** The table that describes the file: programme, source, licence, how themes were read, version and date. */
export function aboutTable(
  atlas: Atlas,
  { codes }: ExportedRegions,
  messages: ExportMessages,
  provenance: Provenance,
): Table {
  const { programme } = atlas.dataset;
  const { about, lang } = messages;
  const inLanguage = (title: string) => messages.inLanguage(title, programme);
  const titled = (title: string) => withMeaning(programme, title, lang);
  const entries: readonly Entry[] = [
    { key: about.programme, value: titled(programme.title) },
    { key: about.publisher, value: titled(programme.publisher) },
    { key: about.page, value: titled(programme.source) },
    ...programme.intro.map((value) => ({ key: inLanguage(about.intro), value })),
    ...programme.commonGoals.map(({ title, text }) => ({
      key: inLanguage(about.goal),
      value: `${titled(title)}: ${text}`,
    })),
    { key: about.regions, value: codes.length },
    { key: about.source, value: messages.sourceLine(programme) },
    { key: about.licence, value: messages.licence(rightsOf(atlas.dataset)) },
    { key: about.interpretation, value: messages.interpretation(programme) },
    ...optionalEntry(about.age, programme.age?.[lang] ?? null),
    ...optionalEntry(about.contacts, hasContacts(atlas) ? messages.contactsAge : null),
    ...optionalEntry(about.version, provenance.digest),
    ...optionalEntry(about.date, provenance.date),
    ...optionalEntry(about.address, provenance.address),
  ];
  const fields: readonly TableField<Entry>[] = [
    field('key', 26, ({ key }) => key),
    field('value', 100, ({ value }) => value),
  ];
  return tableFrom('about', fields, entries, messages);
}

function optionalEntry(key: string, value: string | null): readonly Entry[] {
  return value === null ? [] : [{ key, value }];
}

/** The full source line: the source of the texts, the data version and the date of the download. */
export function fullSourceLine(
  atlas: Pick<Atlas, 'dataset'>,
  { digest, date }: Provenance,
  messages: ExportMessages,
): string {
  const version = digest === null ? null : shortVersion(digest);
  return [messages.sourceLine(atlas.dataset.programme), messages.taken(version, date)]
    .filter((part) => part !== '')
    .join(' ');
}
