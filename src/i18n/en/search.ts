import type { Messages } from '../messages';
import type { RegionName } from '../../domain/search/names';
import { countOf, listOf, lowerFirst } from '../intl';

const LOCALE = 'en-GB';
const MOST_NAMED = 8;
const hits = (count: number) => countOf(LOCALE, count, 'hit', 'hits');
const regionCount = (count: number) => countOf(LOCALE, count, 'region', 'regions');
/** Few enough to be named are named. */
const named = (regions: readonly string[]) =>
  regions.length > MOST_NAMED ? '' : `: ${listOf(LOCALE, regions)}`;
const quoted = (text: string) => `“${text}”`;

function calledSo({ kind, text }: RegionName): string {
  switch (kind) {
    case 'name':
    case 'county':
      return '';
    case 'letter':
      return `county letter ${text.replace(/[ -]län$/, '')}`;
    case 'code':
      return `code ${text.replace(/^\D+ /, '')}`;
    case 'alias':
      return `also called ${text}`;
    case 'town':
      return `where ${text} is`;
    case 'province':
      return `the province of ${text}`;
    case 'landsdel':
      return `in ${text}`;
  }
}

const allHits = (count: number) => (count === 1 ? 'Show the hit' : `Show all ${hits(count)}`);

export const searchEn: Messages['search'] = {
  label: 'Search',
  hint: 'Region, theme or word',
  popup: 'Hits',
  all: (count, query) =>
    count === 0 ? `No hits for ${quoted(query)}. Show suggestions` : allHits(count),
  onItsWay: 'Fetching the search …',
  missing: 'The search could not be fetched. All that can be searched is in the index.',
  groups: {
    regions: 'Regions',
    themes: 'Themes',
    areas: 'Focus areas',
    contacts: 'Contacts',
    texts: 'In the text',
  },
  calledSo,
  theme: (regions, synonym) =>
    `Theme${synonym === null ? '' : ` that covers ${synonym}`}, ${regionCount(regions)}`,
  reading: (theme) => `Our reading: ${lowerFirst(LOCALE, theme)}.`,
  programme: 'About the programme',
  lead: 'Search',
  title: (query) => `Hits for ${quoted(query)}`,
  noneTitle: (query) => `No hits for ${quoted(query)}`,
  pageTitle: (query) => `${quoted(query)}, search – Regionatlas`,
  end: 'End the search',
  back: (query) => `To the hits for ${quoted(query)}`,
  sentence: (count, regions) => {
    if (regions.length === 0) return `${hits(count)}, in no region of its own.`;
    const where = regionCount(regions.length);
    return `${hits(count)} in ${where}${named(regions)}.`;
  },
  onMap: (query, regions) =>
    `The map brings ${regionCount(regions.length)} forward for ${quoted(query)}${named(regions)}.`,
  partial: 'Nothing has all the words. Here is what has most of them.',
  instead: (typed, found) =>
    `${quoted(typed)} is not here. Showing ${found.map(quoted).join(', ')} instead.`,
  unknownWord: (typed) => `${quoted(typed)} is not here.`,
  searched: (withContacts) =>
    `The search went through the regions' names, the themes, and the titles and texts of the focus areas${withContacts ? ', and the names and telephone numbers of the contacts' : ''}. The texts are in Swedish; many English words find them too. It allows for forms of a word, parts of compounds and a slip or two.`,
  near: 'Did you mean one of these?',
  themes: 'Or search by theme',
  toRegister: 'See the whole index, in alphabetical order',
  saidFound: (count, query) =>
    count === 0 ? `No hits for ${query}.` : `${hits(count)} for ${query}.`,
  saidEnded: 'The search has ended.',
  register: {
    title: 'Index',
    pageTitle: 'Index of regions, themes and focus areas – Regionatlas',
    text: (withContacts) =>
      `All regions, counties, themes${withContacts ? ', focus areas and contacts' : ' and focus areas'} in Swedish alphabetical order.`,
    letters: 'Letters',
    area: (region) => `focus area, ${region}`,
    county: (region) => `county, see ${region}`,
    theme: 'theme',
    region: 'region',
    contact: (region) => `contact, ${region}`,
  },
};
