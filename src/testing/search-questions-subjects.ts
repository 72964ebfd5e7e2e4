import {
  ALSO,
  INSTEAD,
  SECURED,
  TOURISM,
  nothing,
  part,
  place,
  same,
  type Question,
} from './search-question';

/** Where the theme is read, or its words stand. */
const SKILLS = ['01', '04', '10', '18', '24', '25'];
const EQUALITY = ['03', '06', '08', '13', '17', '24'];
const LEADERSHIP = ['04', '07', '10', '12', '17', '19', '21', '22', '23', '24'];

/** Themes and subjects, in the texts' words and in others. */
const SUBJECTS = [
  ...same('turism | turister', TOURISM, {
    themes: ['besoksnaring'],
    ...INSTEAD,
    regions: ['07', '09', '22'],
  }),
  ...same('tourism', TOURISM, {
    themes: ['besoksnaring'],
    ...INSTEAD,
    shown: ['besöksnäring'],
    regions: ['07', '09', '22'],
  }),
  ...same('besöksnäring | besöksnäringen', TOURISM, {
    themes: ['besoksnaring'],
    regions: ['07', '09', '22'],
  }),
  ...same('cirkulär ekonomi', ['06-2', '20-1'], {
    themes: ['cirkular-ekonomi'],
    regions: ['06', '20', '24', '25'],
  }),
  ...same('circular economy', ['06-2', '20-1'], {
    themes: ['cirkular-ekonomi'],
    ...INSTEAD,
    regions: ['06', '20', '24', '25'],
  }),
  ...same('cirkulärt', ['06-2', '20-1'], {
    themes: ['cirkular-ekonomi'],
    regions: ['06', '20', '24', '25'],
  }),
  ...same('klimat', ['13-2', '20-1'], { themes: ['klimat-energi'], regions: ['13', '20'] }),
  ...same('climate', ['13-2', '20-1'], {
    themes: ['klimat-energi'],
    ...INSTEAD,
    regions: ['13', '20'],
  }),
  ...same('jobb', ['10-1', '04-2', '24-2', '25-2'], {
    themes: ['kompetensforsorjning'],
    regions: SKILLS,
  }),
  ...same('unga', ['18-2'], { themes: ['barn-unga'], absent: ['jamlikhet-inkludering'] }),
  ...same('youth | young people', ['18-2'], {
    themes: ['barn-unga'],
    ...INSTEAD,
    regions: ['03', '04', '18', '25'],
  }),
  ...same('barn', ['18-2'], { themes: ['barn-unga'], regions: ['03', '04', '18', '25'] }),
  ...same('children', ['18-2'], {
    themes: ['barn-unga'],
    ...INSTEAD,
    regions: ['03', '04', '18', '25'],
  }),
  ...same('gender equality', ['24-2', '06-1', '13-1'], {
    themes: ['jamlikhet-inkludering'],
    ...INSTEAD,
    regions: EQUALITY,
  }),
  ...same('jämställdhet', ['24-2', '06-1'], {
    themes: ['jamlikhet-inkludering'],
    regions: EQUALITY,
  }),
  ...same('food', ['09-2'], { themes: ['livsmedel'], ...INSTEAD, regions: ['09', '14'] }),
  ...same('leadership', ['22-1', '24-1'], {
    themes: ['styrning-ledarskap'],
    ...INSTEAD,
    regions: LEADERSHIP,
  }),
  ...same('rural development', ['20-2'], {
    themes: ['plats-landsbygd'],
    ...INSTEAD,
    regions: ['08', '20', '25'],
  }),
  ...same('digitalisering', ['06-1'], { themes: ['digitalisering'], regions: ['06', '08'] }),
  ...same('digitalisation', ['06-1'], {
    themes: ['digitalisering'],
    ...INSTEAD,
    regions: ['06', '08'],
  }),
  ...same('covid | post covid', ['18-1'], {
    themes: ['pandemi'],
    ...ALSO,
    regions: ['06', '18', '25'],
  }),
  ...same('pandemic', ['18-1'], { themes: ['pandemi'], ...INSTEAD, regions: ['06', '18', '25'] }),
  ...same('Agenda 2030', ['03-1', '03-2', '05-1', '12-1', '08-2'], {
    themes: ['globala-mal'],
    ...ALSO,
    regions: ['03', '05', '08', '12'],
  }),
  ...same(
    'FN:s globala mål | FNs globala mål | FN:s hållbarhetsmål | SDGs | UN goals',
    ['03-2', '03-1', '05-1', '12-1', '08-2'],
    { themes: ['globala-mal'], ...INSTEAD, regions: ['03', '05', '08', '12'] },
  ),
  ...same('de globala målen', ['03-2', '03-1', '05-1', '12-1', '08-2'], {
    themes: ['globala-mal'],
    ...ALSO,
    regions: ['03', '05', '08', '12'],
  }),
  ...same('innovation', ['09-2', '10-2', '08-2'], {
    themes: ['innovation'],
    regions: ['08', '09', '10', '24'],
  }),
  ...same('folkhälsa', ['01-1', '18-2'], {
    themes: ['folkhalsa'],
    ...INSTEAD,
    regions: ['01', '18'],
  }),
  ...same('public health', ['01-1', '18-2'], {
    themes: ['folkhalsa'],
    ...INSTEAD,
    regions: ['01', '18'],
  }),
  ...same('upphandling', ['24-2'], { regions: ['24'] }),
  ...same('civilsamhälle | civila samhället', ['03-2', '03-1', '05-1', '08-1'], {
    ...ALSO,
    regions: ['03', '05', '07', '08'],
  }),
  ...same('civil society', ['03-2', '03-1', '05-1', '08-1'], {
    ...INSTEAD,
    regions: ['03', '05', '07', '08'],
  }),
];

