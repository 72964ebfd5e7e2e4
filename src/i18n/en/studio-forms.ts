import type { StudioMessages } from '../messages';
import { grammarEn } from './grammar';
import { MAX_FAMILIES } from '../../domain/model/limits';

const { digits, figures, focusArea, list, theme } = grammarEn;

const unread = ['column not read', 'columns not read'] as const;
export const errors = ['error', 'errors'] as const;
export const warnings = ['warning', 'warnings'] as const;
export const areas = ['area', 'areas'] as const;

export const stepsEn: StudioMessages['steps'] = {
  title: 'Steps',
  names: {
    bring: 'Choose',
    match: 'Columns',
    check: 'Check',
    read: 'Set themes',
    look: 'Preview',
    publish: 'Publish',
  },
  unread: (count) => figures(count, unread),
  faults: (faults, remarks) =>
    faults > 0 || remarks === 0 ? figures(faults, errors) : figures(remarks, warnings),
  read: (read, all) => `${digits(read)} of ${digits(all)}`,
  changed: (count) => `changes in ${figures(count, areas)}`,
  publish: (isProgrammeKnown) => (isProgrammeKnown ? 'ready' : 'one question left'),
  save: 'Save the spreadsheet as it is now (XLSX)',
  corrected: (file) => `${file} (corrected).xlsx`,
  saved:
    'The spreadsheet has been saved. Rows that are left out are still in the file. Themes that are set here are only in the draft and in the workbook of the ZIP file.',
  unsaved:
    'The spreadsheet could not be saved. This happens where a cell is longer than a workbook allows.',
  undone: 'The change is undone.',
  redone: 'The change is made again.',
};

export const formEn: StudioMessages['form'] = {
  required: '(required)',
  lacks: (field) => `The field “${field}” must be filled in.`,
  differs: (field) => `The field “${field}” is not filled in correctly.`,
  choose: 'Choose one of the answers.',
  keep: 'Save the change',
};

export const whichProgrammeEn: StudioMessages['whichProgramme'] = {
  title: 'Which programme is the spreadsheet about?',
  correction: (title) =>
    `“${title}”, which is already published. Introduction, contacts and themes that the spreadsheet lacks are kept. Focus areas and texts that it lacks are removed.`,
  next: 'A new programme. It begins with the themes of the published one and takes nothing else from it.',
  programme: 'The new programme',
  facts:
    'This is how the pages of the atlas present the programme. Write the texts as they are in the source, and make nothing up.',
  fields: {
    title: 'Title of the programme',
    publisher: 'Publisher',
    source:
      'Title of the page or document that the texts are from; it becomes the heading of the atlas',
    intro: 'Introduction, word for word from the source, if it has one (optional)',
    language: 'Language code if the texts are not in Swedish, such as fi for Finnish (optional)',
    called: 'The areas are called (other words are written in areas.yaml)',
    mapSource: 'Source of the map, such as publisher, name and licence (optional)',
  },
  use: 'Use this answer',
  used: 'The answer is part of the draft.',
  unsaid:
    'First answer the question further up on this page: which programme is the spreadsheet about?',
};

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

const families = ['family', 'families'] as const;

export const taxonomyEn: StudioMessages['themes'] = {
  title: 'Themes and families',
  how: 'Each focus area is given themes based on its text. Each theme belongs to a family, and each family has a colour on the map. If your programme has other themes than the published one, change them here before you set themes.',
  summary: (themes, groups) => `${figures(themes, theme)} in ${figures(groups, families)}`,
  families: {
    title: `Families, at most ${MAX_FAMILIES}`,
    make: 'New family',
    add: 'Add the family',
    count: (count) => (count === 0 ? 'No themes.' : `${figures(count, theme)}.`),
    merged: 'Its themes are moved there, and the family is removed.',
    removeUnused: (count) => `Remove the ${count} families that have no themes`,
  },
  themes: {
    title: 'Themes',
    make: 'New theme',
    add: 'Add the theme',
    count: (count) => (count === 0 ? 'No focus areas.' : `${figures(count, focusArea)}.`),
    removeUnused: (count) => `Remove the ${count} themes that no focus area has`,
    merged:
      'The focus areas and quotes are moved there, and the theme is removed. In a focus area a theme has only one quote: where it has both themes, the quote of the higher level stays, or, if the levels are the same, that of the theme you choose.',
  },
  same: '(the same in Swedish)',
  label: { sv: 'Name in Swedish', en: 'Name in English' },
  definition: { sv: 'Definition in Swedish', en: 'Definition in English' },
  english: 'Where there is no English, the Swedish is shown.',
  family: 'Family',
  mergeInto: (label) => `Merge ${label} into`,
  merge: 'Merge',
  remove: (label) => `Remove ${label}`,
};
