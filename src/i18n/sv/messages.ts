import type { Lang } from '../../domain/model/dataset';
import type { Totals } from '../../domain/matrix/matrix';
import type { Locale } from '../intl';
import { compareSv, neighboursSv, peersSv } from './compare';
import { choroplethSv, sentencesSv } from './choropleth';
import { grammarSv } from './grammar';
import { searchSv } from './search';
import type { FileFault, LoadFailure } from '../load-failure';

const { lower, upper, numeral, counted, figures } = grammarSv;
const { region: regions, area, theme: themes } = grammarSv;

function fileFault(fault: FileFault): string {
  switch (fault.reason) {
    case 'network':
      return 'gick inte att hämta.';
    case 'status':
      return `gick inte att hämta: servern svarade ${fault.status}.`;
    case 'not-json':
      return 'är inte giltig JSON.';
    case 'not-geojson':
      return 'är inte giltig GeoJSON.';
    case 'no-regions':
      return 'innehåller inga kända regioner.';
    case 'shape': {
      const more = fault.faults > 1 ? ` (och ${fault.faults - 1} fel till)` : '';
      return `har ett fel vid ”${fault.place}”: där står ${fault.found}, men väntat var ${fault.expected}${more}.`;
    }
  }
}

function trouble(what: LoadFailure): string {
  const still = 'Allt annat fungerar: klicka på kartan eller välj region i listan.';
  switch (what.kind) {
    case 'dataset':
      return `Sidan kan läsas, men inte färgas om eller jämföras just nu. Filen ${what.file} ${fileFault(what.fault)} Länkarna fungerar som vanligt.`;
    case 'geometry':
      return `Kartan kan inte zoomas just nu. Filen ${what.file} ${fileFault(what.fault)} ${still}`;
    case 'coarse':
      return `Kartan går att zooma, men gränserna blir grova. Filen ${what.file} ${fileFault(what.fault)} Allt annat fungerar.`;
    case 'webgl':
      return `Den här webbläsaren kan inte visa en zoombar karta. ${still}`;
    case 'saves-data':
      return `Webbläsaren är inställd på att spara data, så kartan går inte att zooma. ${still}`;
    case 'map':
      return `Den zoombara kartan fungerar inte just nu. ${still}`;
  }
}

