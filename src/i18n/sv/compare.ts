import type { Compass } from '../../domain/geography/distance';
import type { SimilarityReason } from '../../domain/similarity/reasons';
import { SIDE_BY_SIDE } from '../../domain/comparison/comparison';
import { listOfSwedish, type Phrase } from '../phrase';
import { partsSv } from './sentence-parts';

const { list, lower, numeral, form, counted, themeList, aboutKm, compass } = partsSv;
const quoted = (word: string) => `”${word.toLocaleLowerCase('sv-SE')}”`;

export const neighboursSv = {
  title: 'Grannar',
  acrossSea: 'Närmast över havet',
  bearing: (bearing: Compass) => `i ${compass[bearing]}`,
  distance: (km: number, bearing: Compass) => `${aboutKm(km)} åt ${compass[bearing]}`,
  lake: (lake: string | null) => (lake === null ? 'gräns i en sjö' : `gräns i ${lake}`),
  shares: (labels: readonly string[]) => `Delar: ${themeList(labels)}.`,
  sharesNothing: 'Delar inget tema.',
  only: (region: string, labels: readonly string[]) => `Bara ${region}: ${themeList(labels)}.`,
  noData: 'Uppgifter saknas.',
  compare: (here: string, there: string) => `Jämför ${here} med ${there}`,
  compareShort: 'Jämför',
  compareAll: 'Jämför med grannar',
  compareNearest: 'Jämför med dem',
};

export const compareSv = {
  lead: 'Jämförelse',
  title: (regions: readonly string[], isNeighbourhood: boolean) => {
    const [first = '', second = '', ...others] = regions;
    if (regions.length <= SIDE_BY_SIDE) return list(regions);
    return isNeighbourhood
      ? `${first} och dess ${numeral(regions.length - 1)} grannar`
      : `${first}, ${second} och ${numeral(others.length)} till`;
  },
  pageTitle: (what: string) => `Jämför ${what} – Regionatlas`,
  end: 'Avsluta jämförelsen',
  back: 'Till jämförelsen',
  compareThese: (count: number) => `Jämför de ${numeral(count)} regionerna`,
  inviteAnother: 'Lägg till minst en region att jämföra med.',
  members: 'Regioner som jämförs',
  moveUp: (region: string) => `Flytta upp ${region}`,
  moveUpShort: 'Upp',
  moveDown: (region: string) => `Flytta ned ${region}`,
  moveDownShort: 'Ned',
  remove: (region: string) => `Ta bort ${region}`,
  removeShort: 'Ta bort',
  add: 'Lägg till',
  addLabel: 'Lägg till en region',
  addNeighbours: 'Grannar',
  addOthers: 'Andra regioner',
  addThis: 'Lägg till i jämförelsen',
  full: 'En jämförelse rymmer åtta regioner. Ta bort en för att lägga till en annan.',
  table: 'Vem som har vad',
  theme: 'Tema',
  all: (count: number): string => (count === 2 ? 'Teman som båda har' : 'Teman som alla har'),
  some: 'Teman som några har',
  one: 'Teman som bara en har',
  none: 'Inga.',
  without: 'inte valt',
  noneAlone: (regions: readonly string[]) =>
    `${list(regions)} är inte ${form(regions.length, 'ensam', 'ensamma')} om något tema.`,
  texts: 'Texterna sida vid sida',
  textsNote:
    'Ord för ord som på sidan. Markerat är citaten bakom teman som minst två av regionerna har; temana är vår läsning.',
  chooseTexts: 'Välj vilka texter du vill läsa, högst fyra',
  noTexts: 'Ingen text är vald.',
  saidTexts: (regions: readonly string[]) =>
    regions.length === 0 ? 'Ingen text visas.' : `Texter som visas: ${list(regions)}.`,
  contacts: 'Kontakter',
  copyAll: 'Kopiera alla',
  copiedAll: (count: number) => counted(count, 'kontakt är kopierad.', 'kontakter är kopierade.'),
  cardOfAll: 'Alla som visitkort (vCard)',
  saidOpened: (lettered: readonly string[]) => `Jämför ${list(lettered)}.`,
  saidAdded: (region: string, lettered: readonly string[]) =>
    `${region} tillagd. Jämför ${list(lettered)}.`,
  saidRemoved: (region: string, lettered: readonly string[]) =>
    `${region} borttagen. Kvar: ${list(lettered)}.`,
  saidMoved: (lettered: readonly string[]) => `Ny ordning: ${list(lettered)}.`,
  saidEnded: 'Jämförelsen är avslutad. Hela Sverige visas.',
};

export const peersSv = {
  title: 'Liknande regioner',
  metric: 'Visa dem som är',
  metrics: { similar: 'lika', nearby: 'lika och nära', complementary: 'kompletterande' },
  about: {
    similar: 'Ju fler teman och ord de delar, desto högre upp; ovanliga väger tyngst.',
    nearby: 'Likheten räknas ned med avståndet; för grannar räknas den fullt ut.',
    complementary: 'De som är starka i det som den här regionen inte har valt.',
  },
  colour: 'Färga kartan efter likhet',
  coloured: 'Kartan är färgad efter likhet',
  more: (count: number) => `Visa ${count} till`,
  fewer: 'Visa färre',
  reasons: (labels: readonly string[], messages: readonly string[]): Phrase => [
    ...(labels.length > 0 ? [`Delar ${themeList(labels)}. `] : []),
    ...(messages.length > 0
      ? ['Gemensamma ord: ', ...listOfSwedish('sv-SE', messages.map(quoted)), '.']
      : []),
  ],
  gaps: (labels: readonly string[]) => `Arbetar med ${themeList(labels)}.`,
  showQuotes: 'Visa citaten',
  theme: (label: string) => `Tema: ${lower(label)}`,
  term: ({ here, there }: Extract<SimilarityReason, { kind: 'term' }>): Phrase => {
    const messages = [here.word, there.word].map(quoted);
    return ['Ord: ', ...listOfSwedish('sv-SE', [...new Set(messages)])];
  },
};
