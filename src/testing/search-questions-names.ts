import { INSTEAD, TOURISM, nothing, part, place, same, type Question } from './search-question';

const NORRLAND = ['21', '22', '23', '24', '25'];
const SVEALAND = ['01', '03', '04', '17', '18', '19', '20'];
const GOTALAND = ['05', '06', '07', '08', '09', '10', '12', '13', '14'];

/** An exact name ends the search. */
const REGIONS = [
  ...place('09', 'gotland | vad gör Gotland | Gotlands | gotländska | Gotland County | Visby'),
  ...place('14', 'VGR | Västra Götalandsregionen | Göteborg | Gothenburg | Västra Götaland County'),
  ...place('12', 'Region Skåne | SE-M | Scania | skånska'),
  ...place('07', 'vad har Kronoberg valt'),
  ...place('20', 'Dalarnas län | Dalarna County | w | W län'),
  ...place('04', 'Södermanland | Sörmland | Södermanland County | D-län'),
  ...place('23', 'Jämtland | härjedalen | Jämtland County'),
  ...place('25', 'BD | Norrbotten'),
  ...place('01', 'länskod 01 | 01'),
  ...place('24', '24 | Västerbotten'),
  ...place('19', 'Västmanland | Västmanland County'),
  ...place('13', 'Halland | Halland County'),
  ...place('21', 'Gävle | Gävleborg | Gefle'),
];

/** Municipalities and towns, former counties, provinces, and larger parts of the country. */
const PLACES = [
  ...place('01', 'Huddinge | Nacka | Huddinge kommun | Södertälje'),
  ...place('14', 'Mölndal | Skara | Vara | Mark | Göteborgs kommun | Lilla Edet'),
  ...place('18', 'Nora | Kopparberg | Karlskoga'),
  ...place('06', 'Habo'),
  ...place('03', 'Håbo'),
  ...place('23', 'Åre | Berg'),
  ...place('14', 'Älvsborgs län | Skaraborgs län | Göteborgs och Bohus län'),
  ...place('12', 'jag bor i Malmö | Malmöhus län | Kristianstads län'),
  ...place('20', 'Kopparbergs län'),
  ...part(['06', '07', '08'], 'Småland'),
  ...part(['18'], 'Närke'),
  ...part(['14', '06'], 'Västergötland'),
  ...part(['19', '18'], 'landskapet Västmanland'),
  ...part(['22', '24'], 'Ångermanland'),
  ...part(NORRLAND, 'Norrland | norra Sverige | Northern Sweden'),
  ...part(SVEALAND, 'Svealand | Mellansverige'),
  ...part(GOTALAND, 'Götaland | Southern Sweden | i söder'),
  ...part(['13', '14'], 'West Sweden | Västsverige | i väst'),
  ...part(['01', '03', '04', '19'], 'mälardalen'),
  ...part(['22', '23'], 'Mellersta Norrland'),
  // The beginning of another name than the region's own.
  ...same('bro', ['12'], { notes: ['begun'], regions: ['12'] }),
  ...same('hals', ['21'], { notes: ['begun'], regions: ['21'] }),
  ...place('08', 'kalm'),
  // The beginning of a name, also where it is a word of questions.
  ...same('nor', ['21', '22', '23', '24', '25'], {
    notes: ['begun'],
    regions: ['01', '05', '17', '18', '19', '20', '21', '22', '23', '24', '25'],
  }),
  ...nothing('SLU | easy | spansk | uppsäga | hållande'),
  // Misspelt by ear.
  ...same('Stockhålm', ['01'], { ...INSTEAD, shown: ['Stockholm'], regions: ['01'] }),
  ...same('Gävlebårg', ['21'], { ...INSTEAD, shown: ['Gävleborg'], regions: ['21'] }),
  ...same('Kronobärg', ['07'], { ...INSTEAD, shown: ['Kronoberg'], regions: ['07'] }),
  // Written apart, also where both words are places.
  ...place('22', 'Väster norrland', { ...INSTEAD, shown: ['Västernorrland'] }),
  ...place('05', 'Norr köping | Söder köping', INSTEAD),
  ...nothing('Hudinge', { suggestions: ['Huddinge'] }),
];