/** The texts of the interface in Swedish. The type of `Messages` is read from here. */
export const sv = {
  lang: 'sv' as Lang,
  locale: 'sv-SE' as Locale,
  choropleth: choroplethSv,
  sentences: sentencesSv,
  site: {
    name: 'Regionatlas',
    tagline: 'Vad Sveriges 21 regioner har valt i Vägar till hållbar utveckling',
    skipToPanel: 'Hoppa till texten',
    skipToMap: 'Hoppa till kartan',
    skipToMatrix: 'Hoppa till matrisen',
    skipToRegions: 'Hoppa till listan över regioner',
    skipToTakeAway: 'Hoppa till ladda ner, citera och dela',
    skipLinks: 'Genvägar',
    pages: 'Sidor',
    aboutPages: 'Om webbplatsen',
    views: 'Vy',
    asMap: 'Karta',
    asMatrix: 'Matris',
    about: 'Om atlasen',
    embed: 'Bädda in kartan',
    otherLanguage: 'In English',
    readInOther: 'Read this page in English',
  },
  map: {
    label: 'Karta över Sveriges regioner',
    wholeSweden: 'Hela Sverige',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    controlsLabel: 'Zooma kartan',
    regionName: (name: string, value: string) => `${name}: ${lower(value)}`,
    navigator: 'Regioner på kartan',
    navigatorHelp:
      'Flytta med piltangenterna eller skriv början av ett namn. Enter väljer, Esc avslutar.',
    readOn: {
      region: (name: string) => `Läs om ${name}`,
      themes: ([first = '', ...others]: readonly string[]) =>
        others.length === 0 ? `Läs om ${lower(first)}` : 'Läs om temana',
      comparison: 'Läs jämförelsen',
      hits: 'Läs träffarna',
      text: 'Läs texten',
    },
    madeWith: 'Kartdata: Natural Earth',
    controls: {
      'CooperativeGesturesHandler.WindowsHelpText': 'Håll ned Ctrl och rulla för att zooma',
      'CooperativeGesturesHandler.MacHelpText': 'Håll ned ⌘ och rulla för att zooma',
      'CooperativeGesturesHandler.MobileHelpText': 'Flytta kartan med två fingrar',
    },
  },
  legend: {
    title: 'Teckenförklaring',
    count: (count: number) => figures(count, regions),
  },
  colour: {
    title: 'Färga kartan efter',
    overview: 'Överblick',
    add: 'lägg till',
    remove: 'ta bort',
    clear: 'Tillbaka till överblicken',
    themeCount: (main: number, touches: number) => `${main} som huvudtema, ${touches} som bitema`,
  },
  overview: {
    heading: 'Så arbetar regionerna',
    goals: 'Två mål som alla regioner delar',
    themes: 'Teman',
    themesLead:
      'Temana är vår tolkning av texterna om regionerna. Siffran är antalet regioner som har valt temat.',
    regions: 'Alla regioner',
    source: 'Källa',
  },
  matrix: {
    title: 'Matris: regioner och teman',
    table: 'Tabell med regioner och teman',
    key: 'Teckenförklaring',
    region: 'Region',
    regions: 'Antal regioner',
    themes: 'Antal teman',
    comparedAs: 'jämförs som',
    caption: (order: string) => `Regionerna är sorterade ${order}.`,
    left: (count: number, total: number) =>
      `Filtret framhäver ${numeral(count)} av ${numeral(total)} regioner.`,
    sortRows: 'Sortera regionerna',
    rowOrder: {
      name: 'i bokstavsordning',
      north: 'från norr till söder',
      similarity: 'efter likhet',
      count: 'efter antal teman',
    },
    byATheme: 'efter ett tema',
    byTheme: (theme: string) => `efter temat ${lower(theme)}`,
    sortByName: 'Sortera regionerna i bokstavsordning',
    sortByCount: 'Sortera regionerna efter antal teman',
    sortByTheme: (theme: string) => `Sortera regionerna efter temat ${lower(theme)}`,
    sortColumns: 'Sortera temana',
    columnOrder: { dataset: 'som i listan över teman', count: 'efter antal regioner' },
    sorted: (order: string, first: string) =>
      `Regionerna är nu sorterade ${order}. Först: ${first}.`,
    columnsSorted: (order: string, first: string) =>
      `Temana är nu sorterade ${order}. Först: ${lower(first)}.`,
    rowTotal: ({ any, main }: Totals) => {
      if (any === 0) return 'Inget tema';
      return `${figures(any, themes)}, varav ${main} som huvudtema`;
    },
    columnTotal: ({ any, main }: Totals) => {
      if (any === 0) return 'Ingen har valt';
      return `${figures(any, regions)}, varav ${main} med det som huvudtema`;
    },
    total: 'Summa',
    back: 'Tillbaka till matrisen',
    findings: 'Iakttagelser',
    gaps: 'Teman som ingen har valt',
    noGaps: 'Inga: varje tema har valts av minst en region.',
    lone: 'Regioner som är ensamma om ett tema',
    noLone: 'Inga: varje valt tema har valts av minst två regioner.',
    clusters: (shown: number, all: number) =>
      `Regioner med flera teman gemensamt${shown < all ? `: de ${numeral(shown)} minst väntade av ${numeral(all)}` : ''}`,
    noClusters: 'Inga tre regioner har två teman gemensamt.',
  },
  neighbours: neighboursSv,
  compare: compareSv,
  peers: peersSv,
  search: searchSv,
  filter: (left: number | null) => (left === null ? 'Filtrera' : `Filter: ${left} av 21`),
  region: {
    areas: (count: number) => upper(counted(count, area)),
    areaNumber: (n: number) => `Inriktning ${n}`,
    ourReading: 'Teman, vår tolkning',
    main: 'huvudtema',
    touches: 'bitema',
    showQuotes: 'Citaten bakom temana',
    quotesAreOurs: 'Temana är vår tolkning. Citaten är ordagranna.',
    note: 'På sidan står också',
    backToMap: 'Tillbaka till kartan',
    close: 'Stäng',
    noData: (name: string) => `Uppgifter saknas för ${name}.`,
    noDataHint: 'Materialet säger inget om den här regionen. De andra regionerna finns i listan.',
  },
  contact: {
    title: (count: number): string => (count === 1 ? 'Kontakt' : 'Kontakter'),
    call: (name: string) => `Ring ${name}`,
    copy: (name: string) => `Kopiera numret till ${name}`,
    copyShort: 'Kopiera',
    copied: (name: string) => `Numret till ${name} är kopierat.`,
    copyFailed: 'Webbläsaren tillät inte kopiering. Markera texten och kopiera den själv.',
    vcard: (name: string) => `Visitkort (vCard) för ${name}`,
    vcardShort: 'Visitkort (vCard)',
    noNumber: 'Sidan anger inget telefonnummer.',
    badNumber:
      'Numret är återgivet som det står på sidan, men det är inte ett giltigt svenskt nummer.',
    none: 'Ingen kontakt är angiven.',
    vacant: 'Uppdraget är vakant.',
    switchboard: (number: string | null, extension: string | null) =>
      [number && `Växel ${number}`, extension && `Anknytning ${extension}`]
        .filter((part) => part !== null)
        .join(', '),
    leftOut: 'Den här utgåvan av atlasen innehåller inga kontaktpersoner.',
    age: 'Uppgifterna är hämtade från en äldre webbsida och kan vara inaktuella.',
    privacy: 'Få en uppgift rättad eller borttagen',
  },
  source: {
    title: 'Källa',
    line: (publisher: string, page: string, programme: string) =>
      `${publisher}, sidan ”${page}”, programmet ${programme}.`,
    age: 'Sidan är odaterad och programmet är avslutat; texten talar om pandemin som pågående.',
    reading:
      'Texterna om regionerna återges ordagrant. Temana är vår tolkning, med citat som stöd.',
    copyAddress: 'Kopiera länken',
    addressCopied: 'Länken är kopierad.',
    addressNotCopied: 'Webbläsaren tillät inte kopiering. Adressen står i adressfältet.',
  },
  theme: {
    lead: (count: number): string => (count === 1 ? 'Tema' : 'Teman'),
    main: 'Regioner med temat som huvudtema',
    touches: 'Regioner med temat som bitema',
  },
  unknown: {
    title: 'Sidan finns inte',
    text: (asked: string) =>
      `Adressen leder till ”${asked}”, som inte är någon region, något tema eller någon annan sida här.`,
    textUnnamed: 'Adressen leder inte till någon region, något tema eller någon annan sida här.',
    inOther: { title: 'Page not found.', home: 'The atlas in English' },
    home: 'Visa hela Sverige',
  },
  status: {
    selected: (name: string, areas: number) => `${name} är vald. ${upper(counted(areas, area))}.`,
    selectedNoData: (name: string) => `${name} är vald. Uppgifter saknas.`,
    left: 'Hela Sverige visas.',
    opened: (title: string) => `Sidan ${title} visas.`,
    shownAs: { map: 'Kartan visas.', matrix: 'Matrisen visas.' },
    coloured: (heading: string, sentence: string) => `Kartan visar: ${lower(heading)}. ${sentence}`,
    isolated: (label: string, count: number) =>
      `Bara ${lower(label)} visas: ${counted(count, regions)}.`,
    allShown: 'Alla regioner visas.',
  },
  offline: {
    title: 'Utan nätanslutning',
    saved: 'Atlasen är sparad i webbläsaren och kan läsas utan nätanslutning.',
    update:
      'En ny version av atlasen är redo. Den visas nästa gång du öppnar atlasen, eller när du laddar om.',
    reload: 'Ladda om',
  },
  trouble,
  room: {
    onItsWay: 'Hämtas …',
    missing: 'Den här delen kunde inte hämtas. Allt annat fungerar.',
    again: 'Ladda om sidan',
  },
  pageTitle: {
    home: 'Regionatlas: vad Sveriges 21 regioner har valt i Vägar till hållbar utveckling',
    region: (name: string) => `${name} – Regionatlas`,
    themes: (heading: string) => `${heading} – Regionatlas`,
    matrix: 'Matris: regioner och teman – Regionatlas',
    inMatrix: (what: string) => `${what}, matris – Regionatlas`,
    about: 'Om Regionatlas',
    unknown: 'Sidan finns inte – Regionatlas',
  },
  statement: {
    accessibility: 'Tillgänglighetsredogörelse',
    privacy: 'Personuppgifter och integritet',
    developers: 'För utvecklare',
  },
  about: {
    title: 'Om atlasen',
    summary: (hasContacts: boolean) =>
      `Regionatlas visar vad Sveriges 21 regioner har valt. Du kan leta upp en region, läsa dess inriktningar som de är publicerade${hasContacts ? ', se vem du kan ringa' : ''} och hitta andra som har valt samma sak.`,
    words: 'Vems ord',
    wordsText: (hasContacts: boolean) =>
      `Texterna${hasContacts ? ' och kontakterna' : ''} är Tillväxtverkets, återgivna ord för ord från sidan ”Så arbetar regionerna” om programmet Vägar till hållbar utveckling. Varje region valde där inriktningar för sitt hållbarhetsarbete.`,
    reading: 'Vems tolkning',
    readingText:
      'Temana är vår tolkning och finns inte på sidan. Två läsare har läst varje text oberoende av varandra. Bakom varje tema finns ett ordagrant citat som du kan visa i texten och bedöma själv.',
    correct: 'Rätta ett fel',
    correctText: (operator: string | null) =>
      `Är en text fel återgiven, en kontakt inaktuell eller en tolkning värd att ompröva? ${operator === null ? 'Vem som driver webbplatsen är inte angivet; felet kan rättas i projektets öppna data.' : `Skriv till ${operator}.`} Ange regionen, inriktningen och de ord det gäller.`,
    reuse: 'Använd materialet',
    reuseText:
      'Allt kan laddas ner som öppna filer: datamängden, tabeller, kartans former och visitkort.',
    licence: 'Källor och licenser',
    licenceText: (hasContacts: boolean) => [
      `${hasContacts ? 'Texter och kontakter är publicerade' : 'Texterna är publicerade'} av Tillväxtverket och återges ordagrant.`,
      'Temana är vår tolkning av texterna (MIT-licens).',
      'Kartans gränser bygger på Natural Earth (fri att använda), med de två länsändringar som källan saknar.',
      'Programkoden har MIT-licens.',
    ],
    licences: 'Licenser för programbibliotek och typsnitt (textfil)',
  },
};
