import type { matrixSv } from '../sv/matrix';
import { grammarEn } from './grammar';

const { lower, numeral, digits, figures } = grammarEn;
const { region: regions, theme: themes } = grammarEn;

export const matrixEn: typeof matrixSv = {
  table: 'Table of ⟨regions⟩ and themes',
  region: '⟨Region⟩',
  regions: 'Number of ⟨regions⟩',
  themes: 'Number of themes',
  total: 'Total',
  comparedAs: 'compared as',
  caption: (order) => `Sorted ${order}.`,
  more: 'Scroll the table to see all ⟨regions⟩ and themes.',
  sortRows: 'Sort the ⟨regions⟩',
  rowOrder: {
    name: 'in Swedish alphabetical order',
    north: 'from north to south',
    similarity: 'by similarity',
    count: 'by number of themes',
  },
  byATheme: 'by a theme',
  byTheme: (theme) => `by the theme ${lower(theme)}`,
  sortByName: 'Sort the ⟨regions⟩ alphabetically',
  sortByCount: 'Sort the ⟨regions⟩ by number of themes',
  sortByTheme: (theme) => `Sort the ⟨regions⟩ by the theme ${lower(theme)}`,
  sorted: (order, first) => `The ⟨regions⟩ are now sorted ${order}. First: ${first}.`,
  rowTotal: ({ any, main }) => `${figures(any, themes)}; as a main theme: ${digits(main)}`,
  columnTotal: ({ any, main }) => `${figures(any, regions)}; as a main theme: ${digits(main)}`,
  findings: 'Findings',
  gaps: 'Themes that no ⟨region⟩ has chosen',
  noGaps: (count) =>
    `None: ${count === 1 ? 'the only theme' : `each of the ${numeral(count)}`} has been chosen by at least one ⟨region⟩. The division into themes is ours; a subject outside it does not appear here.`,
  lone: 'Themes chosen by a single ⟨region⟩',
  noLone: 'None: no theme has been chosen by one ⟨region⟩ alone.',
  clusters: '⟨Regions⟩ with several themes in common',
  someClusters:
    'These are some examples of themes found together in ⟨a region⟩ more often than would be expected if they were independent of each other. This may be chance, since there are few ⟨regions⟩, or may follow from how close the themes are in our division.',
  noClusters: 'No three ⟨regions⟩ have two themes in common.',
};
