import type { CompareWords, NeighbourWords, PeerWords } from './compare-words';
import { countOf, formFor, listOf, numberIn, lowerFirst } from './intl';
import { listOfSwedish } from './phrase';
import { COMPASS_SV } from './sentences-sv';

const LOCALE = 'sv-SE';
const list = (items: readonly string[]) => listOf(LOCALE, items);
const number = (value: number) => numberIn(LOCALE, value);
const form = (count: number, one: string, other: string) => formFor(LOCALE, count, one, other);
const counted = (count: number, one: string, other: string) => countOf(LOCALE, count, one, other);
const quoted = (word: string) => `”${word.toLocaleLowerCase(LOCALE)}”`;
const lower = (label: string) => lowerFirst(LOCALE, label);
/** Where a label has an "och" of its own, commas alone keep the labels apart. */
const themes = (labels: readonly string[]) =>
  labels.some((label) => label.includes(' och '))
    ? labels.map(lower).join(', ')
    : list(labels.map(lower));
const aboutKm = (km: number) => `cirka ${number(Math.round(km / 10) * 10)} km`;

export const neighboursSv: NeighbourWords = {
  title: 'Grannar',
  acrossSea: 'Närmast över havet',
  bearing: (bearing) => `i ${COMPASS_SV[bearing]}`,
  distance: (km, bearing) => `${aboutKm(km)} åt ${COMPASS_SV[bearing]}`,
  lake: (lake) => (lake === null ? 'gräns i en sjö' : `gräns i ${lake}`),
  shares: (labels) => `Delar: ${themes(labels)}.`,
  sharesNothing: 'Delar inget tema.',
  only: (region, labels) => `Bara ${region}: ${themes(labels)}.`,
  noData: 'Uppgifter saknas.',
  compare: (here, there) => `Jämför ${here} med ${there}`,
  compareShort: 'Jämför',
  compareAll: 'Jämför med grannar',
  compareSome: (shown, all) =>
    `En jämförelse rymmer fyra regioner: den här och ${shown} av ${all} grannar, i bokstavsordning. Byt ut dem där.`,
};

export const compareSv: CompareWords = {
  lead: 'Jämförelse',
  title: list,
  pageTitle: (regions) => `Jämför ${list(regions)} – Regionatlas`,
  end: 'Avsluta jämförelsen',
  back: 'Till jämförelsen',
  inviteAnother: 'Lägg till minst en region att jämföra med.',
  members: 'Regioner som jämförs',
  moveUp: (region) => `Flytta ${region} mot A`,
  moveUpShort: 'Mot A',
  moveDown: (region) => `Flytta ${region} mot D`,
  moveDownShort: 'Mot D',
  remove: (region) => `Ta bort ${region}`,
  removeShort: 'Ta bort',
  add: 'Lägg till',
  addLabel: 'Lägg till en region',
  addNeighbours: 'Grannar',
  addOthers: 'Andra regioner',
  addThis: 'Lägg till i jämförelsen',
  full: 'Fyra regioner är så många som kan läsas sida vid sida. Ta bort en för att lägga till en annan.',
  all: (count) => (count === 2 ? 'Teman som båda har' : 'Teman som alla har'),
  some: 'Teman som några har',
  one: 'Teman som bara en har',
  none: 'Inga.',
  without: 'inte valt',
  texts: 'Texterna sida vid sida',
  textsNote:
    'Ord för ord som på sidan. Markerat är citaten bakom teman som minst två av regionerna har; temana är vår läsning.',
  areaCount: (count) => form(count, 'En inriktning', `${number(count)} inriktningar`),
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

export const peersSv: PeerWords = {
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
  reasons: (labels, words) => [
    ...(labels.length > 0 ? [`Delar ${themes(labels)}. `] : []),
    ...(words.length > 0
      ? ['Gemensamma ord: ', ...listOfSwedish(LOCALE, words.map(quoted)), '.']
      : []),
  ],
  gaps: (labels) => `Arbetar med ${themes(labels)}.`,
  showQuotes: 'Visa citaten',
  theme: (label) => `Tema: ${lower(label)}`,
  term: ({ here, there }) => {
    const words = [here.word, there.word].map(quoted);
    return ['Ord: ', ...listOfSwedish(LOCALE, [...new Set(words)])];
  },
};
