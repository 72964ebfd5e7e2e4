import { SIDE_BY_SIDE } from '../../domain/comparison/comparison';
import type { CompareMessages, NeighbourMessages, PeerMessages } from '../compare-words';
import { listOfSwedish } from '../phrase';
import { partsSv } from './sentence-parts';

const { list, lower, numeral, form, counted, themeList, aboutKm, compass } = partsSv;
const quoted = (word: string) => `”${word.toLocaleLowerCase('sv-SE')}”`;

export const neighboursSv: NeighbourMessages = {
  title: 'Grannar',
  acrossSea: 'Närmast över havet',
  bearing: (bearing) => `i ${compass[bearing]}`,
  distance: (km, bearing) => `${aboutKm(km)} åt ${compass[bearing]}`,
  lake: (lake) => (lake === null ? 'gräns i en sjö' : `gräns i ${lake}`),
  shares: (labels) => `Delar: ${themeList(labels)}.`,
  sharesNothing: 'Delar inget tema.',
  only: (region, labels) => `Bara ${region}: ${themeList(labels)}.`,
  noData: 'Uppgifter saknas.',
  compare: (here, there) => `Jämför ${here} med ${there}`,
  compareShort: 'Jämför',
  compareAll: 'Jämför med grannar',
  compareNearest: 'Jämför med dem',
};

export const compareSv: CompareMessages = {
  lead: 'Jämförelse',
  title: (regions, isNeighbourhood) => {
    const [first = '', second = '', ...others] = regions;
    if (regions.length <= SIDE_BY_SIDE) return list(regions);
    return isNeighbourhood
      ? `${first} och dess ${numeral(regions.length - 1)} grannar`
      : `${first}, ${second} och ${numeral(others.length)} till`;
  },
  pageTitle: (what) => `Jämför ${what} – Regionatlas`,
  end: 'Avsluta jämförelsen',
  back: 'Till jämförelsen',
  compareThese: (count) => `Jämför de ${numeral(count)} regionerna`,
  inviteAnother: 'Lägg till minst en region att jämföra med.',
  members: 'Regioner som jämförs',
  moveUp: (region) => `Flytta upp ${region}`,
  moveUpShort: 'Upp',
  moveDown: (region) => `Flytta ned ${region}`,
  moveDownShort: 'Ned',
  remove: (region) => `Ta bort ${region}`,
  removeShort: 'Ta bort',
  add: 'Lägg till',
  addLabel: 'Lägg till en region',
  addNeighbours: 'Grannar',
  addOthers: 'Andra regioner',
  addThis: 'Lägg till i jämförelsen',
  full: 'En jämförelse rymmer åtta regioner. Ta bort en för att lägga till en annan.',
  table: 'Vem som har vad',
  theme: 'Tema',
  all: (count) => (count === 2 ? 'Teman som båda har' : 'Teman som alla har'),
  some: 'Teman som några har',
  one: 'Teman som bara en har',
  none: 'Inga.',
  without: 'inte valt',
  noneAlone: (regions) =>
    `${list(regions)} är inte ${form(regions.length, 'ensam', 'ensamma')} om något tema.`,
  texts: 'Texterna sida vid sida',
  textsNote:
    'Ord för ord som på sidan. Markerat är citaten bakom teman som minst två av regionerna har; temana är vår läsning.',
  chooseTexts: 'Välj vilka texter du vill läsa, högst fyra',
  noTexts: 'Ingen text är vald.',
  saidTexts: (regions) =>
    regions.length === 0 ? 'Ingen text visas.' : `Texter som visas: ${list(regions)}.`,
  contacts: 'Kontakter',
  copyAll: 'Kopiera alla',
  copiedAll: (count) => counted(count, 'kontakt är kopierad.', 'kontakter är kopierade.'),
  cardOfAll: 'Alla som visitkort (vCard)',
  saidOpened: (lettered) => `Jämför ${list(lettered)}.`,
  saidAdded: (region, lettered) => `${region} tillagd. Jämför ${list(lettered)}.`,
  saidRemoved: (region, lettered) => `${region} borttagen. Kvar: ${list(lettered)}.`,
  saidMoved: (lettered) => `Ny ordning: ${list(lettered)}.`,
  saidEnded: 'Jämförelsen är avslutad. Hela Sverige visas.',
};

export const peersSv: PeerMessages = {
  title: 'Liknande regioner',
  lens: 'Visa dem som är',
  lenses: { lika: 'lika', nara: 'lika och nära', kompletterande: 'kompletterande' },
  about: {
    lika: 'Ju fler teman och ord de delar, desto högre upp; ovanliga väger tyngst.',
    nara: 'Likheten räknas ned med avståndet; för grannar räknas den fullt ut.',
    kompletterande: 'De som är starka i det som den här regionen inte har valt.',
  },
  colour: 'Färga kartan efter likhet',
  coloured: 'Kartan är färgad efter likhet',
  more: (count) => `Visa ${count} till`,
  fewer: 'Visa färre',
  reasons: (labels, messages) => [
    ...(labels.length > 0 ? [`Delar ${themeList(labels)}. `] : []),
    ...(messages.length > 0
      ? ['Gemensamma ord: ', ...listOfSwedish('sv-SE', messages.map(quoted)), '.']
      : []),
  ],
  gaps: (labels) => `Arbetar med ${themeList(labels)}.`,
  showQuotes: 'Visa citaten',
  theme: (label) => `Tema: ${lower(label)}`,
  term: ({ here, there }) => {
    const messages = [here.word, there.word].map(quoted);
    return ['Ord: ', ...listOfSwedish('sv-SE', [...new Set(messages)])];
  },
};
