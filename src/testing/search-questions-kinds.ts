import {
  ALSO,
  INSTEAD,
  nothing,
  part,
  place,
  same,
  TOURISM,
  type Question,
} from './search-question';

const CIVIL_SOCIETY = ['03', '05', '07', '08'];

/** The forms of a word find what the word finds. */
const FORMS = [
  ...same('cirkulära ekonomin | den cirkulära ekonomin', ['06-2', '20-1'], {
    themes: ['cirkular-ekonomi'],
    regions: ['06', '20', '24', '25'],
  }),
  ...same('civilsamhället | civilsamhällets', ['03-2', '03-1', '05-1', '08-1'], {
    notes: ['also'],
    regions: CIVIL_SOCIETY,
  }),
  ...same('arbetsmarknaden', ['04-2'], {
    themes: ['kompetensforsorjning'],
    regions: ['01', '04', '10', '18', '24', '25'],
  }),
  ...same('marknaden', ['04-2'], { regions: ['04', '24'] }),
  ...same('analyser | analysen', ['07-1', '13-1'], { regions: ['07', '12', '13', '18', '19'] }),
  ...same('resurser', ['05-1', '03-1'], { regions: ['03', '05', '13', '20'] }),
  ...same('skola | skolan', ['18-2'], { regions: ['04', '18'] }),
  ...same('klimatet', ['13-2', '20-1'], { themes: ['klimat-energi'], regions: ['13', '20'] }),
];

/** Words that only begin alike are other words. */
const OTHER_WORDS = [
  ...nothing('ledig | ledigheter | ungern'),
  ...nothing('lediga jobb', { notes: ['unknown'], suggestions: ['jobb'] }),
];

const NORRLAND = ['21', '22', '23', '24', '25'];

/** Several places are all of them. */
const PLACES = [
  ...part(['06', '07', '08'], 'Småland och Öland'),
  ...part(NORRLAND, 'Norrland och Gävleborg | north'),
  ...part(['01', '03'], 'Uppland och Uppsala'),
  ...part(['01', '03', '04', '17', '18', '19', '20'], 'Svealand och Dalarna | Svealand Dalarna'),
  ...part(['13', '14'], 'west'),
  ...part(['01', '03', '04', '05', '18', '19'], 'east'),
  ...part(['06', '07', '08'], 'småländska'),
  ...same('norrländsk turism', ['22-2'], { notes: ['instead'], regions: ['22'] }),
  ...place('20', 'Kopparberg län | Kopparberg County'),
  ...place('14', 'VG | dalsk'),
  ...place('12', 'Malmöregionen'),
  ...place('06', 'Jönköping County Council'),
  ...part(['05', '18'], 'Ö'),
  ...place('05', 'Öster götland', { notes: ['instead'], shown: ['Östergötland'] }),
  ...place('09', 'Götland', { notes: ['instead'], shown: ['Gotland'] }),
  ...nothing('is | us'),
];

/** A place beside what is not found is offered. */
const PLACE_OFFERED = [
  ...nothing('kärnkraft i Skåne', { notes: ['unknown'], suggestions: ['Skåne'] }),
  ...nothing('simhallar i Halland', { notes: ['unknown'], suggestions: ['Halland'] }),
  ...nothing('alla utom Skåne | all except Skåne | inte Skåne | exklusive Skåne', {
    notes: ['absence'],
    suggestions: ['Skåne'],
  }),
  ...nothing('turism utom Gotland | turism -gotland', {
    notes: ['absence'],
    suggestions: ['turism', 'Gotland'],
  }),
];

