import type { PrivacyWords } from '../sv/privacy';
import { pageTitle } from './dataset';

export const privacyEn: PrivacyWords = {
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
