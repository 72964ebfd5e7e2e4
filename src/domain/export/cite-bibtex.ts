import { titlesOf, type CiteFacts } from './cite';
import { writable } from './text';

/** The texts in a BibTeX entry's free fields. */
export interface BibtexMessages {
  /** "Region Dalarna, i Så arbetar regionerna." */
  readonly within: (whole: readonly string[]) => string;
  readonly reproduced: string;
  /** Says that the page is undated, with the data version if it is known. */
  readonly note: (version: string | null) => string;
}

/**
 * An entry for BibTeX or BibLaTeX, in UTF-8. It is `@misc`, which needs no year, because the published page is
 * undated; the note says so. Throws `UnwritableText`.
 */
export function bibtex(key: string, facts: CiteFacts, messages: BibtexMessages): string {
  const { publisher, address, date, version } = facts;
  const { title, within } = titlesOf(facts);
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{${escapeBibtex(publisher)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['howpublished', escapeBibtex([...nested(within, messages), messages.reproduced].join(' '))],
    ['note', escapeBibtex(messages.note(version))],
    ['url', address === null ? null : verbatimAddress(address)],
    ['urldate', date],
    ['langid', 'swedish'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

function nested(within: readonly string[], messages: BibtexMessages): readonly string[] {
  return within.length === 0 ? [] : [messages.within(within)];
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
  return writable(text, 'BibTeX')
    .replaceAll(/\s*\n\s*|\t/g, ' ')
    .replaceAll(/[\\{}~^<>|"]/g, (sign) => COMMANDS[sign] ?? sign)
    .replaceAll(/[#$%&_]/g, (sign) => `\\${sign}`);
}

/** An address with only the characters escaped that would end the field. */
function verbatimAddress(address: string): string {
  return address.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
