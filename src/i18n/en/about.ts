import {
  writtenInEn,
  pageTitle,
  programmeTitle,
  publisherName,
  whoHasChosenEn,
  accountEn,
  termsEn,
} from './dataset';
import type { AboutMessages } from '../sv/about';

export const aboutEn: AboutMessages = {
  summary: (hasContacts, subject) =>
    `Regionatlas shows what ${whoHasChosenEn(subject)} chosen in the programme ${programmeTitle(subject.programme)}. Read their focus areas as published${hasContacts ? ', see who is named as contact' : ''} and find others with the same themes.`,
  words: 'Whose words',
  wordsText: (hasContacts, programme) =>
    `The texts${hasContacts ? ' and contacts' : ''} come from ${publisherName(programme)}, the page ${pageTitle(programme)} on the programme ${programmeTitle(programme)}, and are reproduced word for word${writtenInEn(programme)}.`,
  interpretation: 'Whose interpretation',
  interpretationText: (programme) =>
    `${accountEn('our', programme)} You can show the quotes in the text and judge for yourself.`,
  correct: 'Correct an error',
  correctText: (operator) =>
    operator === null
      ? 'The site does not say who runs it, so there is nobody to write to here. Errors in texts, contacts and interpretations can be corrected only in the project’s files, by someone who has them.'
      : `Write to ${operator} if a text is reproduced wrongly, a contact out of date or an interpretation worth reconsidering. Name the ⟨region⟩, the focus area and the words in question.`,
  reuse: 'Use the material',
  reuseText:
    'The dataset, tables, the borders of the map and contact cards can be downloaded in open file formats.',
  licence: 'Sources and licences',
  licenceText: (rights) => {
    const { texts, themes, shapes, code } = termsEn(rights);
    const note = rights.mapData?.note?.en;
    return [texts, themes, note ? `${shapes} ${note}` : shapes, code];
  },
  licences: 'Licences of libraries and font (text file)',
};
