import { isRegionCode, type AreaSystem } from '../../domain/model/region';
import { checkKnown } from './regions';
import { judgePhone, withLostZero, withOneDash } from '../folder/phone';
import { asWords, comparableLines, CONTACT_LINE } from './compare-lines';
import { repeated } from '../../domain/model/repeats';
import { error, warning, type Issue } from '../issues/issue';
import { fill, type FilledPhrase } from '../issues/wording';
import type {
  ProgrammeSource,
  SourceContact,
  SourceContacts,
  SourcePerson,
} from '../folder/source-model';

/** Reports unknown codes, people named twice, numbers that are none, and words of the printed line left over. */
export function checkContacts(source: ProgrammeSource): readonly Issue[] {
  const { contacts } = source;
  if (contacts === null) return [];
  return [
    ...contacts.entries.flatMap((entry) => checkEntry(source.areas, entry)),
    ...checkPeopleOnce(contacts),
    ...checkRegionsOfPage(source, contacts),
    ...checkAllHaveContact(source, contacts),
  ];
}

function checkEntry(areas: AreaSystem, entry: SourceContact): readonly Issue[] {
  const issues = [
    ...entry.people.flatMap((person) => [...checkName(person), ...checkPhone(person)]),
    ...checkKnown(areas, entry.codeSpot, [entry.code]),
  ];
  if (entry.people.length === 0 && !entry.vacant) {
    const found = fill('nobody for "{}"', entry.code);
    issues.push(error(entry.codeSpot, found, '"people", or "vacant: true"'));
  }
  const rest = entry.people.length === 0 ? null : restOfLine(entry);
  if (rest !== null) {
    const expected = 'only a label, the people listed and the signs between them';
    issues.push(error(entry.lineSpot, rest, expected));
  }
  return issues;
}

function checkName({ name, spot }: SourcePerson): Issue[] {
  const bare = name.replace(/[\s,;:]+$/, '');
  if (name === bare) return [];
  return [warning(spot, fill('the contact "{}"', name), fill('"{}"', bare))];
}

function checkPhone({ printed, spot }: SourcePerson): Issue[] {
  if (printed === null) return [];
  const verdict = judgePhone(printed);
  const found = fill('the number "{}"', printed);
  if (verdict.kind === 'no-number') {
    return [error(spot, found, 'a telephone number as printed')];
  }
  const zero = /^[1-9]/.test(printed) ? withLostZero(printed) : null;
  if (verdict.kind === 'dialable' && zero === null) return [];
  const shown = 'It is shown as printed and never dialled.';
  const hint = zero === null ? shown : fill('Did you mean "{}"?', zero);
  return [
    warning(
      spot,
      found,
      'a Swedish number that exists, or one abroad that begins with + and its country',
      hint,
    ),
  ];
}

/** Returns in words what the line holds besides the people, or null if nothing. */
function restOfLine({ printedLine, people }: SourceContact): FilledPhrase | null {
  if (printedLine === null) return null;
  let rest = withOneDash(printedLine.replace(CONTACT_LINE, ''));
  for (const { name, printed, email = '', role = '', switchboard = '', extension = '' } of people) {
    for (const part of printed === null ? [name] : [name, printed]) {
      const written = withOneDash(part);
      if (!rest.includes(written)) return fill('the contact line with no "{}" in its place', part);
      rest = rest.replace(written, ' ');
    }
    for (const part of [email, role, switchboard, extension])
      rest = rest.replace(withOneDash(part), ' ');
  }
  const left = rest.replaceAll(/,|\boch\b/g, ' ').trim();
  return left === '' ? null : fill('the contact line with "{}" left over', left);
}

/** Namesakes are allowed, and one person may answer for several regions, but nobody stands twice in one. */
function checkPeopleOnce({ entries }: SourceContacts): readonly Issue[] {
  return entries.flatMap(({ people }) =>
    repeated(people, ({ name }) => name).map(({ name, spot }) =>
      error(spot, fill('the contact "{}" a second time', name), 'each person once'),
    ),
  );
}

/** Reports people who stand under another region on the page, and not under theirs. */
function checkRegionsOfPage(
  { page, regions }: ProgrammeSource,
  { entries }: SourceContacts,
): readonly Issue[] {
  if (page === null) return [];
  const lines = contactLinesByRegion(page.text, regions);
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const listed = new Set(
    entries.flatMap(({ code, people }) => people.map(({ name }) => `${code} ${name}`)),
  );
  return entries.flatMap(({ code, people }) =>
    people.flatMap(({ name, spot }) => {
      const words = asWords(name);
      const printedIn = [...lines].filter(([, line]) => line.includes(words)).map(([each]) => each);
      const isMoved = printedIn.every((each) => each !== code && !listed.has(`${each} ${name}`));
      const [elsewhere] = printedIn;
      if (elsewhere === undefined || !isMoved) return [];
      const found = fill('the contact "{}" for {}', name, names.get(code) ?? `"${code}"`);
      const region = names.get(elsewhere) ?? `"${elsewhere}"`;
      return [error(spot, found, fill('them for {}, as on the page', region))];
    }),
  );
}

/** The words of the contact lines of the page, by the code of the region under whose name they stand. */
function contactLinesByRegion(
  page: string,
  regions: ProgrammeSource['regions'],
): ReadonlyMap<string, string> {
  const codes = new Map(regions.map(({ code, name }) => [name, code]));
  const lines = new Map<string, string>();
  let current: string | null = null;
  for (const { text } of comparableLines(page)) {
    current = codes.get(text) ?? current;
    if (!CONTACT_LINE.test(text)) continue;
    if (current !== null) lines.set(current, asWords(text));
    // The next heading may be that of a region without a file.
    current = null;
  }
  return lines;
}

function checkAllHaveContact(
  { regions, areas }: ProgrammeSource,
  { file, entries }: SourceContacts,
): readonly Issue[] {
  if (entries.length === 0) return [warning({ file }, 'nobody', 'contacts', 'None is published.')];
  const codes = new Set(entries.map(({ code }) => code));
  return regions
    .filter(({ code }) => isRegionCode(areas, code) && !codes.has(code))
    .map(({ code, name }) =>
      warning({ file }, fill('nobody for {}', name), fill('a contact for "{}"', code)),
    );
}