/** Without rings and dots, misspelt, or with letters that nobody sees. */
const SPELLING = [
  ...same('jamstalldhet', ['24-2', '06-1'], {
    themes: ['jamlikhet-inkludering'],
    regions: EQUALITY,
  }),
  ...same('kompetensforsorjning', ['25-2', '01-1', '24-2', '04-2'], {
    themes: ['kompetensforsorjning'],
    regions: SKILLS,
  }),
  ...same('besoksnaring', TOURISM, { themes: ['besoksnaring'], regions: ['07', '09', '22'] }),
  ...same('turrism', TOURISM, {
    themes: ['besoksnaring'],
    notes: ['instead', 'instead'],
    regions: ['07', '09', '22'],
  }),
  ...same('hållbarhetsäkring', ['19-2', '12-2'], { ...INSTEAD, regions: SECURED }),
  ...same('kompetensförsörjing', ['25-2', '01-1', '24-2', '04-2'], {
    themes: ['kompetensforsorjning'],
    ...INSTEAD,
    shown: ['kompetensförsörjning'],
    regions: SKILLS,
  }),
  ...same('besöksnärning', TOURISM, {
    themes: ['besoksnaring'],
    ...INSTEAD,
    regions: ['07', '09', '22'],
  }),
  ...nothing('simhallar', { suggestions: ['samhället'] }),
  ...same('ledarskp', ['22-1', '24-1'], {
    themes: ['styrning-ledarskap'],
    ...INSTEAD,
    shown: ['ledarskap'],
    regions: LEADERSHIP,
  }),
  ...same('be\u00ADsöks\u00ADnäring | beso\u0308ksna\u0308ring', TOURISM, {
    themes: ['besoksnaring'],
    regions: ['07', '09', '22'],
  }),
  ...place('01', 'stokholm', INSTEAD),
  ...place('20', 'dalanra', INSTEAD),
  ...place('05', 'Östergöland', INSTEAD),
  ...place('14', 'vastra gotaland | Västra Götaland'),
  ...part(['06', '07', '08'], 'smaland'),
];

/** Questions for themes and subjects, however they are spelt. */
export const SUBJECT_QUESTIONS: readonly Question[] = [...SUBJECTS, ...SPELLING];
