import { isWrittenIn } from '../../domain/model/language';
import { writtenInEn } from './dataset';
import type { AccessibilityWords } from '../sv/accessibility';

export const accessibilityEn: AccessibilityWords = {
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
    'The zoomable map can be zoomed with buttons but only be moved with a mouse or by touch. The same ⟨regions⟩, colours and texts are in the list, in the table and in the map’s keyboard mode.',
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
