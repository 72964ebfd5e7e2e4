import type { Question } from './search-question';
import { KIND_QUESTIONS } from './search-questions-kinds';
import { NAME_QUESTIONS } from './search-questions-names';
import { SUBJECT_QUESTIONS } from './search-questions-subjects';
import { WORD_QUESTIONS } from './search-questions-words';

/** All questions of the table, by kind. */
export const QUESTIONS: readonly Question[] = [
  ...SUBJECT_QUESTIONS,
  ...WORD_QUESTIONS,
  ...NAME_QUESTIONS,
  ...KIND_QUESTIONS,
];
