import { primaryLanguage } from '../model/language';
import type { Lang } from '../model/dataset';
import { titlesOf, type CiteFacts, type OwnForm } from './cite';
import { writable } from './text';

/** The texts in the free fields of an entry for reference managers. */
export interface BibtexMessages {
  readonly lang: Lang;
  /** A published title with what it means where that is needed. */
  readonly titled: (facts: CiteFacts, title: string) => string;
  /** "Region Dalarna, i Så arbetar regionerna." */
  readonly within: (whole: readonly string[]) => string;
  readonly reproduced: string;
  /** Says that no date is given, with the data version if it is known. */
  readonly note: (version: string | null) => string;
  /** The author of what is the atlas's own. */
  readonly site: string;
  /** The kind of page of the atlas: "karta". */
  readonly form: (form: OwnForm) => string;
  /** Says what the atlas's own work interprets, with the data version if it is known. */
  readonly ownNote: (facts: CiteFacts) => string;
}

type Field = readonly [name: string, value: string | null];

/** The languages as BibLaTeX names them. */
const LANGID: Readonly<Record<string, string>> = {
  en: 'english',
  fi: 'finnish',
  sv: 'swedish',
};

/**
 * An entry for BibTeX or BibLaTeX, in UTF-8. It is `@misc`, which needs no year, because neither the published page
 * nor the atlas has one; the note says so. Throws `ExportError`.
 */
export function bibtex(key: string, facts: CiteFacts, messages: BibtexMessages): string {
  const { address, date, own } = facts;
  const [author, title, howPublished, note] = sourceOf(facts, messages);
  const fields: readonly Field[] = [
    // Names and titles are braced, so that styles leave their capitals.
    ['author', `{${escapeBibtex(author)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['howpublished', escapeBibtex(howPublished)],
    ['note', escapeBibtex(note)],
    ['url', address === null ? null : verbatimAddress(address)],
    ['urldate', date],
    ['langid', LANGID[own ? messages.lang : primaryLanguage(facts)] ?? null],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** An entry in the RIS format, which reference managers import. Throws `ExportError`. */
export function ris(key: string, facts: CiteFacts, messages: BibtexMessages): string {
  const [author, title, howPublished, note] = sourceOf(facts, messages);
  const fields: readonly Field[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', howPublished],
    ['N1', note],
    ['UR', facts.address],
    ['Y2', facts.date?.replaceAll('-', '/') ?? null],
    ['LA', facts.own ? messages.lang : primaryLanguage(facts)],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${oneLine(value, 'RIS')}\n`],
  );
  return lines.join('');
}

/** The author of what is cited, its title, where it stands, and a note. */
function sourceOf(
  facts: CiteFacts,
  messages: BibtexMessages,
): readonly [string, string, string, string] {
  const { own } = facts;
  if (own) return [messages.site, own.title, messages.form(own.form), messages.ownNote(facts)];
  const { title, within } = titlesOf(facts);
  const titled = (each: string) => messages.titled(facts, each);
  const whole = within.length === 0 ? [] : [messages.within(within.map(titled))];
  return [
    facts.publisher,
    titled(title),
    [...whole, messages.reproduced].join(' '),
    messages.note(facts.version),
  ];
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even after a backslash, so an unbalanced one must not occur at all.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
};

/** A text escaped for a field: LaTeX's special characters as commands, line breaks as spaces. */
export function escapeBibtex(text: string): string {
  return oneLine(text, 'BibTeX')
    .replaceAll(/[\\{}~^<>|"]/g, (sign) => COMMANDS[sign] ?? sign)
    .replaceAll(/[#$%&_]/g, (sign) => `\\${sign}`);
}

function oneLine(text: string, place: string): string {
  return writable(text, place).replaceAll(/\s*\n\s*|\t/g, ' ');
}

/** An address with only the characters escaped that would end the field. */
function verbatimAddress(address: string): string {
  return address.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