/** A subject in a place. */
const THERE = [
  ...same('besöksnäring i Norrland', ['22-2'], { regions: ['22'] }),
  ...same('digitalisering i Kalmar', ['08-2'], { regions: ['08'] }),
  // Still being typed.
  ...same('digitalisering i Kalm', ['08-2'], { regions: ['08'] }),
  ...same('klimat i söder', ['13-2'], { regions: ['13'] }),
  ...same('cirkulär ekonomi i småland', ['06-2'], { regions: ['06'] }),
  ...same('barn i Närke', ['18-2'], { regions: ['18'] }),
  ...same('turism på Gotland', ['09-1'], { ...INSTEAD, regions: ['09'] }),
  ...same('tourism in Northern Sweden', ['22-2'], { ...INSTEAD, regions: ['22'] }),
  ...same('textil Borås', ['14-2'], { regions: ['14'] }),
  ...nothing('skogsbruk i Norrland', { notes: ['elsewhere'], suggestions: ['skogsbruk'] }),
];

/** People, and how to reach them. A surname is never half a compound. */
const PEOPLE = [
  ...same('Sahlin', ['Amelie Sahlin', 'Susanne Sahlin'], { regions: ['20', '22'] }),
  ...same('Svedlund och Lingvall', ['Anna Svedlund'], { regions: ['04', '17'] }),
  ...same('Anna Johansson | Johansson, Anna', ['Anna Johansson'], { regions: ['14'] }),
  ...same('Nurkala', ['Maarit Nurkkala'], { ...INSTEAD, shown: ['Nurkkala'], regions: ['19'] }),
  ...same('Wikstrom', ['Catrine Wikström'], { regions: ['09'] }),
  ...same('Boulaabi', ['Amina Boulaabi'], { regions: ['13'] }),
  ...same('edfeldt sjöling', ['Susanne Edfeldt Sjöling'], { regions: ['23'] }),
  ...same('Karlson', ['Peter Karlsson'], { ...INSTEAD, shown: ['Karlsson'], regions: ['05'] }),
  ...same('Johan | johanss', ['Anna Johansson'], { notes: ['begun'], regions: ['14'] }),
  ...same('Karls', ['Peter Karlsson'], {
    notes: ['begun'],
    regions: ['05', '10', '14', '17', '18'],
  }),
  ...nothing('Andersson | Eriksson | Svensson | Lindström | Bergström'),
  ...same('023-777008', ['Amelie Sahlin'], { regions: ['20'] }),
  ...same('0705800287', ['Peter Karlsson'], { regions: ['05'] }),
  ...same('+46 19 602 63 37 | 0046196026337', ['Susanne Rosendahl'], { regions: ['18'] }),
  ...same('0480-4483833', ['Erik Ciardi'], { regions: ['08'] }),
  ...same('tel 021 481 82 81 | 021/4818281', ['Maarit Nurkkala'], { regions: ['19'] }),
  ...same('070/6119916', ['Tove Cullhed'], { regions: ['25'] }),
  ...same('+46 (0)44 309 32 56', ['Susanna Winblad'], { regions: ['12'] }),
  ...same(
    'Kontakt: Sarah Keidser 076-636 29 80 | 076-6362980 Blekinge | Keidser +46 76 636 29 80',
    ['Sarah Keidser'],
    { regions: ['10'] },
  ),
  ...same('whose number is 070-611 99 16', ['Tove Cullhed'], { regions: ['25'] }),
  ...same(
    '070-267 02 93 0722-386823 | 070-2670293 och 0722-386823 | Sahlin 070-2670293 och Rehnström 0722-386823',
    ['Susanne Sahlin'],
    { regions: ['22'] },
  ),
  ...nothing('Nurkkala 021', { notes: ['unknown'], suggestions: ['Nurkkala'] }),
  ...same('mob 070-611 99 16', ['Tove Cullhed'], { regions: ['25'] }),
  ...same('F. Axencrantz | filippa.axencrantz@sll.se', ['Filippa Axencrantz'], { regions: ['01'] }),
  ...same('@regiondalarna.se', ['20'], { ...INSTEAD, regions: ['20'] }),
  ...same('Susanna Winblad 023-777008', ['Amelie Sahlin'], { regions: ['20'] }),
  ...same('kontakt | telefon | contacts | ge mig kontakter', ['Sarah Keidser'], {
    absent: ['24-2'],
  }),
  ...same('kontakt turism | who should I call about tourism', ['Catrine Wikström'], {
    themes: ['besoksnaring'],
    ...INSTEAD,
    regions: ['07', '09', '22'],
  }),
  ...same('number of regions working on food', ['09-2'], {
    themes: ['livsmedel'],
    ...INSTEAD,
    absent: ['Anna Johansson'],
  }),
  ...same('vem ringer jag i Dalarna | kontakt Dalarna', ['Amelie Sahlin'], { regions: ['20'] }),
];

