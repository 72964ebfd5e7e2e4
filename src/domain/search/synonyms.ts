/**
 * What people write when they mean a theme, beside its names, in Swedish and English. Part of our reading:
 * a word is here where a fair reader would say that it asks for this theme. Forms of the same word need not
 * be here. A theme that is not in the dataset is passed over.
 */
export const THEME_SYNONYMS: Readonly<Record<string, string>> = {
  naringsliv:
    'näringsliv, näringslivsutveckling, företag, företagare, företagande, industri, bransch, SME, småföretag, ' +
    'grön omställning, business, company, companies, enterprise, enterprises, firms, industry, trade, SMEs',
  besoksnaring:
    'turism, turist, turistnäring, resor, resmål, besökare, destination, hotell, restaurang, semester, ' +
    'tourist, travel, visitors, visitor economy, hospitality, hotels, holiday',
  livsmedel:
    'mat, måltider, matproduktion, matförsörjning, livsmedelsförsörjning, livsmedelsindustri, meals, food industry, groceries',
  'cirkular-ekonomi':
    'cirkulärt, cirkularitet, återbruk, återvinning, återanvändning, kretslopp, resurshushållning, avfall, sopor, ' +
    'circularity, recycling, reuse, waste',
  'klimat-energi':
    'klimatomställning, klimatpåverkan, klimatförändringar, växthusgaser, utsläpp, koldioxid, fossilfri, elektrifiering, ' +
    'energieffektivisering, global uppvärmning, climate change, emissions, carbon, electrification, greenhouse gases, net zero',
  kompetensforsorjning:
    'jobb, arbetsmarknad, sysselsättning, arbetslöshet, arbetslösa, anställning, anställa, personal, rekrytering, ' +
    'arbetskraft, kompetens, kompetensbrist, employment, unemployment, labour market, labor market, workforce, ' +
    'recruitment, recruiting, hiring, staffing, competence',
  'jamlikhet-inkludering':
    'jämställdhet, jämställd, mångfald, integration, delaktighet, utanförskap, genus, lika villkor, diskriminering, ' +
    'intersektionalitet, gender, gender equality, diversity, inequality, exclusion, participation, equal opportunities',
  'barn-unga':
    'ungdom, ungdomar, ungdomsfrågor, tonåringar, elever, skola, child, young people, kids, teenagers, pupils, school',
  'styrning-ledarskap':
    'ledning, ledare, chefer, styrdokument, beslut, beslutsfattande, styra, leadership, leaders, management, managers, ' +
    'steering, decision-making, governing',
  'kunskap-uppfoljning':
    'kunskap, lärande, utvärdering, mätning, mäta, indikatorer, learning, evaluation, monitoring, measuring, indicators, ' +
    'followup, results',
  samverkan:
    'samarbete, samarbeta, samarbeten, partnerskap, nätverk, cooperation, co-operation, collaboration, partnerships, networking',
  digitalisering:
    'digital, digitalt, digital omställning, it, internet, öppna data, digital transformation, digitalization, digitization, ' +
    'digitisation, open data',
  'plats-landsbygd':
    'landsbygd, glesbygd, landsbygdsutveckling, samhällsplanering, fysisk planering, rural, countryside, rural development, ' +
    'spatial planning, places',
  pandemi: 'pandemi, corona, coronakrisen, covid, covid-19, virus, coronavirus',
};

/**
 * Words for words: what is asked for, and how the texts put it. For who reads English, and where Swedish
 * has another word for the same. Each line: what people write, a colon, the words of the texts.
 */
