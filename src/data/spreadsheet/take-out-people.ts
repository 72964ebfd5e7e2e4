import { asWords, withoutPeople } from '../checks/compare-lines';
import type { ProgrammeSource } from '../folder/source-model';
import { fill, firstOf, type FilledPhrase } from '../issues/wording';

/** Returns the page as published, without those who are contacts no more (its text is published too), and who they are. */
export function takeOutPeople(
  bytes: Uint8Array,
  before: ProgrammeSource,
  after: ProgrammeSource,
): { readonly kept: Uint8Array; readonly notices: readonly FilledPhrase[] } {
  const peopleIn = ({ contacts }: ProgrammeSource) =>
    (contacts?.entries ?? []).flatMap(({ people }) => people.map(({ name }) => name));
  const now = new Set(peopleIn(after));
  const gone = peopleIn(before).filter((name) => !now.has(name));
  const text = before.page?.text ?? '';
  const left = text
    .split('\n')
    .map((line) => withoutPeople(line, gone))
    .join('\n');
  if (left === text) return { kept: bytes, notices: [] };
  const [wordsBefore, wordsLeft] = [asWords(text), asWords(left)];
  const out = gone.filter((name) => {
    const words = asWords(name);
    return wordsBefore.includes(words) && !wordsLeft.includes(words);
  });
  const notices = out.length === 0 ? [] : [fill(TAKEN_OUT, firstOf(out, MOST_NAMED))];
  return { kept: new TextEncoder().encode(left), notices };
}

const TAKEN_OUT =
  'People who are contacts no more are taken out of the copy of the source page: {}.';
const MOST_NAMED = 5;
