import { isWrittenIn } from '../../domain/model/language';
import { writtenInEn } from './dataset';
import type { Messages } from '../messages';
import { SIDE_BY_SIDE } from '../../domain/comparison/comparison';
import { nonEmpty } from '../non-empty';
import { COMPASS, grammarEn } from './grammar';

const { list, lower, upper, numeral, counted, tens } = grammarEn;
/** A word from the published texts. */
const quoted = (word: string) => `“${word.toLocaleLowerCase('sv-SE')}”`;

export const neighboursEn: Messages['neighbours'] = {
  title: 'Neighbours',
  acrossSea: 'Nearest across the sea',
  bearing: (bearing) => `to the ${COMPASS[bearing]}`,
  distance: (km, bearing) => `about ${tens(km)} km between the shores, to the ${COMPASS[bearing]}`,
  lake: (lake) => (lake === null ? 'across a lake' : `across Lake ${lake}`),
  shares: (names) => `In common: ${list(names)}.`,
  sharesNothing: 'No theme in common.',
  only: (there, here, names) => `Chosen by ${there} but not by ${here}: ${list(names)}.`,
  noData: 'There is no information.',
  unread: 'The texts have not been interpreted yet.',
  compare: (here, there) => `Compare ${here} with ${there}`,
  compareNamed: (there, here) => `${there}: compare with ${here}`,
  compareShort: 'Compare',
  compareAll: (count) => (count === 1 ? 'Compare with the neighbour' : 'Compare with neighbours'),
  compareNearest: 'Compare with the nearest',
};

export const compareEn: Messages['compare'] = {
  lead: 'Comparison',
  title: (regions) => {
    const [first = '', second = '', ...others] = regions;
    if (regions.length <= SIDE_BY_SIDE) return list(regions);
    return `${first}, ${second} and ${numeral(others.length)} more`;
  },
  pageTitle: (what) => `Compare ${what}`,
  end: 'End the comparison',
  back: 'To the comparison',
  compareThese: (count) => `Compare the ${numeral(count)} ⟨regions⟩`,
  inviteAnother: 'Add at least one ⟨region⟩ to compare with.',
  members: '⟨Regions⟩ compared',
  moveUp: (region) => `Up: move ${region}`,
  moveUpShort: 'Up',
  moveDown: (region) => `Down: move ${region}`,
  moveDownShort: 'Down',
  remove: (region) => `Remove ${region}`,
  removeShort: 'Remove',
  add: 'Add',
  addLabel: 'Add ⟨a region⟩',
  addOthers: 'Other ⟨regions⟩',
  addThis: 'Add to the comparison',
  full: 'A comparison holds eight ⟨regions⟩. Remove one to add another.',
  table: 'Themes by ⟨region⟩',
  theme: 'Theme',
  all: (count) => (count === 2 ? 'Themes that both have' : 'Themes that all have'),
  some: (count) => (count === 3 ? 'Themes that two have' : 'Themes that some have'),
  one: 'Themes that only one has',
  none: 'None.',
  without: 'not chosen',
  texts: 'The texts side by side',
  scrollTexts: 'Scroll sideways to read all the texts.',
  textsNote: (hasMarks, programme) =>
    `Word for word from the published page${writtenInEn(programme)}.${hasMarks ? ' Quotes behind shared themes are highlighted. The themes are our interpretation.' : ''}`,
  chooseTexts: 'Choose which texts to read, four at most',
  noTexts: 'No text is selected.',
  shownTexts: (regions) =>
    regions.length === 0 ? 'No text is shown.' : `Texts shown: ${list(regions)}.`,
  contacts: 'Contacts',
  copyAll: 'Copy the contacts',
  copiedAll: (count) =>
    upper(counted(count, ['contact has been copied.', 'contacts have been copied.'])),
  cardOfAll: 'The contacts as contact cards (vCard)',
  announceCompared: (lettered) => `Comparing ${list(lettered)}.`,
  announceEnded: 'The comparison has ended. ⟨All of Sweden⟩ is shown.',
};

export const peersEn: Messages['peers'] = {
  title: 'Similar ⟨regions⟩',
  metric: 'Show those that are',
  metrics: { similar: 'similar', nearby: 'similar and near', complementary: 'complementary' },
  about: {
    similar:
      'The list is ordered by the share of themes and words in common. Main themes, and themes and words that few ⟨regions⟩ have, weigh most.',
    nearby: 'The further away, the less similarity counts; for neighbours it counts in full.',
    complementary: 'Those that have chosen what this ⟨region⟩ has not chosen.',
  },
  words: (programme) =>
    isWrittenIn(programme, 'sv')
      ? 'Some general words are left out, and the measure does not find every inflected or related form.'
      : 'Only words that are spelt the same are counted as common.',
  colour: 'Colour the map by similarity',
  coloured: 'The map is coloured by similarity',
  more: (count) => `Show ${count} more`,
  fewer: 'Show fewer',
  wordForms: (forms) => [...new Set(forms.map(quoted))].join('/'),
  reasons: (names, words, areAll) => {
    const found =
      words.length === 1 ? 'Shared or related word found:' : 'Shared or related words found:';
    return nonEmpty(
      names.length > 0 && `${names.length === 1 ? 'Theme' : 'Themes'} in common: ${list(names)}.`,
      words.length > 0 && `${areAll ? found : 'Shared or related words include'} ${list(words)}.`,
    ).join(' ');
  },
  gaps: (names) => `Has chosen ${list(names)}.`,
  showQuotes: 'Show the quotes',
  theme: (label) => `Theme: ${lower(label)}`,
  word: (forms) => `Word: ${forms}`,
};
