import { answerTerm, type Answer } from './answer-term';
import type { NameEntry } from './name-index';
import { parseQuery } from './parse-query';
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
  const isChief = ({ named }: NameEntry) =>
    named.kind === 'theme' || (named.kind === 'place' && named.place.kind === 'name');
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

const MAX_SUGGESTIONS = 5;

/** The first of the searches that find something. */
export function suggestionsOf(index: SearchIndex, queries: readonly string[]): readonly string[] {
  const suggestions: string[] = [];
  for (const suggestion of new Set(queries)) {
    if (suggestions.length === MAX_SUGGESTIONS) break;
    if (suggestion !== '' && finds(index, suggestion)) suggestions.push(suggestion);
  }
  return suggestions;
}

function finds(index: SearchIndex, query: string): boolean {
  const { places, terms, asksAbsence, relation } = parseQuery(index, query);
  if (asksAbsence || relation !== '') return false;
  return terms.length === 0
    ? places.length > 0
    : terms.every((term) => answerTerm(index, term, false).matches.size > 0);
}