/** What is by a place or like it is not searched for: that is said, and the place is offered, and nothing else. */
const RELATIONS = [
  ...nothing('grannlän | similar regions | samma som oss | jämför', {
    notes: ['relation'],
    onlySuggestions: [],
  }),
  ...nothing('nära Stockholm | near Stockholm | kring Stockholm', {
    notes: ['relation'],
    onlySuggestions: ['Stockholm'],
  }),
  ...nothing(
    'liknar Dalarna | vilka regioner liknar Dalarna | similar to Dalarna | grannar till Dalarna | Dalarnas grannar | ' +
      'neighbours of Dalarna | neighbors of Dalarna | which regions border Dalarna | norra Dalarna | angränsar till Dalarna | alla andra än Dalarna | ' +
      'other than Dalarna | same themes as Dalarna',
    { notes: ['relation'], onlySuggestions: ['Dalarna'] },
  ),
  ...nothing('nordvästra Skåne | southern Skåne', {
    notes: ['relation'],
    onlySuggestions: ['Skåne'],
  }),
  ...nothing(
    'jämför Dalarna och Gävleborg | Dalarna vs Gävleborg | Dalarna mot Gävleborg | Dalarna bättre än Gävleborg | ' +
      'difference between Dalarna and Gävleborg | skillnaden mellan Dalarna och Gävleborg',
    {
      notes: ['relation'],
      onlySuggestions: ['Dalarna', 'Gävleborg'],
    },
  ),
  ...nothing('vad har Skåne och Halland gemensamt', {
    notes: ['relation'],
    onlySuggestions: ['Skåne', 'Halland'],
  }),
  ...nothing('norr om Uppsala', { notes: ['relation'], onlySuggestions: ['Uppsala'] }),
  ...nothing('söder om Kalmar', { notes: ['relation'], onlySuggestions: ['Kalmar'] }),
  ...nothing('south of Umeå | söder om Umeå', { notes: ['relation'], onlySuggestions: ['Umeå'] }),
  ...nothing('turism nära Stockholm', {
    notes: ['relation'],
    onlySuggestions: ['turism', 'Stockholm'],
  }),
];

/** What is quoted is found exactly so; else that is said, and the words are offered without quotation marks. */
const PHRASES = [
  ...nothing('"ekonomi cirkulär" | ”ekonomi cirkulär” | “ekonomi cirkulär” | »ekonomi cirkulär»', {
    notes: ['phrase'],
    onlySuggestions: ['ekonomi cirkulär'],
  }),
  ...same('"cirkulär ekonomi" | ”Cirkulär ekonomi”', ['06-2', '20-1'], {
    themes: ['cirkular-ekonomi'],
    regions: ['06', '20', '24'],
    absent: ['25-2'],
  }),
  ...same('"öppna data"', ['08-2'], { regions: ['08'] }),
  ...same('"öppna data" i Kalmar', ['08-2'], { regions: ['08'] }),
  ...nothing('"öppna data" i Skåne', { notes: ['elsewhere'], suggestions: ['Skåne'] }),
  ...nothing('"kommun"', { notes: ['phrase'], onlySuggestions: ['kommun'] }),
  ...nothing('"folkhälsa i Norrland"', { notes: ['elsewhere'], suggestions: ['folkhälsa'] }),
  ...same('"Anna Johansson"', ['Anna Johansson'], { regions: ['14'] }),
  ...nothing('"Johansson Anna"', { notes: ['phrase'], onlySuggestions: ['Johansson Anna'] }),
  ...place('14', '"Västra Götaland"'),
  ...same('"leda till"', ['06-2', '07-1', '07-2', '12-2', '01-1'], { absent: ['20-1', '22-1'] }),
  ...same('"Partnership for implementation"', ['03-1'], { regions: ['03'], notes: ['instead'] }),
];

/** The page's own words: what it calls its parts. */
const OWN_WORDS = [
  ...place('12', 'inriktningar i Skåne | Skånes inriktningar | focus areas in Skåne'),
  ...place('12', 'teman i Skåne | biteman i Skåne | themes in Skåne'),
  ...place('20', 'vilka teman har Dalarna'),
  ...same('inriktningar | focus areas', ['10-1'], { absent: ['10', 'programme'] }),
  ...same('contact person for Region Halland', ['Amina Boulaabi'], { regions: ['13'] }),
  ...same('contact details Skåne | contact information for Skåne', ['Susanna Winblad'], {
    regions: ['12'],
  }),
  ...same('mejl | e-post | email', ['Sarah Keidser'], { absent: ['24-2', '10-1', '10'] }),
  ...nothing(
    'regioner utan kontakt | regioner utan telefonnummer | regions without a phone number',
    {
      notes: ['absence'],
    },
  ),
  ...nothing('kontakter utan nummer i Skåne', { notes: ['absence'], suggestions: ['Skåne'] }),
];

/** "Eller" asks for either. */
const EITHER = same('turism eller mat', [...TOURISM, '09-2'], {
  themes: ['besoksnaring', 'livsmedel'],
  notes: ['instead'],
  regions: ['07', '09', '14', '22'],
});

