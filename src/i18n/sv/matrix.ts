import type { Totals } from '../../domain/matrix/matrix';
import { grammarSv } from './grammar';

const { lower, numeral, digits, figures } = grammarSv;
const { region: regions, theme: themes } = grammarSv;

export const matrixSv = {
  table: 'Tabell med ⟨regioner⟩ och teman',
  region: '⟨Region⟩',
  regions: 'Antal ⟨regioner⟩',
  themes: 'Antal teman',
  comparedAs: 'jämförs som',
  caption: (order: string) => `⟨Regionerna⟩ är sorterade ${order}.`,
  more: 'Rulla i tabellen för att se alla ⟨regioner⟩ och teman.',
  sortRows: 'Sortera ⟨regionerna⟩',
  rowOrder: {
    name: 'i bokstavsordning',
    north: 'från norr till söder',
    similarity: 'efter likhet',
    count: 'efter antal teman',
  },
  byATheme: 'efter ett tema',
  byTheme: (theme: string) => `efter temat ${lower(theme)}`,
  sortByName: 'Sortera ⟨regionerna⟩ i bokstavsordning',
  sortByCount: 'Sortera ⟨regionerna⟩ efter antal teman',
  sortByTheme: (theme: string) => `Sortera ⟨regionerna⟩ efter temat ${lower(theme)}`,
  sorted: (order: string, first: string) =>
    `⟨Regionerna⟩ är nu sorterade ${order}. Först: ${first}.`,
  rowTotal: ({ any, main }: Totals) => `${figures(any, themes)}; som huvudtema: ${digits(main)}`,
  columnTotal: ({ any, main }: Totals) =>
    `${figures(any, regions)}; som huvudtema: ${digits(main)}`,
  total: 'Summa',
  findings: 'Iakttagelser',
  gaps: 'Teman som ingen har valt',
  noGaps: (count: number) =>
    `Inga: ${count === 1 ? 'det enda temat' : `vart och ett av de ${numeral(count)}`} har valts av minst ⟨en region⟩. Indelningen i teman är vår; ett ämne utanför indelningen syns inte här.`,
  lone: 'Teman som ⟨en enda region⟩ har valt',
  noLone: 'Inga: inget tema har valts av bara ⟨en region⟩.',
  clusters: '⟨Regioner⟩ med flera teman gemensamt',
  someClusters:
    'Här är några exempel på teman som finns hos samma ⟨region⟩ oftare än man kunde vänta sig om de vore oberoende av varandra. Det kan vara en slump, eftersom ⟨regionerna⟩ är få, eller bero på att temana ligger nära varandra i vår indelning.',
  noClusters: 'Inga tre ⟨regioner⟩ har två teman gemensamt.',
};
