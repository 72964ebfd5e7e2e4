import type { StudioMessages } from '../messages';
import { grammarEn } from './grammar';

const { figures, list } = grammarEn;
const areas = ['area', 'areas'] as const;
const borders = ['shared border', 'shared borders'] as const;
const errors = ['error', 'errors'] as const;
const warnings = ['warning', 'warnings'] as const;

/** The texts of the studio on areas that somebody brings, in English. */
export const ownAreasEn: StudioMessages['ownAreas'] = {
  title: 'Areas of your own, such as municipalities',
  how: 'If the table is about other areas than those that are published, first choose a map of them: GeoJSON or TopoJSON in WGS 84 in which each area has an id and a name. Borders, neighbours, order and the places of names are worked out here in the browser. The frame of the map is always that of Sweden.',
  file: 'Map (GeoJSON or TopoJSON)',
  stages: {
    read: 'Reading and checking the map …',
    borders: 'Looking for shared borders …',
    fine: 'Simplifying the lines …',
    coarse: 'Simplifying the lines for the overview …',
    labels: 'Working out the places of names and distances across water …',
  },
  failed: (file, reason) => `${file} could not be read. ${reason}`,
  done: (file, count, faults, remarks) =>
    `${file} has been read: ${figures(count, areas)}, ${figures(faults, errors)}, ${figures(remarks, warnings)}.`,
  found: (count, pairs) => `The map has ${figures(count, areas)} and ${figures(pairs, borders)}.`,
  alone: (names, more) =>
    `Without a border to any other area: ${list(more > 0 ? [...names, `${more} more`] : names)}.`,
  preview: 'The borders of the areas',
  id: 'Ids of the areas',
  name: 'Names of the areas',
  stop: 'The areas cannot be used yet. Choose another property as id or name, or correct the map and choose it again.',
  issues: 'Remarks on the map',
  columns: ['Place', 'Found', 'Expected'],
  programme: 'The programme',
  facts:
    'This holds where the spreadsheet says nothing of its programme. The themes are those of the published edition to begin with.',
  fields: {
    title: 'Title of the programme',
    publisher: 'Publisher',
    source: 'Page or document that the texts are from',
    intro: 'Introduction, word for word from the source',
  },
  use: 'Use the areas',
  used: (file, programme) =>
    `Spreadsheets are read against the areas in ${file} and are of the programme ${programme}, unless they say otherwise.`,
  leave: 'Go back to the published areas',
  left: 'Spreadsheets are read against the published areas.',
};
