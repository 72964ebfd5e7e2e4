import type { CompareWords, NeighbourWords, PeerWords } from './compare-words';
import { countOf, formFor, listOf, numberIn, lowerFirst } from './intl';
import { listOfSwedish } from './phrase';
import { COMPASS_EN } from './sentences-en';

const LOCALE = 'en-GB';
const list = (items: readonly string[]) => listOf(LOCALE, items);
const number = (value: number) => numberIn(LOCALE, value);
const form = (count: number, one: string, other: string) => formFor(LOCALE, count, one, other);
const counted = (count: number, one: string, other: string) => countOf(LOCALE, count, one, other);
const lower = (label: string) => lowerFirst(LOCALE, label);
/** Where a label has an "and" of its own, commas alone keep the labels apart. */
const themes = (labels: readonly string[]) =>
  labels.some((label) => label.includes(' and '))
    ? labels.map(lower).join(', ')
    : list(labels.map(lower));
const aboutKm = (km: number) => `about ${number(Math.round(km / 10) * 10)} km`;

export const neighboursEn: NeighbourWords = {
  title: 'Neighbours',
  acrossSea: 'Nearest across the sea',
  bearing: (bearing) => `to the ${COMPASS_EN[bearing]}`,
  distance: (km, bearing) => `${aboutKm(km)} to the ${COMPASS_EN[bearing]}`,
  lake: (lake) => (lake === null ? 'border in a lake' : `border in ${lake}`),
  shares: (labels) => `Shares: ${themes(labels)}.`,
  sharesNothing: 'Shares no theme.',
  only: (region, labels) => `Only ${region}: ${themes(labels)}.`,
  noData: 'There is no information.',
  compare: (here, there) => `Compare ${here} with ${there}`,
  compareShort: 'Compare',
  compareAll: 'Compare with neighbours',
  compareSome: (shown, all) =>
    `A comparison holds four regions: this one and ${shown} of ${all} neighbours, in alphabetical order. Change them there.`,
};

export const compareEn: CompareWords = {
  lead: 'Comparison',
  title: list,
  pageTitle: (regions) => `Compare ${list(regions)} – Regionatlas`,
  end: 'End the comparison',
  back: 'To the comparison',
  inviteAnother: 'Add at least one region to compare with.',
  members: 'Regions compared',
  moveUp: (region) => `Move ${region} towards A`,
  moveUpShort: 'Towards A',
  moveDown: (region) => `Move ${region} towards D`,
  moveDownShort: 'Towards D',
  remove: (region) => `Remove ${region}`,
  removeShort: 'Remove',
  add: 'Add',
  addLabel: 'Add a region',
  addNeighbours: 'Neighbours',
  addOthers: 'Other regions',
  addThis: 'Add to the comparison',
  full: 'Four regions are as many as can be read side by side. Remove one to add another.',
  all: (count) => (count === 2 ? 'Themes that both have' : 'Themes that all have'),
  some: 'Themes that some have',
  one: 'Themes that only one has',
  none: 'None.',
  without: 'Not chosen',
  texts: 'The texts side by side',
  textsNote:
    'Word for word as on the page, in Swedish. Marked are the quotes behind themes that at least two of the regions have; the themes are our reading.',
  areaCount: (count) => form(count, 'One focus area', `${number(count)} focus areas`),
  contacts: 'Contacts',
  copyAll: 'Copy all',
  copiedAll: (count) => counted(count, 'contact has been copied.', 'contacts have been copied.'),
  cardOfAll: 'All as contact cards (vCard)',
  saidOpened: (lettered) => `Comparing ${list(lettered)}.`,
  saidAdded: (region, lettered) => `${region} added. Comparing ${list(lettered)}.`,
  saidRemoved: (region, lettered) => `${region} removed. Left: ${list(lettered)}.`,
  saidMoved: (lettered) => `New order: ${list(lettered)}.`,
  saidEnded: 'The comparison has ended. All of Sweden is shown.',
};

export const peersEn: PeerWords = {
  title: 'Similar regions',
  lens: 'Show those that are',
  lenses: { lika: 'alike', nara: 'alike and near', kompletterande: 'complementary' },
  about: {
    lika: 'Those that share the most, and the most unusual, themes and words.',
    nara: 'Likeness counts for less with distance; neighbours count in full.',
    kompletterande: 'Those that are strong in what this region has not chosen.',
  },
  colour: 'Colour the map by likeness',
  coloured: 'The map is coloured by likeness',
  more: (count) => `Show ${count} more`,
  fewer: 'Show fewer',
  reasons: (labels, words) => [
    ...(labels.length > 0 ? [`Shares ${themes(labels)}. `] : []),
    ...(words.length > 0 ? ['Both write about ', ...listOfSwedish(LOCALE, words), '.'] : []),
  ],
  gaps: (labels) => `Works with ${themes(labels)}.`,
  showQuotes: 'Show the quotes',
  theme: (label) => `Theme: ${lower(label)}`,
  // The words are from the published texts, so they are lower-cased as Swedish.
  term: ({ here, there }) => {
    const words = [here.word, there.word].map((word) => word.toLocaleLowerCase('sv-SE'));
    const unlike = [...new Set(words)].map((word) => `“${word}”`);
    return [`${form(unlike.length, 'Word', 'Words')}: `, ...listOfSwedish(LOCALE, unlike)];
  },
};
