/**
 * Questions that people ask, what must be first or second among the hits as they are shown, and why. A
 * region goes by its code, an area by its id, a person by name; of several any will do. Themes are shown
 * too, but never count here. Every expectation is argued from the texts in data/, not from the search.
 */
export type Question = readonly [asked: string, expected: readonly string[], why: string];

const TOURISM = ['07-2', '09-1', '22-2'];

export const QUESTIONS: readonly Question[] = [
  // Themes, in other words than the texts'.
  ['turism', TOURISM, 'the three areas about besöksnäring; none of them says turism'],
  ['tourism', TOURISM, 'the same, for who reads English'],
  ['circular economy', ['06-2', '20-1'], 'the two areas with cirkulär ekonomi in their title'],
  ['cirkulärt', ['06-2', '20-1'], 'another form of the word'],
  ['klimat', ['13-2', '20-1'], 'klimatarbetet in Halland, klimatomställning in Dalarna'],
  ['jobb', ['10-1', '04-2', '24-2', '25-2'], 'the areas about kompetensförsörjning'],
  ['unga', ['18-2'], 'Rusta barn och unga för framtiden: in the title'],
  ['youth', ['18-2'], 'the same'],
  ['gender equality', ['24-2', '06-1', '13-1'], 'jämställdhet and jämlikhet in title or heading'],
  ['food', ['09-2'], 'Mat- och livsmedelsnäringarna'],
  ['leadership', ['22-1', '24-1'], 'ledarskap in the title'],
  ['rural development', ['20-2'], 'landsbygds- och glesbygdsområden'],
  ['covid', ['18-1'], 'COVID-19-pandemins konsekvenser'],
  // Words of the texts.
  ['cirkulär upphandling', ['24-2'], 'the only text that says upphandling'],
  ['skogsbruk', ['13-2'], 'Fokus ligger på skogsbruk och laddinfrastruktur'],
  ['laddinfrastruktur', ['13-2'], 'the same sentence'],
  ['tjänstedesign', ['04-2'], 'Test med tjänstedesign: in the title'],
  ['målkonflikter', ['23-2'], 'Systematiskt arbete med målkonflikter'],
  ['öppna data', ['08-2'], 'tillgängliggöra mer öppna data'],
  ['digitalt utanförskap', ['06-1'], 'lever i digitalt utanförskap'],
  ['Almi', ['12-1'], 'Almi och Hållbar utveckling Skåne är samarbetspartners'],
  ['Teknikens Hus', ['25-2'], 'nära samverkan med Ung Företagsamhet och Teknikens Hus'],
  ['expeditionsmetodik', ['18-1', '18-2'], 'both areas of Örebro use it'],
  ['strukturbild', ['25-1'], 'Hållbar strukturbild för Norrbotten'],
  ['RUFS 2050', ['01-1'], 'genomförandet av RUFS 2050'],
  ['glesbygd', ['20-2'], 'landsbygds- och glesbygdsområden'],
  ['textil', ['14-2'], 'styrkeområde textil: in the title'],
  ['normer', ['17-1'], 'vilka normer som hindrar eller främjar'],
  [
    'civilsamhället',
    ['03-1', '03-2', '08-1', '07'],
    'all four write of it; Kronoberg in its remark',
  ],
  // Forms, compounds and their parts.
  ['hållbarhetssäkring', ['19-2', '12-2'], 'in the title of one, in the text of the other'],
  ['hållbarhetssäkrad', ['04-1'], 'Hållbarhetssäkrad RUS'],
  ['infrastruktur', ['13-2'], 'the end of laddinfrastruktur'],
  [
    'strategi för näringslivet',
    ['19-2', '01-1'],
    'näringslivsstrategi, näringslivs- och tillväxtstrategi',
  ],
  ['klimatstrategi', ['13-2', '20-1'], 'in no text; its first part is what it asks for'],
  ['upphandlingar', ['24-2'], 'another form of upphandling'],
  ['coacha', ['10-1'], 'Blekinge ska coacha arbetsgivare'],
  ['certifiering', ['22-1', '22-2'], 'both areas of Västernorrland'],
  // Without rings and dots, and misspelt.
  ['jamstalldhet', ['24-2', '06-1'], 'jämställdhet in a heading, Jämställd in a title'],
  ['kompetensforsorjning', ['25-2', '01-1', '24-2'], 'in the title or in a heading'],
  ['besoksnaring', TOURISM, 'besöksnäring'],
  ['turrism', TOURISM, 'one letter too many'],
  ['hållbarhetsäkring', ['19-2', '12-2'], 'one s too few'],
  ['ledarskp', ['22-1', '24-1'], 'a letter missing'],
  ['stokholm', ['01'], 'a letter missing'],
  ['dalanra', ['20'], 'two letters have changed places'],
  ['vastra gotaland', ['14'], 'without rings and dots'],
  ['Östergöland', ['05'], 'a letter missing'],
  // Regions by all their names.
  ['VGR', ['14'], 'what everybody calls Västra Götalandsregionen'],
  ['Region Skåne', ['12'], 'its own name'],
  ['Västra Götalandsregionen', ['14'], 'its own name'],
  ['Dalarnas län', ['20'], 'the county'],
  ['Södermanland', ['04'], 'Södermanlands län is Region Sörmland'],
  ['Sörmland', ['04'], 'its short name'],
  ['Jämtland', ['23'], 'the first half of Jämtland Härjedalen'],
  ['härjedalen', ['23'], 'the second half'],
  ['BD', ['25'], "the county's letters"],
  ['w', ['20'], "the county's letter"],
  ['D-län', ['04'], "the county's letter"],
  ['24', ['24'], "SCB's code"],
  ['SE-M', ['12'], 'ISO 3166-2'],
  ['Göteborg', ['14'], 'the town'],
  ['gotländska', ['09'], 'the adjective'],
  ['Norrland', ['21', '22', '23', '24', '25'], 'the five counties of Norrland'],
  // People, and how to reach them.
  ['Sahlin', ['Amelie Sahlin', 'Susanne Sahlin'], 'two people have the name'],
  ['Anna Johansson', ['Anna Johansson'], 'in full, though there is another Anna'],
  ['Nurkala', ['Maarit Nurkkala'], 'misspelt'],
  ['Wikstrom', ['Catrine Wikström'], 'without its dots'],
  ['Boulaabi', ['Amina Boulaabi'], 'a surname'],
  ['edfeldt sjöling', ['Susanne Edfeldt Sjöling'], 'two surnames'],
  ['023-777008', ['Amelie Sahlin'], 'a telephone number as printed'],
  ['0705800287', ['Peter Karlsson'], 'one without its spaces'],
  ['+46 19 602 63 37', ['Susanne Rosendahl'], 'one as dialled from abroad'],
  ['0480-4483833', ['Erik Ciardi'], 'the one that is no number, as printed'],
  // Whole questions.
  ['vilka regioner arbetar med turism?', TOURISM, 'only the last word tells'],
  ['vem ringer jag i Dalarna', ['20', 'Amelie Sahlin'], 'the region or its contact'],
  ['who works with forestry?', ['13-2'], 'skogsbruk'],
  ['besöksnäring i Norrland', ['22-2'], 'the only one in Norrland'],
  ['digitalisering i Kalmar', ['08-2'], "Kalmar's area"],
];
