import { INSTEAD, SECURED, nothing, same, type Question } from './search-question';

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
  ...same('glesbygd', ['20-2'], { themes: ['plats-landsbygd'], regions: ['08', '20', '25'] }),
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

/** What is only the end of another word is no part of a compound. */
const ENDS = [
  ...nothing('divide | ägande | ologisk'),
  ...same('ställning', ['12-2'], { absent: ['19-1', '08-2'] }),
  ...same('konflikt', ['23-2'], { regions: ['19', '23'] }),
];

/** What something near is offered for is no form of another word, and a part of another word is no offer. */
const NO_FORMS = [
  ...nothing('internet | dator | datorer', { onlySuggestions: ['digitalisering'] }),
  ...nothing('immigrants | immigrant'),
  ...nothing('rese- och besöksnäring', { notes: ['unknown'], onlySuggestions: ['besöksnäring'] }),
  ...nothing('växthusgas | växthusgaser', { onlySuggestions: ['klimat'] }),
  ...same('livsmädel', ['14-1'], {
    themes: ['livsmedel'],
    ...INSTEAD,
    shown: ['livsmedel'],
    regions: ['09', '14'],
  }),
  ...same('klimatneutral | climate neutrality', ['13-2'], { ...INSTEAD, regions: ['13'] }),
  ...same('entreprenörer | entreprenören', ['25-2'], { regions: ['25'] }),
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
  ...same('mat', ['09-2', '09-1'], { themes: ['livsmedel'], absent: ['19-1', '19-2'] }),
];

/** A compound is answered by what has both its parts, never by one of them alone. */
const COMPOUNDS = [
  ...nothing('kryssningsturism', { onlySuggestions: ['turism'] }),
  ...nothing('gruvindustri', { onlySuggestions: ['industri'] }),
  ...nothing('spetskompetens', { onlySuggestions: ['kompetens'] }),
  ...nothing('hushållsavfall', { onlySuggestions: ['cirkulär ekonomi'] }),
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

/** Written apart, what is one word is put together, and that said; not what stands apart in the texts too. */
const APART = [
  ...same('skogs bruk | skogs-bruk', ['13-2'], {
    ...INSTEAD,
    shown: ['skogsbruk'],
    regions: ['13'],
  }),
  ...same('gles bygd', ['20-2'], {
    themes: ['plats-landsbygd'],
    ...INSTEAD,
    shown: ['glesbygd'],
    regions: ['08', '20', '25'],
  }),
  ...same('hållbarhets säkring', ['19-2', '12-2'], { ...INSTEAD, regions: SECURED }),
  ...same('land stad', ['17-1'], { regions: ['17'] }),
];

/** What is asked of all things of a kind is not answered: that they are shown is said. */
const MEASURES = [
  ...same('vilken region har flest inriktningar', ['10-1'], {
    ...INSTEAD,
    shown: ['inriktningar'],
    absent: ['10'],
  }),
  ...same('what is a focus area', ['10-1'], { ...INSTEAD, shown: ['focus area'], absent: ['10'] }),
  ...same('alla inriktningar | show me the focus areas | vilka är inriktningarna', ['10-1'], {
    absent: ['10'],
  }),
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
  ...nothing('regioner utan turism | icke turism', {
    notes: ['absence'],
    onlySuggestions: ['turism'],
  }),
  // What is no negation: words of the texts, and "the seas" in Swedish.
  ...same('icke förnybar | icke-förnybar', ['20-1'], { regions: ['20'] }),
  ...nothing('haven'),
  ...nothing("regions without tourism | non-tourism | who doesn't work with tourism", {
    notes: ['absence'],
    onlySuggestions: ['tourism'],
  }),
  ...nothing('turism men inte mat | varken turism eller mat', {
    notes: ['absence'],
    onlySuggestions: ['turism', 'mat'],
  }),
  ...nothing('neither tourism nor food', {
    notes: ['absence'],
    onlySuggestions: ['tourism', 'food'],
  }),
  ...nothing('inte klimat', { notes: ['absence'], suggestions: ['klimat'] }),
  ...nothing('Sverige | Sweden | 0000000'),
];

/** Questions for words of the texts and for what they mean. */
export const WORD_QUESTIONS: readonly Question[] = [
  ...WORDS,
  ...FORMS,
  ...ENDS,
  ...NO_FORMS,
  ...SHORT,
  ...COMPOUNDS,
  ...APART,
  ...MEASURES,
  ...ABSENT,
];
