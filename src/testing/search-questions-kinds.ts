import { nothing, same, type Question } from './search-question';

const CIVIL_SOCIETY = ['03', '05', '07', '08'];

/** The forms of a word find what the word finds. */
const FORMS = [
  ...same('cirkulära ekonomin | den cirkulära ekonomin', ['06-2', '20-1'], {
    regions: ['06', '20', '24', '25'],
  }),
  ...same('civilsamhället | civilsamhällets', ['03-2', '03-1', '05-1', '08-1'], {
    notes: ['also'],
    regions: CIVIL_SOCIETY,
  }),
  ...same('arbetsmarknaden', ['04-2']),
  ...same('marknaden', ['04-2'], { regions: ['04', '24'] }),
  ...same('analyser | analysen', ['07-1', '13-1']),
  ...same('resurser', ['05-1', '03-1'], { regions: ['03', '05', '13', '20'] }),
  ...same('skola | skolan', ['18-2'], { regions: ['04', '18'] }),
  ...same('klimatet', ['13-2', '20-1'], { regions: ['13', '20'] }),
];

/** Words that only begin alike are other words. */
const OTHER_WORDS = [
  ...nothing('ledig | ledigheter | ungern'),
  ...nothing('lediga jobb', { notes: ['unknown'], suggestions: ['jobb'] }),
];

/** Questions for the kinds of answers that a reader who doubts them has found wrong. */
export const KIND_QUESTIONS: readonly Question[] = [...FORMS, ...OTHER_WORDS];
