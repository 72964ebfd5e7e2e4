import { withLanguage } from '../language';
import { writtenInEn, accountEn, termsEn, pageTitle, programmeTitle } from './dataset';
import type { ExportMessages } from '../messages';
import { nonEmpty } from '../non-empty';
import { shareEn } from './share';
import { en } from './messages';
import { grammarEn } from './grammar';

const { list, upper } = grammarEn;

/** The wording of files that are taken away, in English. The published texts stay in their language. */
export const exportEn: ExportMessages = {
  lang: 'en',
  site: 'Regionatlas',
  table: shareEn.download.tables,
  column: {
    code: '⟨County code⟩',
    name: '⟨Name of the region⟩',
    shortName: 'Short name',
    county: '⟨County⟩',
    iso: 'ISO 3166-2',
    nuts: 'NUTS 3',
    areaCount: 'Number of focus areas',
    neighbours: 'Neighbours',
    notes: 'The page also says',
    notesForm: 'Form of what it also says',
    areaId: 'Id',
    number: 'Number',
    title: 'Focus area',
    titleEn: 'Focus area in English (our translation)',
    text: 'Text, word for word',
    form: 'Form of the text',
    noteSv: 'Note in Swedish',
    noteEn: 'Note in English',
    mainTheme: 'Main theme',
    touchedThemes: 'Secondary themes',
    themeId: 'Theme id',
    theme: 'Theme',
    family: 'Family',
    definition: 'Definition',
    inText: 'In running text',
    otherTheme: 'Theme in Swedish',
    otherInText: 'In running text in Swedish',
    otherDefinition: 'Definition in Swedish',
    mainCount: '⟨Regions⟩ with the theme as a main one',
    touchesCount: '⟨Regions⟩ with the theme as a secondary one',
    level: 'Level',
    evidence: 'Quote, word for word',
    person: 'Name',
    printed: 'Telephone, as printed',
    tel: 'Telephone, as a link',
    remark: 'Remark',
    email: 'E-mail',
    role: 'Role',
    switchboard: 'Switchboard',
    extension: 'Extension',
    key: 'Field',
    value: 'Content',
    source: 'Source',
  },
  inLanguage: (title, programme) => withLanguage(title, programme, 'en'),
  onMap: (heading) => `On the map: ${heading}`,
  level: {
    main: 'main theme',
    touches: 'secondary theme',
    none: 'not chosen',
    unread: 'not fully interpreted yet',
    'no-data': 'no information',
  },
  form: {
    paragraph: 'paragraph',
    heading: 'heading',
    list: 'bulleted list',
    ordered: 'numbered list',
  },
  badNumber: en.contact.badNumber,
  about: {
    programme: 'Programme',
    publisher: 'Publisher',
    page: 'Page',
    intro: 'From the introduction',
    goal: 'Common goal',
    regions: 'Number of ⟨regions⟩ in the file',
    source: 'Source',
    licence: 'Rights',
    interpretation: 'Themes',
    age: 'Age',
    contacts: 'Contacts',
    version: 'Data version (SHA-256)',
    date: 'Downloaded',
    address: 'Address',
  },
  sourceLine: (programme) =>
    `${programme.publisher}, the page ${pageTitle(programme)}, no date, the programme ${programmeTitle(programme)}. Reproduced in Regionatlas. The themes are Regionatlas’s interpretation.`,
  licence: (rights) => {
    const { texts, themes, shapes } = termsEn(rights);
    return `${texts} ${themes} ${shapes}`;
  },
  interpretation: (programme) =>
    `The texts about the ⟨regions⟩ are reproduced word for word${writtenInEn(programme)}. ${accountEn('Regionatlas’s', programme)}`,
  contactsAge: en.contact.age,
  highlighted: (names) =>
    names.length === 0
      ? 'The map highlights no ⟨regions⟩.'
      : `The map highlights ${list(names)}; the others are dimmed.`,
  taken: (version, date) => {
    const parts = nonEmpty(version && `data version ${version}`, date && `downloaded ${date}`).join(
      ', ',
    );
    return parts && `${upper(parts)}.`;
  },
};