const TOURIST_REGIONS = ['07', '09', '22'];

/** Whole questions. */
const SENTENCES = [
  ...same('vilka regioner arbetar med turism?', TOURISM, {
    themes: ['besoksnaring'],
    ...INSTEAD,
    regions: TOURIST_REGIONS,
  }),
  ...same(
    'jag söker regioner som arbetar med turism | vad säger regionerna om turism | lista regioner med turism | ' +
      'information om turism | projekt om turism | insatser för turism | vilka fokuserar på turism | hej, turism tack | ' +
      'show me regions with tourism | looking for tourism | which counties work with tourism | ' +
      'can you tell me who works with tourism? | find projects about tourism | where can I find tourism',
    TOURISM,
    { themes: ['besoksnaring'], ...INSTEAD, regions: TOURIST_REGIONS },
  ),
  ...same('main theme food | which regions have chosen food as main theme', ['09-2', '14-1'], {
    themes: ['livsmedel'],
    ...INSTEAD,
    regions: ['09', '14'],
  }),
  // Words of questions alone stand for themselves, and in a passage for what has it.
  ...same('med fokus på', ['08-1', '20-2', '24-2'], { regions: ['08', '20', '24'] }),
  ...nothing('vad gör ni | visa alla regioner'),
  ...nothing('vilka har samma tema som Halland', {
    notes: ['relation'],
    onlySuggestions: ['Halland'],
  }),
  ...same('who works with forestry?', ['13-2'], { ...INSTEAD, regions: ['13'] }),
  ...same('vem jobbar med laddinfrastruktur', ['13-2'], { regions: ['13'] }),
  ...same('vilka har valt turism | who has chosen tourism', TOURISM, {
    themes: ['besoksnaring'],
    ...INSTEAD,
    regions: TOURIST_REGIONS,
  }),
  ...same('regioner som har valt cirkulär ekonomi', ['06-2', '20-1'], {
    themes: ['cirkular-ekonomi'],
    regions: ['06', '20', '24', '25'],
  }),
  ...same('hur jobbar ni med digitalisering', ['06-1'], {
    themes: ['digitalisering'],
    regions: ['06', '08'],
  }),
  ...same('skogsbruk besöksnäring', ['13-2', ...TOURISM], {
    themes: ['besoksnaring'],
    notes: ['partial'],
    regions: ['13', ...TOURIST_REGIONS],
  }),
  ...same('hållbar besöksnäring i skärgården', ['07-2', '22-2'], {
    notes: ['unknown'],
    regions: TOURIST_REGIONS,
  }),
  ...place('01', 'varför har Stockholm bara en inriktning'),
  ...nothing('how many regions are there | hur många regioner finns det'),
  ...same(
    'vem ansvarar för innovation i Blekinge | who is responsible for innovation in Blekinge',
    ['10-2'],
    {
      regions: ['10'],
    },
  ),
  ...same('how many regions work with food', ['09-2'], {
    themes: ['livsmedel'],
    ...INSTEAD,
    regions: ['09', '14'],
  }),
  ...same('who should I call in Uppsala?', ['Unni Lilja'], { regions: ['03'] }),
];

/** Questions for places and people, and whole questions. */
export const NAME_QUESTIONS: readonly Question[] = [
  ...REGIONS,
  ...PLACES,
  ...THERE,
  ...PEOPLE,
  ...SENTENCES,
];
