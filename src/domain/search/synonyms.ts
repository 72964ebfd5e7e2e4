/**
 * What people write when they mean a theme, beside its labels and their parts, in Swedish and English. Part of our
 * reading: a word is here where it is another word for the theme itself, not for something that may belong to it.
 */
export const THEME_WORDS: Readonly<Record<string, string>> = {
  naringsliv:
    'näringsliv, näringslivsutveckling, företag, företagare, företagande, industri, bransch, småföretag, SME, business, ' +
    'company, enterprise, enterprises, firms, industry, SMEs',
  besoksnaring: 'turism, turist, turistnäring, tourist, visitor economy, hospitality',
  livsmedel: 'mat, livsmedelsförsörjning, livsmedelsindustri, food industry',
  'cirkular-ekonomi':
    'cirkulärt, cirkularitet, kretslopp, resurshushållning, circular, circularity',
  'klimat-energi':
    'klimatomställning, klimatpåverkan, klimatförändringar, energieffektivisering, climate change, energy efficiency',
  kompetensforsorjning:
    'jobb, arbetsmarknad, sysselsättning, rekrytering, arbetskraft, kompetens, kompetensbrist, skills, jobs, employment, ' +
    'labour market, labor market, workforce, recruitment, recruiting, hiring, competence',
  'jamlikhet-inkludering':
    'jämställdhet, jämställd, jämlik, mångfald, integration, delaktighet, utanförskap, genus, lika villkor, gender, ' +
    'gender equality, diversity, inequality, exclusion, participation, equal opportunities',
  'barn-unga': 'ungdom, ungdomar, child, young, young people, kids',
  'styrning-ledarskap': 'ledning, ledare, chefer, leaders, management, managers, steering',
  'kunskap-uppfoljning':
    'lärande, utvärdering, learning, evaluation, monitoring, follow-up, followup',
  samverkan:
    'samarbete, samarbeta, partnerskap, cooperation, co-operation, collaboration, partnerships',
  digitalisering:
    'digital, digitalt, digital omställning, digital transformation, digitalization, digitisation, digitization',
  'plats-landsbygd':
    'landsbygd, glesbygd, landsbygdsutveckling, fysisk planering, rural, countryside, rural development, spatial planning',
  innovation: 'innovationer, innovativ, innovations, innovative',
  folkhalsa: 'hälsa, health, public health, hälsoläge',
  'globala-mal':
    'Agenda 2030, Agenda2030, FN-målen, hållbarhetsmålen, SDG, SDGs, 2030 Agenda, sustainable development goals, global goals',
  pandemi: 'pandemi, corona, coronakrisen, covid, covid-19, pandemic, coronavirus',
};

/**
 * The same in other words: what people write, a colon, how the texts put it. In Swedish where it has another word for the
 * same, and for who reads English. What is found so is said to have been found so.
 */
