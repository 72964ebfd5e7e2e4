import type { StudioMessages } from '../messages';
import { grammarEn } from './grammar';

const { figures } = grammarEn;
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
  read: (read, all) => `${read} of ${all}`,
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
