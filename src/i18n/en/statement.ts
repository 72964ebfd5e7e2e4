import { listOf } from '../intl';
import type { SiteInfo } from '../../domain/model/site-info';
import {
  listed,
  mailTo,
  waysToReach,
  type ComplianceMessages,
  type StatementPart,
  type StatementMessages,
} from '../statement';

const STATUS: ComplianceMessages = {
  fully:
    'Regionatlas complies fully with the Swedish act on accessibility to digital public services.',
  partly:
    'Regionatlas complies partly with the Swedish act on accessibility to digital public services. Faults we know of, and what has not been tested and so cannot be promised, are listed below.',
  not: 'Regionatlas does not comply with the Swedish act on accessibility to digital public services. The faults are listed below.',
};

const NOT_FILLED = 'Whoever runs this website has not filled in this part.';

const UNTESTED = [
  'The atlas has not been tested by people with disabilities.',
  'It has been tested with automatic tools and by keyboard in Chromium, but not with screen readers in other browsers, not on an iPhone or iPad, and not with voice control.',
  'Colours of your own (high contrast) have been tested in a browser that pretends to have them, not with the contrast themes of Windows.',
];

const LIMITS = [
  'The zoomable map is zoomed with buttons but can only be moved with a mouse or fingers. The same regions, colours and texts are in the list, in the table and in the map’s keyboard mode.',
  'The names on the map grow when the whole page is zoomed, but not when only the text is enlarged. All names are in the list.',
  'The regions’ own texts are in Swedish and reproduced word for word, also where they are hard to read.',
];

function shortcomings({ accessibility }: SiteInfo): StatementPart {
  const { knownFaults, unreasonable, notCovered } = accessibility;
  return {
    title: 'What is not accessible',
    paragraphs: [],
    lists: [
      ...listed(
        'Faults we know of:',
        knownFaults.map(({ en }) => en),
      ),
      { lead: 'Limits:', items: LIMITS },
      { lead: 'Not tested:', items: UNTESTED },
      ...listed(
        'Exempted as a disproportionate burden (section 12 of the act):',
        unreasonable.map(({ en }) => en),
      ),
      ...listed(
        'Content that the act does not cover (section 9):',
        notCovered.map(({ en }) => en),
      ),
    ],
  };
}

function review({ accessibility }: SiteInfo): StatementPart {
  const { method, reviewed, reviewedBy, published, updated } = accessibility;
  const how =
    method === 'external' ? `review by ${reviewedBy ?? 'an outside party'}` : 'self-assessment';
  return {
    title: 'How the website has been tested',
    paragraphs: [
      method && reviewed
        ? `Last assessed: ${reviewed}, ${how}.`
        : `Last assessment and method: ${NOT_FILLED}`,
      'Every new version is tested automatically against WCAG 2.2, level AA, and the main tasks are carried out by keyboard alone.',
      published
        ? `The statement was published on ${published}${updated ? ` and last updated on ${updated}` : ''}.`
        : `Date of publication: ${NOT_FILLED}`,
    ],
  };
}

/** The statements in English. */
export const statementEn: StatementMessages = {
  accessibility: (site) => {
    const { operator, accessibility } = site;
    const ways = waysToReach(site);
    return [
      {
        title: 'Who is responsible',
        paragraphs: [
          operator.name
            ? `${operator.name} is behind Regionatlas. We want as many people as possible to be able to use it. Here we describe how it meets the requirements, what we know to be lacking, and how to tell us.`
            : NOT_FILLED,
        ],
      },
      { title: 'How accessible the website is', paragraphs: [STATUS[accessibility.status]] },
      shortcomings(site),
      {
        title: 'Tell us if something does not work',
        paragraphs: [
          ways.length > 0
            ? `Get in touch: ${listOf('en-GB', ways)}. Tell us too if you need the content in another form.`
            : NOT_FILLED,
        ],
        ...mailTo(site),
      },
      {
        title: 'Supervision',
        paragraphs: [
          'The Agency for Digital Government, Digg, supervises the act. If you are not satisfied with how your comments are handled, you can report it to Digg.',
        ],
        link: { href: accessibility.reportTo, label: 'Report to Digg' },
      },
      review(site),
    ];
  },
  privacy: (site, hasContacts) => {
    const ways = waysToReach(site);
    return [
      {
        title: 'About you who visit the atlas',
        paragraphs: [
          'We collect nothing about you. The website uses no cookies, counts no visits and fetches nothing from anyone else.',
          'So that the atlas works without a network, the browser keeps a copy of its pages on your device. It holds nothing about you, and you remove it by clearing the website’s data.',
        ],
      },
      {
        title: 'About the contacts',
        paragraphs: hasContacts
          ? [
              'The names and telephone numbers of the regions’ contacts are personal data. They are published by Tillväxtverket, the Swedish Agency for Economic and Regional Growth, and are given here so that people in regional development find each other. The page is an older one, and the details may be out of date.',
              ways.length > 0
                ? `Is something wrong, or would you rather not be listed? Get in touch with ${listOf('en-GB', ways)}, and we will correct or remove it.`
                : `Whom to ask for a correction or removal: ${NOT_FILLED}`,
            ]
          : ['This edition of the atlas holds no contacts.'],
      },
    ];
  },
};
