import type { EmbedMessages } from '../messages';
import { grammarEn } from './grammar';

const { lower } = grammarEn;

export const embedEn: EmbedMessages = {
  frame: {
    regions: 'The ⟨regions⟩ on the map',
    help: 'Use the arrow keys or type a name to move; Enter opens the ⟨region⟩ in a new tab.',
    helpWithout: 'The links open the ⟨region⟩ in a new tab.',
    withoutScripts:
      'JavaScript is off. Frames with several themes, similarity to ⟨a region⟩ and some comparisons then show only this map.',
    open: 'Open in Regionatlas',
    newTab: 'in a new tab',
    source: (line) => `Source: ${line} The themes are Regionatlas’s interpretation of the texts.`,
  },
  builder: {
    title: 'Embed a map',
    lead: 'Show a map from the atlas on another website. Choose what it shows, see how it looks and copy the code. Readers cannot change your choice, but they can open the map in the atlas.',
    choices: 'Your choices',
    subject: 'The map shows',
    subjects: { sweden: '⟨All of Sweden⟩', region: 'One ⟨region⟩', comparison: 'A comparison' },
    region: 'Which ⟨region⟩',
    compared: (letter) => `Compared as ${letter}`,
    nobody: 'None',
    colour: 'Coloured by',
    colours: { overview: 'The overview', themes: 'Themes', similarity: 'Similarity to ⟨a region⟩' },
    themes: 'Which themes',
    themesHint:
      'One theme shows which ⟨regions⟩ have chosen it, two which have chosen both, three or more how many of them each ⟨region⟩ has chosen.',
    similarity: 'Similarity to',
    language: 'Language of the map',
    languages: { sv: 'Swedish', en: 'English' },
    form: 'Type of code',
    forms: {
      iframe: {
        name: 'Frame (iframe)',
        about:
          'Can be pasted almost anywhere. With the script line the frame gets the height it needs. Without it the frame has a fixed height, which the map adapts to.',
      },
      element: {
        name: 'Web component',
        about:
          'The shortest. The page fetches a small script from the atlas and the component finds its own height. Where scripts do not run, the link is shown.',
      },
      snippet: {
        name: 'Without script or frame',
        about:
          'Map and text as plain HTML and SVG, for systems that allow nothing else. The code fetches nothing and does not change when the atlas does.',
      },
    },
    preview: 'Preview',
    previewOf: (title) => `Preview of ${title}`,
    code: 'The code',
    copy: 'Copy the code',
    copied: 'The code has been copied.',
    changed: (title, form) => `Preview and code: ${title} as ${lower(form)}.`,
    waiting: 'Fetching the shapes of the map.',
    noShapes:
      'The shapes of the map could not be fetched, so this code cannot be made right now. The other types of code work.',
    policy: 'If the website has a content security policy (CSP)',
    policyText: 'Add the atlas to the policy. Nothing more is needed.',
    policyNone: 'The code fetches nothing, so the policy need not change.',
    without: {
      lead: 'Here is code for the overview, ready to use. With JavaScript you can choose what the map shows and see a preview.',
      how: 'You can also change the code yourself. Write inbaddad/ first in the path of a map in the atlas, and it is the same map for a frame.',
    },
  },
};
