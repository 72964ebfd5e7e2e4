import {
  ALSO,
  INSTEAD,
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
const SECURED = ['04', '07', '09', '12', '19'];

/** Themes and subjects, in the texts' words and in others. */
const SUBJECTS = [
  ...same('turism | turister', TOURISM, { ...INSTEAD, regions: ['07', '09', '22'] }),
  ...same('tourism', TOURISM, { ...INSTEAD, shown: ['besöksnäring'], regions: ['07', '09', '22'] }),
  ...same('besöksnäring | besöksnäringen', TOURISM, { regions: ['07', '09', '22'] }),
  ...same('cirkulär ekonomi', ['06-2', '20-1'], { regions: ['06', '20', '24', '25'] }),
  ...same('circular economy', ['06-2', '20-1'], { ...INSTEAD, regions: ['06', '20', '24', '25'] }),
  ...same('cirkulärt', ['06-2', '20-1'], { regions: ['06', '20', '24', '25'] }),
  ...same('klimat', ['13-2', '20-1'], { regions: ['13', '20'] }),
  ...same('climate', ['13-2', '20-1'], { ...INSTEAD, regions: ['13', '20'] }),
  ...same('jobb', ['10-1', '04-2', '24-2', '25-2'], { regions: SKILLS }),
  ...same('unga', ['18-2'], { absent: ['jamlikhet-inkludering'] }),
  ...same('youth | young people', ['18-2'], { ...INSTEAD, regions: ['03', '04', '18', '25'] }),
  ...same('barn', ['18-2'], { regions: ['03', '04', '18', '25'] }),
  ...same('children', ['18-2'], { ...INSTEAD, regions: ['03', '04', '18', '25'] }),
  ...same('gender equality', ['24-2', '06-1', '13-1'], { ...INSTEAD, regions: EQUALITY }),
  ...same('jämställdhet', ['24-2', '06-1'], { regions: EQUALITY }),
  ...same('food', ['09-2'], { ...INSTEAD, regions: ['09', '14'] }),
  ...same('leadership', ['22-1', '24-1'], { ...INSTEAD, regions: LEADERSHIP }),
  ...same('rural development', ['20-2'], { ...INSTEAD, regions: ['08', '20', '25'] }),
  ...same('digitalisering', ['06-1'], { regions: ['06', '08'] }),
  ...same('digitalisation', ['06-1'], { ...INSTEAD, regions: ['06', '08'] }),
  ...same('covid', ['18-1'], { ...ALSO, regions: ['06', '18', '25'] }),
  ...same('pandemic', ['18-1'], { ...INSTEAD, regions: ['06', '18', '25'] }),
  ...same('Agenda 2030', ['03-1', '03-2', '05-1', '12-1', '08-2'], {
    ...ALSO,
    regions: ['03', '05', '08', '12'],
  }),
  ...same('FN:s globala mål | SDGs | UN goals', ['03-2', '03-1', '05-1', '12-1', '08-2'], {
    ...INSTEAD,
    regions: ['03', '05', '08', '12'],
  }),
  ...same('de globala målen', ['03-2', '03-1', '05-1', '12-1', '08-2'], {
    ...ALSO,
    regions: ['03', '05', '08', '12'],
  }),
  ...same('innovation', ['09-2', '10-2', '08-2'], { regions: ['08', '09', '10', '24'] }),
  ...same('folkhälsa', ['01-1', '18-2'], { ...INSTEAD, regions: ['01', '18'] }),
  ...same('public health', ['01-1', '18-2'], { ...INSTEAD, regions: ['01', '18'] }),
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

/** Words of the texts. */
const WORDS = [
  ...same('cirkulär upphandling', ['24-2'], { regions: ['24'] }),
  ...same('procurement | inköp', ['24-2'], {
    ...INSTEAD,
    shown: ['upphandling'],
    regions: ['24'],
  }),
  ...same('skogsbruk | laddinfrastruktur', ['13-2'], { regions: ['13'] }),
  ...same('tjänstedesign', ['04-2'], { regions: ['04'] }),
  ...same('målkonflikter', ['23-2'], { regions: ['19', '23'] }),
  ...same('öppna data', ['08-2'], { regions: ['08'] }),
  ...same('digitalt utanförskap', ['06-1'], { absent: ['13-1', '17-1', '24-2'] }),
  ...same('Almi', ['12-1'], { regions: ['12'] }),
  ...same('Teknikens Hus', ['25-2'], { regions: ['25'] }),
  ...same('expeditionsmetodik', ['18-1', '18-2'], { regions: ['18'] }),
  ...same('strukturbild', ['25-1'], { regions: ['25'], absent: ['13-2'] }),
  ...same('RUFS 2050', ['01-1'], { regions: ['01'] }),
  ...same('glesbygd', ['20-2'], { regions: ['08', '20', '25'] }),
  ...same('textil', ['14-2'], { regions: ['14'] }),
  ...same('normer', ['17-1'], { regions: ['17'] }),
  ...same('smart', ['17-1'], { regions: ['17'] }),
  ...same('livscykelperspektiv', ['13-1'], { regions: ['13'] }),
  ...same('certifiering', ['22-1', '22-2'], { regions: ['22'] }),
  ...same('entreprenörskap', ['25-2'], { regions: ['25'] }),
  ...same('projektmedel | Tillväxtverket', ['programme'], { regions: [] }),
];

/** Forms of words, and longer words that have them in them. */
const FORMS = [
  ...same('hållbarhetssäkring', ['19-2', '12-2'], { regions: SECURED }),
  ...same('hållbarhetssäkrad', ['04-1', '19-2'], { regions: SECURED }),
  ...same('infrastruktur', ['13-2'], { regions: ['13'], absent: ['25-1'] }),
  ...same('strategi för näringslivet', ['19-2', '01-1'], { absent: ['14-1', '20-1', '12-1'] }),
  ...same('upphandlingar', ['24-2'], { regions: ['24'], absent: ['21-2'] }),
  ...same('coacha', ['10-1'], { regions: ['10'] }),
  ...same('skog | skogen | skogar', ['13-2'], {
    ...INSTEAD,
    regions: ['13'],
    shown: ['skogsbruk'],
  }),
  ...same('skolor', ['18-2', '04-2'], { regions: ['04', '18'] }),
  ...same('klimatarbete', ['13-2'], { regions: ['13'] }),
];

/** Words of up to four letters are found whole. */
const SHORT = [
  ...same('SKR', ['17-2'], { regions: ['17'] }),
  ...same('RUS', ['04-1', '19-1', '19-2'], { regions: ['04', '19'], absent: ['18-2'] }),
  ...same('mål', ['14-1', '14-2', '23-1', '06-2', '08-2', '03-2', '19-1'], {
    absent: ['livsmedel', '24', '12'],
  }),
  ...same('kön', ['17-1'], { regions: ['17'] }),
  ...same('kris', ['12-1', '06-2'], { regions: ['06', '12'] }),
  ...same('kommun | kommuner', ['25-1', '24-1', '12-1', '08-1', '20-2'], {
    regions: ['08', '12', '20', '24', '25'],
    absent: ['21-1'],
  }),
  ...same('handling', ['21-2'], { regions: ['21'], absent: ['24-2'] }),
  ...same('mat', ['09-2', '09-1'], { absent: ['19-1', '19-2'] }),
];

/** A compound is answered by what has both its parts, never by one of them alone. */
const COMPOUNDS = [
  ...same('livscykelanalys', ['13-1'], { ...INSTEAD, regions: ['13'] }),
  ...nothing('klimatmål | klimatmålen', { onlySuggestions: ['klimat'] }),
  ...nothing('miljömål | miljömålen', { onlySuggestions: ['miljö'] }),
  ...nothing('energieffektiv', { onlySuggestions: ['energi'] }),
  ...nothing('matavfall', { onlySuggestions: ['cirkulär ekonomi'] }),
  ...same('landstad', ['17-1'], { ...INSTEAD, shown: ['land', 'stad'], regions: ['17'] }),
  ...nothing('genusperspektiv', { onlySuggestions: ['genus', 'perspektiv'] }),
  ...nothing('textilindustri', { suggestions: ['textil', 'industri'] }),
  ...nothing('klimatångest | klimatstrategi', { suggestions: ['klimat'] }),
  ...nothing('kulturarvet | bredbandet | sjukvård | vattenbruk'),
];

/** What the texts do not have is not found by something else. */
const ABSENT = [
  ...nothing('kultur | bostäder | housing | culture | vatten | vattnet | datten | fiske | idrott'),
  ...nothing(
    'vård | stål | krisberedskap | läkare | skatter | förskola | kärnkraft | migration | export',
  ),
  ...same('produktion', ['07-2'], { absent: ['livsmedel'], regions: ['07'] }),
  ...nothing('biologisk mångfald', { notes: ['unknown'], suggestions: ['mångfald'] }),
  ...nothing('elbil', { suggestions: ['laddinfrastruktur'] }),
  ...nothing('hotell', { suggestions: ['besöksnäring'] }),
  ...nothing('avfall', { suggestions: ['cirkulär ekonomi'] }),
  ...nothing('regioner utan turism', { notes: ['absence'], suggestions: ['turism'] }),
  ...nothing('regions without tourism', { notes: ['absence'], suggestions: ['tourism'] }),
  ...nothing('inte klimat', { notes: ['absence'], suggestions: ['klimat'] }),
  ...nothing('Sverige | Sweden | 0000000'),
];

/** Without rings and dots, misspelt, or with letters that nobody sees. */
const SPELLING = [
  ...same('jamstalldhet', ['24-2', '06-1'], { regions: EQUALITY }),
  ...same('kompetensforsorjning', ['25-2', '01-1', '24-2', '04-2'], { regions: SKILLS }),
  ...same('besoksnaring', TOURISM, { regions: ['07', '09', '22'] }),
  ...same('turrism', TOURISM, { notes: ['instead', 'instead'], regions: ['07', '09', '22'] }),
  ...same('hållbarhetsäkring', ['19-2', '12-2'], { ...INSTEAD, regions: SECURED }),
  ...same('kompetensförsörjing', ['25-2', '01-1', '24-2', '04-2'], {
    ...INSTEAD,
    shown: ['kompetensförsörjning'],
    regions: SKILLS,
  }),
  ...same('besöksnärning', TOURISM, { ...INSTEAD, regions: ['07', '09', '22'] }),
  ...nothing('simhallar', { suggestions: ['samhället'] }),
  ...same('ledarskp', ['22-1', '24-1'], {
    ...INSTEAD,
    shown: ['ledarskap'],
    regions: LEADERSHIP,
  }),
  ...same('be\u00ADsöks\u00ADnäring | beso\u0308ksna\u0308ring', TOURISM, {
    regions: ['07', '09', '22'],
  }),
  ...place('01', 'stokholm', INSTEAD),
  ...place('20', 'dalanra', INSTEAD),
  ...place('05', 'Östergöland', INSTEAD),
  ...place('14', 'vastra gotaland | Västra Götaland'),
  ...part(['06', '07', '08'], 'smaland'),
];

/** Questions for words of the texts and for what they mean. */
export const WORD_QUESTIONS: readonly Question[] = [
  ...SUBJECTS,
  ...WORDS,
  ...FORMS,
  ...SHORT,
  ...COMPOUNDS,
  ...ABSENT,
  ...SPELLING,
];
