import { grammarSv } from './grammar';

const { figures } = grammarSv;
const unread = ['kolumn läses inte', 'kolumner läses inte'] as const;
export const errors = ['fel', 'fel'] as const;
export const warnings = ['varning', 'varningar'] as const;
export const areas = ['område', 'områden'] as const;

export const stepsSv = {
  title: 'Steg',
  names: {
    bring: 'Välj',
    match: 'Kolumner',
    check: 'Kontroll',
    read: 'Sätt teman',
    look: 'Förhandsvisa',
    publish: 'Publicera',
  },
  unread: (count: number) => figures(count, unread),
  faults: (faults: number, remarks: number): string =>
    faults > 0 || remarks === 0 ? figures(faults, errors) : figures(remarks, warnings),
  read: (read: number, all: number) => `${read} av ${all}`,
  changed: (count: number) => `ändringar i ${figures(count, areas)}`,
  publish: (isProgrammeKnown: boolean): string => (isProgrammeKnown ? 'redo' : 'en fråga kvar'),
  save: 'Spara kalkylbladet som det är nu (XLSX)',
  corrected: (file: string) => `${file} (rättad).xlsx`,
  saved:
    'Kalkylbladet är sparat. Rader som inte tas med finns kvar i filen. Teman som är satta här finns bara i utkastet och i ZIP-filens arbetsbok.',
  unsaved:
    'Kalkylbladet kunde inte sparas. Det händer när en cell är längre än en arbetsbok tillåter.',
  undone: 'Ändringen är ångrad.',
  redone: 'Ändringen är gjord igen.',
};
