import type { StudioMessages } from '../messages';
import { grammarEn } from './grammar';
import { areas, errors, warnings } from './studio-steps';

const { figures, list } = grammarEn;
const borders = ['shared border', 'shared borders'] as const;

export const ownAreasEn: StudioMessages['ownAreas'] = {
  title: 'Areas of your own, such as municipalities',
  how: 'If the table is about other areas than those that are published, first choose a map of them: GeoJSON or TopoJSON in WGS 84 in which each area has an id and a name. Borders, neighbours, the order of lists and where names go are worked out here in the browser. The map always shows Sweden.',
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
    `${file} ${faults > 0 ? 'cannot be used yet:' : `has been read: ${figures(count, areas)},`} ${figures(faults, errors)}, ${figures(remarks, warnings)}.`,
  found: (count, pairs) => `The map has ${figures(count, areas)} and ${figures(pairs, borders)}.`,
  withoutBorder: (names, more) =>
    `Without a border with any other area: ${list(more > 0 ? [...names, `${more} more`] : names)}.`,
  preview: 'The borders of the areas',
  id: 'Property with the ids',
  name: 'Property with the names',
  stop: 'The areas cannot be used yet. Choose another property as id or name, correct the map and choose it again, or choose another file.',
  programme: 'The programme',
  facts:
    'This is used where the spreadsheet says nothing about its programme. To begin with, the themes are those of the published edition.',
  use: 'Use the areas',
  used: (file, programme) =>
    `Rows of spreadsheets are matched to the areas in ${file} and belong to the programme ${programme}, unless the spreadsheet says otherwise. The map is saved once a spreadsheet has been read.`,
  leave: 'Go back to the published areas',
  left: 'Rows of spreadsheets are matched to the published areas.',
};
