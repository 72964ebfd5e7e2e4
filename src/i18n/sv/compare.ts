import { isWrittenIn, type Written } from '../../domain/model/language';
import { writtenInSv } from './dataset';
import type { Compass } from '../../domain/geography/distance';
import { SIDE_BY_SIDE } from '../../domain/comparison/comparison';
import { nonEmpty } from '../non-empty';
import { COMPASS, grammarSv } from './grammar';

const { list, lower, upper, numeral, counted, tens } = grammarSv;
const quoted = (word: string) => `”${word.toLocaleLowerCase('sv-SE')}”`;

export const neighboursSv = {
  title: 'Grannar',
  acrossSea: 'Närmast över havet',
  bearing: (bearing: Compass) => `i ${COMPASS[bearing]}`,
  distance: (km: number, bearing: Compass) =>
    `cirka ${tens(km)} km mellan stränderna, i ${COMPASS[bearing]}`,
  lake: (lake: string | null) => (lake === null ? 'gräns i en sjö' : `gräns i ${lake}`),
  shares: (names: readonly string[]) => `Gemensamt: ${list(names)}.`,
  sharesNothing: 'Inget tema gemensamt.',
  only: (there: string, here: string, names: readonly string[]) =>
    `Valt av ${there} men inte av ${here}: ${list(names)}.`,
  noData: 'Uppgifter saknas.',
  unread: 'Texterna är inte tolkade än.',
  compare: (here: string, there: string) => `Jämför ${here} med ${there}`,
  compareNamed: (there: string, here: string) => `${there}: jämför med ${here}`,
  compareShort: 'Jämför',
  compareAll: (count: number): string =>
    count === 1 ? 'Jämför med grannen' : 'Jämför med grannar',
  compareNearest: 'Jämför med de närmaste',
};

export const compareSv = {
  lead: 'Jämförelse',
  title: (regions: readonly string[]) => {
    const [first = '', second = '', ...others] = regions;
    if (regions.length <= SIDE_BY_SIDE) return list(regions);
    return `${first}, ${second} och ${numeral(others.length)} till`;
  },
  pageTitle: (what: string) => `Jämför ${what}`,
  end: 'Avsluta jämförelsen',
  back: 'Till jämförelsen',
  compareThese: (count: number) => `Jämför de ${numeral(count)} ⟨regionerna⟩`,
  inviteAnother: 'Lägg till minst ⟨en region⟩ att jämföra med.',
  members: '⟨Regioner⟩ som jämförs',
  moveUp: (region: string) => `Upp: flytta ${region}`,
  moveUpShort: 'Upp',
  moveDown: (region: string) => `Ned: flytta ${region}`,
  moveDownShort: 'Ned',
  remove: (region: string) => `Ta bort ${region}`,
  removeShort: 'Ta bort',
  add: 'Lägg till',
  addLabel: 'Lägg till ⟨en region⟩',
  addOthers: 'Andra ⟨regioner⟩',
  addThis: 'Lägg till i jämförelsen',
  full: 'En jämförelse rymmer åtta ⟨regioner⟩. Ta bort ⟨en⟩ för att lägga till ⟨en annan⟩.',
  table: 'Teman per ⟨region⟩',
  theme: 'Tema',
  all: (count: number): string => (count === 2 ? 'Teman som båda har' : 'Teman som alla har'),
  some: (count: number): string => (count === 3 ? 'Teman som två har' : 'Teman som några har'),
  one: 'Teman som bara en har',
  none: 'Inga.',
  without: 'inte valt',
  texts: 'Texterna sida vid sida',
  scrollTexts: 'Rulla i sidled för att läsa alla texter.',
  textsNote: (hasMarks: boolean, programme: Written) =>
    `Ordagrant återgivet från den publicerade sidan${writtenInSv(programme)}.${hasMarks ? ' Citat bakom gemensamma teman är markerade. Temana är vår tolkning.' : ''}`,
  chooseTexts: 'Välj vilka texter du vill läsa, högst fyra',
  noTexts: 'Ingen text är vald.',
  shownTexts: (regions: readonly string[]) =>
    regions.length === 0 ? 'Ingen text visas.' : `Texter som visas: ${list(regions)}.`,
  contacts: 'Kontakter',
  copyAll: 'Kopiera kontakterna',
  copiedAll: (count: number) =>
    upper(counted(count, ['kontakt är kopierad.', 'kontakter är kopierade.'])),
  cardOfAll: 'Kontakterna som visitkort (vCard)',
  announceCompared: (lettered: readonly string[]) => `Jämför ${list(lettered)}.`,
  announceEnded: 'Jämförelsen är avslutad. ⟨Hela Sverige⟩ visas.',
};

export const peersSv = {
  title: 'Liknande ⟨regioner⟩',
  metric: 'Visa dem som är',
  metrics: { similar: 'lika', nearby: 'lika och nära', complementary: 'kompletterande' },
  about: {
    similar:
      'Listan är ordnad efter andelen gemensamma teman och ord. Huvudteman, och teman och ord som få ⟨regioner⟩ har, väger tyngst.',
    nearby: 'Ju längre bort, desto mindre väger likheten; för grannar väger den fullt.',
    complementary: 'De som har valt det som ⟨den här regionen⟩ inte har valt.',
  },
  /** What of words the similarity counts. */
  words: (programme: Written): string =>
    isWrittenIn(programme, 'sv')
      ? 'Vissa allmänna ord är borträknade, och måttet hittar inte alla böjningsformer och besläktade ord.'
      : 'Bara ord som är skrivna likadant räknas som gemensamma.',
  colour: 'Färga kartan efter likhet',
  coloured: 'Kartan är färgad efter likhet',
  more: (count: number) => `Visa ${count} till`,
  fewer: 'Visa färre',
  /** A published word in the forms that it has in two texts, once where they are the same. */
  wordForms: (forms: readonly string[]) => [...new Set(forms.map(quoted))].join('/'),
  /** Why two regions are alike: themes, and words as `wordForms` gives them, either all of these or some. */
  reasons: (names: readonly string[], words: readonly string[], areAll: boolean) => {
    const found =
      words.length === 1
        ? 'Gemensamt eller besläktat ord som hittats:'
        : 'Gemensamma eller besläktade ord som hittats:';
    return nonEmpty(
      names.length > 0 &&
        `${names.length === 1 ? 'Gemensamt tema' : 'Gemensamma teman'}: ${list(names)}.`,
      words.length > 0 &&
        `${areAll ? found : 'Gemensamma eller besläktade ord, bland andra:'} ${list(words)}.`,
    ).join(' ');
  },
  gaps: (names: readonly string[]) => `Har valt ${list(names)}.`,
  showQuotes: 'Visa citaten',
  theme: (label: string) => `Tema: ${lower(label)}`,
  word: (forms: string) => `Ord: ${forms}`,
};
