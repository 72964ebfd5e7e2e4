import type { Written } from '../../domain/model/language';
import { textLanguageName } from '../language';
import { nonEmpty } from '../non-empty';
import { writtenInSv, accountSv, whatIsChosenSv } from './dataset';
import type { Publication, SiteSubject } from '../../domain/model/translation';
import type { Lang, Programme } from '../../domain/model/dataset';
import { listOf, type Locale } from '../intl';
import { compareSv, neighboursSv, peersSv } from './compare';
import { choroplethSv, sentencesSv } from './choropleth';
import { loadFailureSv } from './failures';
import { genitive, grammarSv } from './grammar';
import { phrasesSv } from './phrases';
import { searchSv } from './search';

const { numeral, list, lower, upper, counted, digits, figures } = grammarSv;
const { region: regions, focusArea } = grammarSv;

/** The texts of the interface in Swedish. The type of `Messages` is read from here. */
export const sv = {
  lang: 'sv' as Lang,
  locale: 'sv-SE' as Locale,
  choropleth: choroplethSv,
  sentences: sentencesSv,
  site: {
    name: 'Regionatlas',
    tagline: (subject: SiteSubject) => whatIsChosenSv('Vad', subject),
    skipToPanel: 'Hoppa till texten',
    skipToMap: 'Hoppa till kartan',
    skipToMatrix: 'Hoppa till matrisen',
    skipToThemes: 'Hoppa till temana',
    skipToShare: 'Hoppa till ladda ner, citera och dela',
    skipLinks: 'Genvägar',
    pages: 'Sidor',
    aboutPages: 'Om webbplatsen',
    views: 'Vy',
    asMap: 'Karta',
    asMatrix: 'Matris',
    about: 'Om atlasen',
    share: 'Dela',
    menu: 'Meny',
    embed: 'Bädda in kartan',
    studio: 'Verkstaden',
    changedSince: (title: string) => `Ändrat sedan ${title}`,
    programmes: 'Program',
    otherLanguage: 'In English',
    readInOther: 'Read this page in English',
  },
  map: {
    label: 'Karta över ⟨Sveriges regioner⟩',
    wholeSweden: '⟨Hela Sverige⟩',
    tryAgain: 'Försök igen',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    controlsLabel: 'Zooma kartan',
    regionName: (name: string, value: string) => `${name}: ${lower(value)}`,
    navigator: '⟨Regioner⟩ på kartan',
    navigatorHelp:
      'Flytta med piltangenterna eller skriv början av ett namn. Enter väljer, Esc avslutar.',
    skipToRegion: (name: string) => `Läs om ${name}`,
    skipToText: 'Läs texten',
    skipToThemes: 'Välj tema',
    madeWith: (source: string) => `Kartdata: ${source}`,
    controls: {
      'CooperativeGesturesHandler.WindowsHelpText': 'Håll ned Ctrl och rulla för att zooma',
      'CooperativeGesturesHandler.MacHelpText': 'Håll ned ⌘ och rulla för att zooma',
      'CooperativeGesturesHandler.MobileHelpText': 'Flytta kartan med två fingrar',
    },
  },
  legend: {
    title: 'Teckenförklaring',
    count: (count: number) => figures(count, regions),
    example: (badge: string, means: string) => `t.ex. ${badge}\u00A0=\u00A0${means}`,
  },
  digits,
  /** Before and after what is quoted. */
  quoteMarks: '””',
  colour: {
    title: 'Färga kartan efter',
    about: 'Antal ⟨regioner⟩ med varje tema',
    aboutMore: 'Antal ⟨regioner⟩. Flera teman kan väljas.',
    overview: 'Överblick',
    only: 'bara',
    clear: 'Tillbaka till överblicken',
    themeCount: (main: number, touches: number) =>
      `${digits(main)} som huvudtema, ${digits(touches)} som bitema`,
  },
  overview: {
    intro: (programme: Publication) => `${programme.publisher} skriver${writtenInSv(programme)}:`,
    hint: 'Välj ⟨en region⟩ på kartan, eller ett tema.',
    withoutScripts:
      'JavaScript är avstängt. Länkar till en sökning, till flera teman eller till en jämförelse visar då bara den här sidan.',
    /** Before the title that stands on the page as it is published. */
    translationOf: (programme: Written) => {
      const language = textLanguageName(programme, 'sv');
      return nonEmpty('Vår översättning', language && `från ${language}`, 'av').join(' ');
    },
    goals: 'Mål för alla ⟨regioner⟩',
    themes: 'Teman',
    themesLead:
      'Temana är vår tolkning av texterna om ⟨regionerna⟩. Siffrorna visar hur många ⟨regioner⟩ som har valt temat.',
    regions: 'Alla ⟨regioner⟩',
  },
  /** What other views say of the matrix; its own texts are loaded with it. */
  matrix: {
    title: '⟨Regioner⟩ och teman',
    left: (count: number, total: number) =>
      `Filtret framhäver ${numeral(count)}${count === 0 ? '' : ` av ${numeral(total)}`} ⟨regioner⟩.`,
    back: 'Tillbaka till matrisen',
  },
  neighbours: neighboursSv,
  compare: compareSv,
  peers: peersSv,
  search: searchSv,
  filter: 'Filtrera',
  filtered: (count: number, total: number) => `Filter: ${digits(count)} av ${digits(total)}`,
  region: {
    focusAreas: (count: number) => upper(counted(count, focusArea)),
    focusAreasIn: (count: number, { title }: Publication) =>
      `${upper(counted(count, focusArea))} i programmet ${title}`,
    focusAreaNumber: (n: number) => `Inriktning ${n}`,
    ourInterpretation: 'Teman, vår tolkning',
    notRead: 'Vi har inte tolkat texten än.',
    translation: (text: string) => `Vår översättning: ${text}`,
    main: 'huvudtema',
    touches: 'bitema',
    showQuotes: 'Citaten bakom temana',
    quotesAreOurs: 'Temana är vår tolkning. Citaten är ordagranna.',
    uncounted: (names: readonly string[]) =>
      `Den publicerade sidan har också ett stycke om ${list(names)} utan rubrik. Vi har inte räknat stycket som en inriktning och inte gett det några teman.`,
    note: 'På den publicerade sidan står också',
    notCounted: 'Räknas inte hit',
    notShared: (themes: readonly string[]) =>
      `${themes.length === 1 ? 'Temat' : 'Temana'} ${list(themes)} räknas inte som gemensamt.`,
    backToMap: 'Tillbaka till kartan',
    close: 'Stäng',
    noData: phrasesSv.missing,
    noDataHint:
      'Materialet säger inget om ⟨den här regionen⟩. De andra ⟨regionerna⟩ finns i listan.',
  },
  contact: {
    title: (count: number): string => (count === 1 ? 'Kontakt' : 'Kontakter'),
    call: (number: string, name: string) => `${number}, ring ${name}`,
    copy: (name: string) => `Kopiera numret till ${name}`,
    copyShort: 'Kopiera',
    copied: (name: string) => `Numret till ${name} är kopierat.`,
    copyFailed: 'Webbläsaren tillät inte kopiering. Markera texten och kopiera den själv.',
    vcard: (name: string) => `Visitkort (vCard) för ${name}`,
    vcardShort: 'Visitkort (vCard)',
    noNumber: ({ publisher }: Publication) =>
      `${genitive(publisher)} sida anger inget telefonnummer.`,
    badNumber:
      'Numret är återgivet som det står på den publicerade sidan, men det är inte ett giltigt svenskt nummer.',
    none: 'Ingen kontakt är angiven.',
    vacant: 'Uppdraget är vakant.',
    switchboard: (number: string | null, extension: string | null) =>
      nonEmpty(number && `Växel ${number}`, extension && `Anknytning ${extension}`).join(', '),
    leftOut: 'Den här utgåvan av atlasen innehåller inga kontaktpersoner.',
    age: 'Uppgifterna återges som de är publicerade och kan vara inaktuella.',
    privacy: 'Om kontaktuppgifterna och dina rättigheter',
  },
  source: {
    title: 'Källa',
    about: 'Om källan',
    line: ({ publisher, source, title }: Publication) =>
      `${publisher}, sidan ”${source}”, programmet ${title}.`,
    interpretation: (programme: Pick<Programme, 'reading' | 'language'>) =>
      `Texterna om ⟨regionerna⟩ återges ordagrant${writtenInSv(programme)}. ${accountSv('vår', programme)}`,
    replaced:
      'Uppgifterna har bytts ut sedan sidorna byggdes. Det som visas här är det nya; sidor utan JavaScript och bilder i sociala medier kan ännu visa det gamla.',
    copyAddress: 'Kopiera länken',
    addressCopied: 'Länken är kopierad.',
    addressNotCopied: 'Webbläsaren tillät inte kopiering. Adressen står i adressfältet.',
  },
  theme: {
    lead: (count: number): string => (count === 1 ? 'Tema' : 'Teman'),
    main: '⟨Regioner⟩ med temat som huvudtema',
    touches: '⟨Regioner⟩ med temat som bitema',
  },
  ignoredValues: (values: readonly string[]) =>
    `Adressen nämner ${listOf(
      'sv-SE',
      values.map((value) => `”${value}”`),
    )}, som inte kan visas här. Sidan visar resten.`,
  unknown: {
    title: 'Sidan finns inte',
    text: (asked: string) =>
      `Adressen leder till ”${asked}”, som inte är ⟨någon region⟩, något tema eller någon annan sida här.`,
    textUnnamed: 'Adressen leder inte till ⟨någon region⟩, något tema eller någon annan sida här.',
    withoutNetwork: {
      title: 'Sidan är inte sparad',
      text: 'Webbläsaren har ingen nätanslutning, och den här sidan finns inte i den sparade atlasen. Försök igen när nätet är tillbaka.',
    },
    inOther: {
      title: 'Page not found: the address leads to ⟨no region⟩, theme or other page here.',
      notSaved: 'The page is not saved.',
      home: 'The atlas in English',
    },
    meant: 'Menade du någon av de här?',
    home: 'Visa ⟨hela Sverige⟩',
  },
  status: {
    selected: (name: string, focusAreas: number) =>
      `${name} är vald. ${upper(counted(focusAreas, focusArea))}.`,
    selectedNoData: (name: string) => `${name} är vald. Uppgifter saknas.`,
    left: '⟨Hela Sverige⟩ visas.',
    opened: (title: string) => `Sidan ${title} visas.`,
    shownAs: { map: 'Kartan visas.', matrix: 'Matrisen visas.' },
    coloured: (heading: string, sentence: string) => `Kartan visar: ${lower(heading)}. ${sentence}`,
    isolated: (label: string, count: number) =>
      `Framhävt: ${lower(label)}, ${counted(count, regions)}.`,
    allShown: 'Alla ⟨regioner⟩ visas.',
  },
  offline: {
    title: 'Utan nätanslutning',
    ask: 'Atlasen kan sparas i webbläsaren och läsas utan nätanslutning. Det tar ungefär en megabyte.',
    save: 'Spara atlasen',
    saving: 'Atlasen sparas i webbläsaren …',
    failed: 'Atlasen kunde inte sparas i webbläsaren.',
    saved: 'Atlasen är sparad i webbläsaren och kan läsas utan nätanslutning.',
    update:
      'En ny version av atlasen är redo. Den visas nästa gång du öppnar atlasen, eller när du laddar om.',
    reload: 'Ladda om',
  },
  loadFailure: loadFailureSv,
  lazyView: {
    onItsWay: 'Hämtas …',
    missing:
      'Den här delen kunde inte hämtas. Nätet kan vara borta, eller så finns en ny version av atlasen.',
    served: 'Den här delen kan läsas, men inte användas fullt ut.',
    again: 'Ladda om sidan',
  },
  pageTitle: {
    changes: 'Vad har ändrats',
    home: (subject: SiteSubject) => whatIsChosenSv('Regionatlas: vad', subject),
    matrix: 'Matris: ⟨regioner⟩ och teman',
    inMatrix: (what: string) => `${what}, matris`,
    about: 'Om Regionatlas',
  },
  statement: {
    accessibility: 'Tillgänglighetsredogörelse',
    privacy: 'Personuppgifter och integritet',
    developers: 'För utvecklare',
  },
};
