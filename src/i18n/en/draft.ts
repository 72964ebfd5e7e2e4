import type { DraftMessages } from '../messages';

/** The texts of the page that shows a draft in the atlas, in English; only that page loads them. */
export const draftEn: DraftMessages = {
  title: 'The draft in the atlas',
  lead: 'Here you can read a draft from the studio in the whole atlas. Drafts are only in the browser in which they were made, and nothing is sent anywhere.',
  home: 'To the published atlas',
  back: 'Back to the studio',
  without: 'The draft can be shown only with JavaScript.',
  reading: 'Reading the draft …',
  gone: 'The draft is not in this browser. It may have been discarded, or saved in another browser.',
  unreadable: 'The browser cannot get at the drafts. Its storage may be turned off.',
  faulty:
    'The draft has errors that must be corrected before it can be shown in the atlas. They are listed under Check in the studio.',
  unsaid:
    'The draft can be shown once the question in the studio is answered: which programme is the spreadsheet about?',
  failed: (reason) => `The draft could not be shown. ${reason}`,
  mark: 'Draft',
  titled: (title) => `Draft: ${title}`,
  unpublished: 'Draft, not published.',
  kept: 'in this browser only:',
  saved: (moment) => `changed ${moment}.`,
  changed: 'The draft has changed since it was shown here.',
  discarded: 'The draft has been discarded. It is shown here until the page is closed or reloaded.',
  renew: 'Show it as it is now',
  notOffered:
    'Links to share, code to embed, citations and files at stable addresses come with the published edition.',
  publish: 'Publish in the studio',
  embed: 'How the map looks on other websites',
  preview: (title) => `Preview: ${title}`,
};