export const WORD_SYNONYMS: readonly string[] = [
  // Swedish for Swedish.
  'elbil, elbilar, laddstolpe, laddstolpar, laddning, ladda: laddinfrastruktur',
  'skog, skogsnäring, skogsindustri, skogar: skogsbruk',
  'kläder, mode, tyg: textil, textilier',
  'samer, same, sápmi: samiska',
  'universitet, högskola, forskning: universitet, akademi',
  'inköp, upphandlingar: upphandling',
  'marknadsföra, reklam: marknadsföring',
  'funktionsnedsättning, segregation: utanförskap',
  'fabrik, fabriker, industrietablering: etableringar, elintensiva',
  'resiliens, motståndskraft: robust, robusthet',
  'ideella, föreningar, föreningsliv, folkrörelser: civilsamhälle, civilsamhället',
  'kultur, normkritik: normer',
  'välmående, folkhälsa, hälsosam: hälsa, välbefinnande',
  'design: tjänstedesign',
  'skolresultat, betyg: skolan, grundskolan, kunskapskraven',
  'coachning, handledning: coaching, coacha',
  'kompetensutveckling, kurs, kurser, fortbildning: utbildning, utbildningspaket',
  'kommuner, kommun: kommuner, kommunala',
  'fn, un: agenda, fns',
  'konflikter, avvägningar: målkonflikter',
  'startup, startups, nystartade, innovationer: innovation, innovationsaktörernas, innovationsfrämjare',
  'trafik, kollektivtrafik, resor: transporter',
  'budget, pengar, bidrag, finansiering: villkorsbreven, finansieringsinsatser, projektmedel',
  'turism, turist, turister: besöksnäring',
  // English for Swedish.
  'tourism, tourist, tourists, travel: besöksnäring',
  'leadership, leaders: ledarskap, ledare',
  'governance, steering: styrning',
  'circular, circularity: cirkulär, cirkuleras',
  'climate: klimatarbetet, klimatomställning',
  'energy: energi',
  'food: livsmedel, livsmedelsnäringarna, mat',
  'youth, young: unga, ungas',
  'children, child: barn',
  'equality, gender: jämställdhet, jämställd, jämlik, ojämställdheten, ojämlikheten',
  'inequality: ojämlikheten',
  'inclusion: inkludering',
  'exclusion: utanförskap',
  'diversity: mångfald',
  'digitalisation, digitalization, digitisation, digitization: digitalisering, digitala',
  'knowledge: kunskap',
  'learning: lärande',
  'partnership, partnerships, cooperation, collaboration: samverkan, partnerskap',
  'rural, countryside: landsbygd, landsbygdsområden, glesbygd',
  'pandemic: pandemins, pandemin, covid',
  'skills, jobs, labour, labor: kompetensförsörjning',
  'recruitment, recruiting, hiring: rekrytering',
  'procurement, purchasing: upphandling',
  'forestry, forest, forests: skogsbruk',
  'charging, charger, chargers: laddinfrastruktur',
  'infrastructure: laddinfrastruktur',
  'textile, textiles, clothing, fashion: textil, textilier',
  'sami, saami, indigenous: samiska',
  'health, wellbeing: hälsa, välbefinnande',
  'school, schools: skolan, grundskolan',
  'transport, transportation: transporter',
  'marketing: marknadsföring',
  'certification: certifiering',
  'innovation, innovations: innovation',
  'entrepreneurship, entrepreneurs: entreprenörskap',
  'employers, employer: arbetsgivare',
  'service: tjänstedesign',
  'strategy, strategies: strategin, näringslivsstrategi',
  'crisis, crises: kris, kristider',
  'resilience, resilient, robustness: robust, robusthet',
  'civil, society, ngo, ngos: civilsamhälle, civilsamhället',
  'norms: normer',
  'training, education, courses: utbildning, utbildningspaket',
  'municipalities, municipality, municipal: kommuner, kommunala',
  'university, universities, academia: universitet, akademi',
  'sustainability: hållbarhet',
  'sustainable: hållbar',
  'development: utveckling',
  'consumption: konsumtion',
  'production: produktion',
  'conflicts, trade-offs, tradeoffs: målkonflikter',
  'goals, targets: mål',
  'dialogue, dialog: dialog',
  'coaching, mentoring: coaching, mentorskap',
  'communication: kommunikation, kommunikationsinsatser',
  'neutral, neutrality: koldioxidneutral',
  'planning, planners: planering, samhällsplanerare',
  'integration, immigrants: integration',
  'public: offentlig, offentliga',
  'companies, business: företag',
  'lifecycle, life-cycle: livscykelperspektiv',
  'platform: plattform',
  'tools, tool: verktyg',
];
