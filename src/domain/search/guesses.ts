import type { Answer } from './answer-term';
import type { NameEntry } from './name-index';
import type { SearchIndex } from './search-index';

/** What may have been meant where nothing was found: what the words suggest, else what is spelt somewhat alike. */
export function guesses(index: SearchIndex, answers: readonly Answer[]): readonly string[] {
  const typed = (each: readonly Answer[], by?: (answer: Answer) => string | null) =>
    [...new Set(each.map((answer) => by?.(answer) ?? answer.term.typed))].join(' ');
  const meant = answers.flatMap((answer) =>
    answer.suggestions.map((each) => typed(answers, (other) => (other === answer ? each : null))),
  );
  const rest = typed(answers.filter(({ matches }) => matches.size > 0));
  if (meant.length > 0 || rest !== '') return [...meant, rest];
  return answers.flatMap(({ term }) => term.words).flatMap((word) => namesNear(index, word));
}

/** What begins so or is spelt somewhat so: names of regions and themes sooner than other names and words of the texts. */
function namesNear({ names, words }: SearchIndex, word: string): readonly string[] {
  const isChief = ({ kind, place }: NameEntry) => kind === 'theme' || place?.kind === 'name';
  const [chief, other] = wrongLetters(word);
  const near = [
    ...(word.length > 2 ? names.beginning(word) : []),
    ...names.near(word, chief).filter(isChief),
    ...(other > 0 ? names.near(word, other) : []),
  ];
  const spelt = other > 0 ? words.near(word, other) : words.completions(word);
  return [...near, ...spelt.map((key) => ({ key, text: key }))].flatMap(({ key, text }) =>
    key[0] === word[0] ? [text] : [],
  );
}

/** How many letters may be wrong in the name of a region or theme that is offered, and in other words. */
function wrongLetters({ length }: string): readonly [number, number] {
  if (length < 5) return [1, 0];
  return length < 8 ? [1, 1] : [3, Math.floor(length / 6)];
}
