import type { StudioMessages } from '../messages';

/** The texts of the studio on which programme a spreadsheet is of, in English. */
export const whichProgrammeEn: StudioMessages['whichProgramme'] = {
  title: 'Which programme is the spreadsheet about?',
  correction: (title) =>
    `“${title}”, which is already published. Introduction, contacts and themes that the spreadsheet lacks are kept. Regions, focus areas and texts that it lacks are removed.`,
  next: 'A new programme. It begins with the themes of the published one and takes nothing else from it.',
  programme: 'The new programme',
  facts:
    'This is how the pages of the atlas present the programme. Write the texts as they are in the source, and make nothing up.',
  use: 'Use this answer',
  used: 'The answer is part of the draft.',
  unsaid:
    'First answer the question further up on this page: which programme is the spreadsheet about?',
};