/** Half of what was asked is offered, and nothing is said to be shown. */
const HALF = [
  ...nothing('health care', { notes: ['unknown'], suggestions: ['health'] }),
  ...nothing('green transition', { notes: ['unknown'], suggestions: ['transition'] }),
  ...nothing("children's rights", { notes: ['unknown'], suggestions: ['children'] }),
  ...nothing('mental health | psykisk ohälsa', { suggestions: ['hälsa'] }),
];

/** A short word is no beginning of another; a compound is two words; a slip is said. */
const WHOLE_WORDS = [
  ...nothing('män', { suggestions: ['människan'] }),
  ...nothing('mode', { suggestions: ['textil'] }),
  ...nothing('kol', { suggestions: ['koldioxidneutral'] }),
  ...nothing('cirkulation | arbetsliv | barnbarn'),
  ...same('cirkuler ekonomi', ['06-2', '20-1'], {
    themes: ['cirkular-ekonomi'],
    ...INSTEAD,
    shown: ['cirkulär ekonomi'],
    regions: ['06', '20', '24', '25'],
  }),
  ...same('öppen data', ['08-2'], { regions: ['08'] }),
  ...same('susanne winblad', ['Susanna Winblad'], {
    notes: ['partial'],
    absent: ['Anna Johansson', '12', '12-1'],
  }),
  ...nothing('070-123 45 67'),
  ...same('region', ['12'], { absent: ['cirkular-ekonomi', 'Susanna Winblad'] }),
  ...same('b', ['10'], {
    themes: ['besoksnaring', 'barn-unga'],
    notes: ['begun'],
    absent: ['14', '01', '20'],
  }),
  ...same('jo', ['06'], { notes: ['begun'], absent: ['23', '01', '10-1'] }),
  ...same('medel', ['20-1', '14-1', '12-2', '01-1'], { absent: ['22', '14-1', 'livsmedel'] }),
  ...same('Anna J', ['Anna Johansson'], { notes: ['begun'], regions: ['14'] }),
];

/** What the texts have, in other words and in English. */
const IN_OTHER_WORDS = [
  ...same('environment | environmental', ['23-2'], {
    ...INSTEAD,
    regions: ['14', '18', '19', '20', '23'],
  }),
  ...same('economic', ['13-1'], { ...INSTEAD, regions: ['07', '12', '13', '14', '19', '23'] }),
  ...same('growth', ['19-1'], { ...INSTEAD, regions: ['01', '09', '13', '19', '23', '24'] }),
  // The theme's English name begins so.
  ...same('transition', ['19-1'], {
    themes: ['naringsliv'],
    ...INSTEAD,
    regions: ['06', '07', '08', '09', '12', '14', '19', '20', '22', '24', '25'],
  }),
  ...same('resource efficiency', ['20-1'], { ...INSTEAD, regions: ['20'] }),
  ...same('business models', ['06-2'], { ...INSTEAD, regions: ['06'] }),
  ...same('urfolk | samerna', ['23-1'], { ...INSTEAD, regions: ['23'] }),
  ...same('textile | textiles', ['14-2'], { ...INSTEAD, shown: ['textil'], regions: ['14'] }),
  ...same('strategies', ['19-2', '22-2', '01-1'], { ...INSTEAD, absent: ['10-2'] }),
  ...same('småföretag', ['20-1', '12-1'], { ...INSTEAD, regions: ['12', '20'] }),
  ...same('SME', ['20-1', '12-1'], { ...ALSO, regions: ['12', '20'] }),
  ...same('små företag | small businesses', ['20-1', '12-1'], {
    ...INSTEAD,
    regions: ['12', '20'],
  }),
  ...same('forest industry', ['13-2'], { ...INSTEAD, regions: ['13'] }),
];

/** Questions for the kinds of answers that a reader who doubts them has found wrong. */
export const KIND_QUESTIONS: readonly Question[] = [
  ...FORMS,
  ...OTHER_WORDS,
  ...PLACES,
  ...PLACE_OFFERED,
  ...RELATIONS,
  ...PHRASES,
  ...OWN_WORDS,
  ...EITHER,
  ...HALF,
  ...WHOLE_WORDS,
  ...IN_OTHER_WORDS,
];
