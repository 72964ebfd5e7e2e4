import {
  writtenInEn,
  pageTitle,
  programmeTitle,
  publisherName,
  whoHasChosenEn,
  accountEn,
  termsEn,
} from './dataset';
import { listOf } from '../intl';
import type { aboutSv, descriptionsSv } from '../sv/about';

export const aboutEn: typeof aboutSv = {
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

/** Descriptions in English of the pages that have no sentence of their own. Only prerendering reads them. */
export const descriptionsEn: typeof descriptionsSv = {
  region: (name, titles, programme) => {
    const quoted = titles.map((title) => `“${title}”`);
    const which = titles.length === 1 ? 'the focus area' : 'the focus areas';
    return `${name} in the programme ${programmeTitle(programme)}: ${which} ${listOf('en-GB', quoted)}.`;
  },
  accessibility:
    'This page says how accessible Regionatlas is, what has been tested and how to report a problem.',
  privacy:
    'This page says what personal data Regionatlas holds, where it comes from and how to have it corrected.',
  developers:
    'Everything that Regionatlas shows is available as open files at stable addresses, with schemas, versions and examples.',
};
