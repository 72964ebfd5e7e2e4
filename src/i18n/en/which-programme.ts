import type { StudioMessages } from '../messages';

export const whichProgrammeEn: StudioMessages['whichProgramme'] = {
  title: 'Which programme is the spreadsheet about?',
  correction: (title) =>
    `“${title}”, which is already published. Introduction, contacts and themes that the spreadsheet lacks are kept. Focus areas and texts that it lacks are removed.`,
  next: 'A new programme. It begins with the themes of the published one and takes nothing else from it.',
  programme: 'The new programme',
  facts:
    'This is how the pages of the atlas present the programme. Write the texts as they are in the source, and make nothing up.',
  fields: {
    title: 'Title of the programme',
    publisher: 'Publisher',
    source:
      'Title of the page or document that the texts are from; it becomes the heading of the atlas',
    intro: 'Introduction, word for word from the source, if it has one (optional)',
    language: 'Language code if the texts are not in Swedish, such as fi for Finnish (optional)',
    called: 'The areas are called (other words are written in areas.yaml)',
    mapSource: 'Source of the map, such as publisher, name and licence (optional)',
  },
  use: 'Use this answer',
  used: 'The answer is part of the draft.',
  unsaid:
    'First answer the question further up on this page: which programme is the spreadsheet about?',
};