export const SYNONYMS: readonly string[] = [
  // Swedish, with its English where both stand for the same words of the texts.
  'Agenda 2030, Agenda2030, globala målen, FN:s globala mål, FNs globala mål, FN-målen, FN:s mål, hållbarhetsmål, FN:s hållbarhetsmål, FNs hållbarhetsmål, SDG, SDGs, sustainable development goals, global goals, UN goals: Agenda 2030, globala målen, FNs hållbarhetsmål',
  'FN, UN, United Nations: FNs hållbarhetsmål',
  'civilsamhälle, civila samhället, ideell sektor, civil society, NGO, NGOs: civilsamhälle, civila samhället',
  'turism, turist, turistnäring, tourism, tourist, tourists, tourist industry, visitor economy: besöksnäring',
  'skog, skogar, skogsnäring, skogsindustri, forestry, forest, forests: skogsbruk',
  'laddstolpe, laddstolpar, laddning, ladda, charging, charger, chargers: laddinfrastruktur',
  'tyg, textile, textiles: textil, textilier',
  'samer, same, sápmi, sami, saami: samiska',
  'högskola, universitet, akademi, university, universities, academia: universitet, akademi',
  'inköp, procurement, purchasing: upphandling',
  'motståndskraft, resiliens, resilience, resilient, robustness: robust, robusthet',
  'folkhälsa, hälsosam, health, public health: hälsa',
  'välmående, wellbeing, well-being: välbefinnande',
  'fortbildning, kurs, kurser, training, education, courses: utbildning, utbildningspaket',
  'kommun, municipality, municipalities, municipal: kommuner, kommunala',
  'samarbete, samarbeta, cooperation, co-operation, collaboration: samverkan',
  'corona, covid, pandemi, covid-19, coronavirus, pandemic: pandemin, covid, corona',
  'småföretag, SME, SMEs, small and medium-sized enterprises: SMEs, små och medelstora företag',
  // English.
  'leadership, leaders: ledarskap, ledare',
  'governance, steering: styrning',
  'management: ledning',
  'circular, circularity: cirkulär',
  'circular economy: cirkulär ekonomi',
  'circular procurement: cirkulär upphandling',
  'economy: ekonomi',
  'climate: klimat',
  'energy: energi',
  'food: livsmedel, mat',
  'food industry: livsmedelsnäringarna',
  'ungdom, ungdomar, young, youth, young people: unga',
  'child, children, kids: barn',
  'equality: jämlik, jämställdhet',
  'gender equality: jämställdhet',
  'inequality: ojämlikheten',
  'inclusion: inkludering',
  'exclusion: utanförskap',
  'digital exclusion: digitalt utanförskap',
  'diversity: mångfald',
  'participation: delaktighet',
  'digitalisation, digitalization, digitisation, digitization: digitalisering',
  'digital transformation: digital omställning',
  'open data: öppna data',
  'knowledge: kunskap',
  'learning: lärande',
  'partnership, partnerships: partnerskap',
  'rural, countryside, rural areas, rural development: landsbygd, glesbygd',
  'skills, skills supply: kompetensförsörjning',
  'recruitment, recruiting, hiring: rekrytering',
  'labour market, labor market: arbetsmarknad',
  'infrastructure: infrastruktur',
  'indigenous: samiska',
  'school, schools: skolan, grundskolan',
  'transport, transportation: transporter',
  'marketing: marknadsföring',
  'certification: certifiering',
  'innovation, innovations: innovation',
  'entrepreneurship, entrepreneurs: entreprenörskap',
  'employers, employer: arbetsgivare',
  'service design: tjänstedesign',
  'strategy, strategies: strategi',
  'crisis, crises: kris, kristider',
  'norms: normer',
  'sustainability: hållbarhet',
  'sustainable: hållbar',
  'development: utveckling',
  'consumption: konsumtion',
  'production: produktion',
  'goal conflicts, conflicts of goals, trade-offs, tradeoffs: målkonflikter',
  'goals, targets: mål',
  'dialogue: dialog',
  'coaching, mentoring: coaching, mentorskap',
  'communication: kommunikation',
  'carbon neutral, carbon-neutral, climate neutral: koldioxidneutral',
  'planning, planners: planering, samhällsplanerare',
  'spatial planning: fysisk planering',
  'public: offentlig',
  'company, companies, firms, enterprises: företag',
  'business: näringsliv',
  'lifecycle, life-cycle: livscykelperspektiv',
  'platform: plattform',
  'tool, tools: verktyg',
  'method, methods: metod',
  'analysis: analys',
  'evaluation, follow-up, monitoring: uppföljning',
  'networks: nätverk',
];

/** What is near, but not the same: what people write, a colon, the searches that are offered. */
export const RELATED: readonly string[] = [
  'elbil, elbilar, electric cars, electric vehicles: laddinfrastruktur',
  'kläder, mode, clothing, fashion: textil',
  'reklam, advertising: marknadsföring',
  'föreningar, föreningsliv, folkrörelser, ideella: civilsamhälle',
  'trafik, kollektivtrafik, traffic, public transport: transporter',
  'budget, pengar, bidrag, finansiering, money, grants, funding: finansieringsinsatser, projektmedel',
  'startup, startups, nystartade: innovation',
  'betyg, skolresultat, elever, grades, pupils: skolan',
  'hotell, restaurang, semester, resor, resmål, hotels, restaurants, holiday, travel: besöksnäring',
  'avfall, sopor, återvinning, återbruk, återanvändning, waste, recycling, reuse: cirkulär ekonomi',
  'utsläpp, koldioxid, växthusgaser, global uppvärmning, emissions, carbon, greenhouse gases, net zero: klimat',
  'arbetslöshet, arbetslösa, unemployment: kompetensförsörjning',
  'segregation, diskriminering, funktionsnedsättning, discrimination: utanförskap',
  'måltider, matproduktion, meals, groceries: livsmedel',
  'IT, internet, bredband, broadband: digitalisering',
];
