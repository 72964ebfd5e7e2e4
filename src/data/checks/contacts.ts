import { isRegionCode } from '../../domain/model/region';
import { judgePhone } from '../folder/phone';
import { repeatsIn } from '../dataset/rules';
import { error, warning } from '../issues/issue';
import type { Issue } from '../issues/issue';
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
    ...contacts.entries.flatMap((entry) => checkEntry(contacts.file, entry)),
    ...checkPeopleOnce(contacts),
    ...checkAllHaveContact(source, contacts),
  ];
}

function checkEntry(file: string, entry: SourceContact): readonly Issue[] {
  const issues = entry.people.flatMap((person) => checkPhone(file, person));
  if (!isRegionCode(entry.code)) {
    const found = `the region code "${entry.code}"`;
    issues.push(error({ file, line: entry.codeLine }, found, 'one of the 21 county codes'));
  }
  const rest = restOfLine(entry);
  if (rest !== null) {
    const expected = 'only a label, the people listed and the signs between them';
    issues.push(error({ file, line: entry.line }, `the contact line with ${rest}`, expected));
  }
  return issues;
}

function checkPhone(file: string, { printed, line }: SourcePerson): Issue[] {
  if (printed === null) return [];
  const verdict = judgePhone(printed);
  const found = `the number "${printed}"`;
  if (verdict.kind === 'no-number') {
    return [error({ file, line }, found, 'a telephone number as printed')];
  }
  if (verdict.kind === 'dialable') return [];
  const hint = 'It is shown as printed and never dialled.';
  return [warning({ file, line }, found, 'a number that exists in the Swedish plan', hint)];
}

/** Returns what the line holds besides the people, in words, or null if nothing. */
function restOfLine({ printedLine, people }: SourceContact): string | null {
  let rest = printedLine.replace(/^Kontakt(person)?:/, '');
  for (const { name, printed } of people) {
    for (const part of printed === null ? [name] : [name, printed]) {
      if (!rest.includes(part)) return `no "${part}" in its place`;
      rest = rest.replace(part, ' ');
    }
  }
  const left = rest.replaceAll(/,|\boch\b/g, ' ').trim();
  return left === '' ? null : `"${left}" left over`;
}

function checkPeopleOnce({ file, entries }: SourceContacts): readonly Issue[] {
  const people = entries.flatMap((entry) => entry.people);
  return repeatsIn(people.map(({ name }) => name)).map((index) => {
    const { name = '', line = null } = people[index] ?? {};
    return error({ file, line }, `the contact "${name}" a second time`, 'each person once');
  });
}

function checkAllHaveContact(
  { regions }: ProgrammeSource,
  { file, entries }: SourceContacts,
): readonly Issue[] {
  const codes = new Set(entries.map(({ code }) => code));
  return regions
    .filter(({ code }) => isRegionCode(code) && !codes.has(code))
    .map(({ code, name }) => warning({ file }, `nobody for ${name}`, `a contact for "${code}"`));
}
