import { isWrittenIn } from '../../domain/model/language';
import type { accessibilitySv, privacySv } from '../sv/statement';
import { pageTitle, writtenInEn } from './dataset';

export const accessibilityEn: typeof accessibilitySv = {
  lang: 'en',
  locale: 'en-GB',
  responsible: 'Who is responsible',
  operator: (name) =>
    `${name} is behind Regionatlas. We want as many people as possible to be able to use it. Here we describe how it meets the requirements, what we know to be lacking, and how to tell us.`,
  facts: {
    operator: 'who runs the website',
    contact: 'how to get in touch with them',
    assessment: 'when the website was last assessed',
    published: 'when the statement was published',
  },
  notStated: (facts) => `It is not stated ${facts}.`,
  compliance: 'How accessible the website is',
  status: {
    fully:
      'By our own tests, Regionatlas complies fully with the Swedish act on accessibility to digital public services.',
    partly:
      'By our own tests, Regionatlas complies partly with the Swedish act on accessibility to digital public services. Faults we know of, and what has not been tested and so cannot be promised, are listed below.',
    not: 'Regionatlas does not comply with the Swedish act on accessibility to digital public services. The faults are listed below.',
  },
  shortcomings: 'What is not accessible',
  leads: {
    knownFaults: 'Faults we know of:',
    limits: 'Limits:',
    untested: 'Not tested:',
    unreasonable: 'Exempted as a disproportionate burden (section 12 of the act):',
    notCovered: 'Content that the act does not cover (section 9):',
  },
  limits: (programme) => [
    'The zoomable map can be zoomed with buttons but moved only with a mouse or by touch. The same ⟨regions⟩, colours and texts are in the list, in the matrix and in the map’s keyboard mode.',
    'The names on the map grow when the whole page is zoomed, but not when only the text is enlarged. All names are in the list.',
    `The published texts are${isWrittenIn(programme, 'en') ? '' : `${writtenInEn(programme, ' ')} and`} reproduced word for word, even where they are hard to read.`,
  ],
  untested: [
    'The atlas has not been tested by people with disabilities.',
    'No screen reader has been used. The tests read what the browser Chromium hands to a screen reader, not what is read aloud.',
    'The tests run on Linux. The atlas has not been tested in Safari, on an iPhone or iPad, on Android or with voice control.',
    'Colours of your own (high contrast) have been tested in a browser that simulates them, not with the contrast themes of Windows.',
  ],
  report: 'Tell us if something does not work',
  reportText: (ways) =>
    `Get in touch: ${ways}. Tell us too if you need the content in another form.`,
  supervision: 'Supervision',
  supervisionText:
    'The Agency for Digital Government, Digg, supervises the act. If you find that the website does not meet the requirements, or that your comments are not handled, you can report it to Digg, if whoever runs the website is subject to the act.',
  reportLink: 'Report to Digg',
  review: 'How the website has been tested',
  external: (reviewer) => `review by ${reviewer ?? 'an outside party'}`,
  self: 'self-assessment',
  assessed: (day, how) => `Last assessed: ${day}, ${how}.`,
  tests: [
    'The project’s tests look for faults with the tool axe in Chromium: in pages of every kind, in a narrow window, in dark mode, with colours of your own, with more contrast and with text twice as large. Axe finds only some of the faults that WCAG 2.2, level AA, is about.',
    'The same tests carry out six tasks by keyboard alone (find ⟨a region⟩, show a theme, find similar ⟨regions⟩, compare, find a contact, and cite) in Chromium, and in Firefox and WebKitGTK where they are installed.',
  ],
  published: (day, updated) =>
    `The statement was published on ${day}${updated ? ` and last updated on ${updated}` : ''}.`,
};

export const privacyEn: typeof privacySv = {
  lang: 'en',
  locale: 'en-GB',
  visitors: {
    title: 'If you visit the atlas',
    paragraphs: [
      'The pages of the atlas collect nothing about you. They use no cookies, count no visits and fetch nothing from anyone else.',
      'So that the atlas works offline, the browser keeps a copy of its pages on your device. It holds nothing about you, and you remove it by clearing the website’s data.',
      'In the studio you can make your own edition of the atlas from a spreadsheet. The browser keeps your drafts until you discard them there or clear the website’s data. They are sent nowhere.',
    ],
  },
  contacts: 'About the contacts',
  noContacts: 'This edition of the atlas holds no contacts.',
  controller: 'Who is responsible for the contact details',
  controllerIs: (name) => `${name} is the controller of the contact details in the atlas.`,
  contact: (ways) => `Contact: ${ways}.`,
  officer: (contact) => `Data protection officer: ${contact}.`,
  facts: {
    controller: 'who the controller is',
    contact: 'how to reach them',
    dataProtectionOfficer: 'whether there is a data protection officer',
    legalBasis: 'the legal basis for publication',
    recipients: 'whether anyone other than the public receives the details',
    transfers:
      'whether the details are transferred to countries outside the EU and EEA other than by publication',
    storage: 'how long the details are kept',
    serverLogs: 'what the web server logs about visitors',
  },
  or: 'or',
  notStated: (facts) => `Whoever runs this website has not stated ${facts}.`,
  kinds: {
    name: 'names',
    printed: 'telephone numbers',
    email: 'e-mail addresses',
    role: 'positions',
  },
  data: 'Which details, and where they come from',
  dataText: (kinds, programme) =>
    `The atlas holds the ${kinds} of the ⟨regions’⟩ contacts, as far as they have been published. The details come from ${programme.publisher}, which published them on its page ${pageTitle(programme)}, and are reproduced as they stand there. They may be out of date.`,
  noEmail: 'E-mail addresses have not been published, so the atlas has none.',
  purpose: 'Why they are published',
  purposeText:
    'They are reproduced so that people who work in regional development can find the right person in ⟨a region⟩.',
  basis: (text) => `Legal basis: ${text}`,
  noDecisions:
    'The atlas itself makes no automated decisions from the details and creates no profiles.',
  access: 'Who can see them',
  accessText:
    'The details are on the web and in the open files of the atlas. Anyone can read and download them, including outside the EU and EEA.',
  rights: 'The rights of the contacts',
  rightsText:
    'If you are one of the contacts, you have the right under the EU’s General Data Protection Regulation (GDPR) to know what details there are about you and to have wrong ones corrected. In certain cases you also have the right to have them erased, to have their processing restricted, and to object to it.',
  ask: (ways) => `Get in touch with ${ways}.`,
  complain:
    'You also have the right to complain to the Swedish Authority for Privacy Protection, IMY.',
  authority: { href: 'https://www.imy.se/en/', label: 'Swedish Authority for Privacy Protection' },
};
