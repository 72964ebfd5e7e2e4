import type { StudioMessages } from '../messages';

/** The texts of the studio on which programme a spreadsheet is of, in English. */
export const whichProgrammeEn: StudioMessages['whichProgramme'] = {
  title: 'Do you correct what is published, or is it a new programme?',
  correction: (title) =>
    `A correction of “${title}”. What the spreadsheet does not say, such as the introduction, stays as it is published.`,
  next: 'A new programme. It begins with the same themes and has nothing else of the published one.',
  programme: 'The new programme',
  facts:
    'This is how the pages of the atlas present the programme. Write the texts as they are in the source, and leave out what it does not say.',
  use: 'Use these facts',
  unsaid:
    'First answer the question above: do you correct what is published, or is it a new programme?',
};
