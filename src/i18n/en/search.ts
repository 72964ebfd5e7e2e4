import { isWrittenIn, type Written } from '../../domain/model/language';
import { nonEmpty } from '../non-empty';
import { writtenInEn } from './dataset';
import type { Messages } from '../messages';
import type { SearchNote } from '../../domain/search/notes';
import type { Place } from '../../domain/search/places';
import { hasQuotes } from '../../domain/search/query';
import { byKind } from '../by-kind';
import { grammarEn } from './grammar';

const MAX_NAMED = 8;
const { counted, digits, figures, list, lower, region: noun } = grammarEn;
const results = (count: number) => figures(count, ['result', 'results']);
/** Few enough to be named are named. */
const named = (regions: readonly string[]) =>
  regions.length > MAX_NAMED ? '' : `: ${list(regions)}`;
/** What is typed in quotation marks keeps its own. */
const quoted = (text: string) => (hasQuotes(text) ? text : `“${text}”`);

/** What it allows for in the texts; only Swedish words are known in all their forms. */
const allowances = (programme: Written) =>
  isWrittenIn(programme, 'sv')
    ? 'The texts are in Swedish; many English words find them too. The search allows for forms of a word and'
    : nonEmpty(
        !isWrittenIn(programme, 'en') && `The texts are${writtenInEn(programme, ' ')}.`,
        'The search allows for',
      ).join(' ');

const calledSo = byKind<Place>({
  name: '',
  county: '',
  adjective: '',
  letter: ({ text }) => `county letter ${text.replace(/[ -]län$/, '')}`,
  code: ({ text }) => `code ${text.replace(/^\D+ /, '')}`,
  alias: ({ text }) => `also called ${text}`,
  town: ({ text }) => `where ${text} is`,
  former: ({ text }) => `includes nearly all of the former ${text}`,
  province: ({ text }) => `lies wholly or partly in the province of ${text}`,
  part: ({ text }) => `part of ${text}`,
});

const note = byKind<SearchNote>({
  instead: ({ typed, shown }) =>
    `No text contains ${quoted(typed)}. Showing results for ${list(shown.map(quoted))}.`,
  also: ({ shown }) => `Also showing results for ${list(shown.map(quoted))}.`,
  unknown: ({ typed }) => `No match for ${quoted(typed)}.`,
  begun: ({ typed }) => `Showing names that begin with ${quoted(typed)}.`,
  partial: 'No result contains all the words. These contain the most.',
  phrase: ({ typed }) => `No match for exactly ${quoted(typed)}.`,
  relation: ({ typed }) =>
    `The search does not understand ${quoted(typed)}. ⟨A region’s⟩ page has its neighbours, similar ⟨regions⟩ and comparisons.`,
  elsewhere: ({ typed, place }) => `No match for ${quoted(typed)} in ${place}.`,
  absence: 'The search finds what the texts say. What they lack cannot be searched for.',
});

const allResults = (count: number) =>
  ({ 1: 'Show the result', 2: 'Show both results' })[count] ?? `Show all ${results(count)}`;

export const searchEn: Messages['search'] = {
  label: 'Search',
  hint: '⟨Region⟩, theme, word or name',
  popup: 'Results',
  all: (count, query) =>
    count === 0 ? `No results for ${quoted(query)}. Show suggestions` : allResults(count),
  onItsWay: 'Loading the search …',
  missing:
    'The search could not be fetched. You may be offline, or there is a new version of the atlas: reload the page. All ⟨regions⟩, themes and focus areas are in the index.',
  groups: {
    regions: '⟨Regions⟩',
    themes: 'Themes',
    focusAreas: 'Focus areas',
    interpretations: 'Focus areas with the theme, by our interpretation',
    contacts: 'Contacts',
    texts: 'In the text',
  },
  calledSo,
  theme: (regions, synonym) =>
    `Theme${synonym === null ? '' : ` for ${quoted(synonym)}`}, ${figures(regions, noun)}`,
  interpretation: (theme) => `Our interpretation: ${lower(theme)}.`,
  programme: 'About the programme',
  lead: 'Search',
  title: (query) => `Results for ${quoted(query)}`,
  noneTitle: (query) => `No results for ${quoted(query)}`,
  pageTitle: (query) => `${quoted(query)}, search`,
  end: 'End the search',
  back: (query) => `To the results for ${quoted(query)}`,
  sentence: (count, regions) => {
    const found = `The search gave ${counted(count, ['result', 'results'])}`;
    return regions.length === 0
      ? `${found}, not tied to ⟨a region⟩.`
      : `${found} in ${counted(regions.length, noun)}${named(regions)}.`;
  },
  onMap: (query, regions) =>
    `The map highlights ${counted(regions.length, noun)} for ${quoted(query)}${named(regions)}.`,
  note,
  suggestion: (query) => `Did you mean ${query}?`,
  searched: (withContacts, programme) =>
    `The search went through the names of the ⟨regions⟩, the themes, and the titles and texts of the focus areas${withContacts ? ', and the names and telephone numbers of the contacts' : ''}. ${allowances(programme)} the odd misspelling; what is in quotation marks is searched for exactly.`,
  near: 'Did you mean one of these?',
  themes: 'Or choose a theme',
  toIndex: 'See the whole index, in alphabetical order',
  announceFound: (count, query) =>
    count === 0 ? `No results for ${query}.` : `Results for ${query}: ${digits(count)}.`,
  announceEnded: 'The search has ended.',
  index: {
    title: 'Index',
    pageTitle: 'Index of ⟨regions⟩, themes and focus areas',
    text: (withContacts) =>
      `All ⟨regions, counties⟩, themes${withContacts ? ', focus areas and contacts' : ' and focus areas'} in Swedish alphabetical order.`,
    letters: 'Letters',
    kinds: {
      region: () => '⟨region⟩',
      county: (region) => `⟨county⟩, see ${region}`,
      theme: () => 'theme',
      'focus-area': (region) => `focus area, ${region}`,
      contact: (region) => `contact, ${region}`,
    },
  },
};
