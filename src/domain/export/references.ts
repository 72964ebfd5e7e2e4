import type { CiteFacts } from './cite';
import { writable } from './text';

/** What an entry for reference managers says in words. */
export interface ReferenceTexts {
  readonly author: string;
  readonly title: string;
  /** What it is part of and where it stands, or what kind of page it is. */
  readonly howPublished: string;
  readonly note: string;
  /** The language of the title, without script and region: "sv". */
  readonly language: string;
}

/** An entry with where and when it was read. */
export interface Reference extends ReferenceTexts, Pick<CiteFacts, 'address' | 'date'> {
  /** Letters, digits and hyphens. */
  readonly key: string;
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
export function bibtex(reference: Reference): string {
  const { key, author, title, howPublished, note, address, date, language } = reference;
  const fields: readonly Field[] = [
    // Names and titles are braced, so that styles leave their capitals.
    ['author', `{${escapeBibtex(author)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['howpublished', escapeBibtex(howPublished)],
    ['note', escapeBibtex(note)],
    ['url', address === null ? null : verbatimAddress(address)],
    ['urldate', date],
    ['langid', LANGID[language] ?? null],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** An entry in the RIS format, which reference managers import. Throws `ExportError`. */
export function ris(reference: Reference): string {
  const { key, author, title, howPublished, note, address, date, language } = reference;
  const fields: readonly Field[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', howPublished],
    ['N1', note],
    ['UR', address],
    ['Y2', date?.replaceAll('-', '/') ?? null],
    ['LA', language],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${oneLine(value, 'RIS')}\n`],
  );
  return lines.join('');
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
