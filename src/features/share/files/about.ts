import { hasContacts } from '../../../domain/model/atlas';
import { withMeaning } from '../../../domain/model/translation';
import { shortVersion } from '../../../domain/model/published-copy';
import type { Cell, Table } from '../../../domain/export/export';
import type { ExportSource } from './source';
import { field, tableFrom } from './table';
import { rightsOf } from '../../../domain/model/terms';

/** Returns the title of a workbook: the atlas and the programme. */
export function workbookTitle({
  atlas: { dataset },
  messages: { site, lang },
}: Pick<ExportSource, 'atlas' | 'messages'>): string {
  return `${site}: ${withMeaning(dataset.programme, dataset.programme.title, lang)}`;
}

/** The table that describes the file: programme, source, licence, how themes were read, version and date. */
export function aboutTable(source: ExportSource): Table {
  const { atlas, codes, messages, provenance } = source;
  const { programme } = atlas.dataset;
  const { about, lang } = messages;
  const inLanguage = (title: string) => messages.inLanguage(title, programme);
  const titled = (title: string) => withMeaning(programme, title, lang);
  /** What is not known is left out. */
  const entries: readonly (readonly [key: string, value: Cell])[] = [
    [about.programme, titled(programme.title)],
    [about.publisher, titled(programme.publisher)],
    [about.page, titled(programme.source)],
    ...programme.intro.map((text) => [inLanguage(about.intro), text] as const),
    ...programme.commonGoals.map(
      ({ title, text }) => [inLanguage(about.goal), `${titled(title)}: ${text}`] as const,
    ),
    [about.regions, codes.length],
    [about.source, messages.sourceLine(programme)],
    [about.licence, messages.licence(rightsOf(atlas.dataset))],
    [about.interpretation, messages.interpretation(programme)],
    [about.age, programme.age?.[lang] ?? null],
    [about.contacts, hasContacts(atlas) ? messages.contactsAge : null],
    [about.version, provenance.digest],
    [about.date, provenance.date],
    [about.address, provenance.address],
  ];
  const known = entries.filter(([, value]) => value !== null);
  return tableFrom(source, 'about', known, [
    field('key', 26, ([key]) => key),
    field('value', 100, ([, value]) => value),
  ]);
}

/** The full source line: the source of the texts, the data version and the date of the download. */
export function fullSourceLine({
  atlas,
  provenance: { digest, date },
  messages,
}: Pick<ExportSource, 'atlas' | 'provenance' | 'messages'>): string {
  const version = digest === null ? null : shortVersion(digest);
  return [messages.sourceLine(atlas.dataset.programme), messages.taken(version, date)]
    .filter((part) => part !== '')
    .join(' ');
}
