import { aboutEn } from './about';
import { listOf } from '../intl';
import type { descriptionsSv } from '../sv/descriptions';
import { programmeTitle } from './dataset';

/** Descriptions in English of the pages that have no sentence of their own. Only prerendering reads them. */
export const descriptionsEn: typeof descriptionsSv = {
  region: (name, titles, programme) => {
    const quoted = titles.map((title) => `“${title}”`);
    const which = titles.length === 1 ? 'the focus area' : 'the focus areas';
    return `${name} in the programme ${programmeTitle(programme)}: ${which} ${listOf('en-GB', quoted)}.`;
  },
  atlas: aboutEn.summary,
  index: (hasContacts) =>
    `The index has all ⟨regions, counties⟩, themes${hasContacts ? ', focus areas and contacts' : ' and focus areas'} of the atlas in Swedish alphabetical order.`,
  accessibility:
    'This page says how accessible Regionatlas is, what has been tested and how to report a problem.',
  privacy:
    'This page says what personal data Regionatlas holds, where it comes from and how to have it corrected.',
  developers:
    'Everything that Regionatlas shows is available as open files at stable addresses, with schemas, versions and examples.',
  unknown: 'There is no such page.',
};
