import { asWords, withoutPeople } from '../checks/compare-lines';
import type { ProgrammeSource } from '../folder/source-model';

/** Returns the page as published, without those who are contacts no more (its text is published too), and who they are. */
export function takeOutPeople(
  bytes: Uint8Array,
  before: ProgrammeSource,
  after: ProgrammeSource,
): { readonly kept: Uint8Array; readonly names: readonly string[] } {
  const peopleIn = ({ contacts }: ProgrammeSource) =>
    (contacts?.entries ?? []).flatMap(({ people }) => people.map(({ name }) => name));
  const now = new Set(peopleIn(after));
  const gone = peopleIn(before).filter((name) => !now.has(name));
  const text = before.page?.text ?? '';
  const left = text
    .split('\n')
    .map((line) => withoutPeople(line, gone))
    .join('\n');
  if (left === text) return { kept: bytes, names: [] };
  const [wordsBefore, wordsLeft] = [asWords(text), asWords(left)];
  const names = gone.filter((name) => {
    const words = asWords(name);
    return wordsBefore.includes(words) && !wordsLeft.includes(words);
  });
  return { kept: new TextEncoder().encode(left), names };
}
