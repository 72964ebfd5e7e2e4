import type { Messages } from '../messages';
import type { RegionName } from '../../domain/search/names';
import { lowerFirst } from '../intl';
import { grammarEn } from './phrases';

const LOCALE = 'en-GB';
const MOST_NAMED = 8;
const { counted, figures, list, region: noun } = grammarEn;
const results = (count: number) => figures(count, ['result', 'results']);
/** Few enough to be named are named. */
const named = (regions: readonly string[]) =>
  regions.length > MOST_NAMED ? '' : `: ${list(regions)}`;
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

const allResults = (count: number) =>
  count === 1 ? 'Show the result' : `Show all ${results(count)}`;

export const searchEn: Messages['search'] = {
  label: 'Search',
  hint: 'Region, theme or word',
  popup: 'Results',
  all: (count, query) =>
    count === 0 ? `No results for ${quoted(query)}. Show suggestions` : allResults(count),
  onItsWay: 'Loading the search …',
  missing: 'The search could not be fetched. Everything that can be found is in the index.',
  groups: {
    regions: 'Regions',
    themes: 'Themes',
    areas: 'Focus areas',
    contacts: 'Contacts',
    texts: 'In the text',
  },
  calledSo,
  theme: (regions, synonym) =>
    `Theme${synonym === null ? '' : ` that covers ${synonym}`}, ${figures(regions, noun)}`,
  reading: (theme) => `Our interpretation: ${lowerFirst(LOCALE, theme)}.`,
  programme: 'About the programme',
  lead: 'Search',
  title: (query) => `Results for ${quoted(query)}`,
  noneTitle: (query) => `No results for ${quoted(query)}`,
  pageTitle: (query) => `${quoted(query)}, search – Regionatlas`,
  end: 'End the search',
  back: (query) => `To the results for ${quoted(query)}`,
  sentence: (count, regions) => {
    const found = `The search gave ${counted(count, ['result', 'results'])}`;
    return regions.length === 0
      ? `${found} that belong${count === 1 ? 's' : ''} to no region.`
      : `${found} in ${counted(regions.length, noun)}${named(regions)}.`;
  },
  onMap: (query, regions) =>
    `The map highlights ${counted(regions.length, noun)} for ${quoted(query)}${named(regions)}.`,
  partial: 'No result contains all the words. These contain the most.',
  instead: (typed, found) =>
    `No match for ${quoted(typed)}. Showing results for ${list(found.map(quoted))}.`,
  unknownWord: (typed) => `No match for ${quoted(typed)}.`,
  searched: (withContacts) =>
    `The search went through the regions' names, the themes, and the titles and texts of the focus areas${withContacts ? ', and the names and telephone numbers of the contacts' : ''}. The texts are in Swedish; many English words find them too. It allows for forms of a word, parts of compounds and the odd misspelling.`,
  near: 'Did you mean one of these?',
  themes: 'Or choose a theme',
  toRegister: 'See the whole index, in alphabetical order',
  saidFound: (count, query) =>
    count === 0 ? `No results for ${query}.` : `Results for ${query}: ${count}.`,
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
