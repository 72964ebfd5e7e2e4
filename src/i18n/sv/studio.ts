import { momentIn } from '../intl';
import { formSv } from './form';
import { grammarSv } from './grammar';
import { ownAreasSv } from './own-areas';
import { readmeSv } from './studio-readme';
import { stepsSv } from './studio-steps';
import { whichProgrammeSv } from './which-programme';
import { taxonomySv } from './taxonomy';

const { figures, counted, region, focusArea } = grammarSv;
const errors = ['fel', 'fel'] as const;
const warnings = ['varning', 'varningar'] as const;
const rows = ['rad', 'rader'] as const;
const steps = ['ändring', 'ändringar'] as const;
const contacts = ['kontakt', 'kontakter'] as const;

const quoted = (words: readonly string[]) => words.map((word) => `”${word}”`).join(', ');

/** The texts of the studio in Swedish; only its page loads them. */
export const studioSv = {
  title: 'Verkstaden',
  pageTitle: 'Verkstaden – Regionatlas',
  lead: 'Här blir ett kalkylblad en ny utgåva av atlasen. Bladet läses, kontrolleras och jämförs med den publicerade utgåvan i din webbläsare. Ingenting skickas någonstans.',
  back: 'Till atlasen',
  without: {
    text: 'Verkstaden behöver JavaScript. I en kopia av projektet gör det här kommandot samma sak: läser bladet, listar alla fel, skriver mappen och visar vad som har ändrats.',
    command: 'npm run import -- fil.xlsx',
  },
  steps: stepsSv,
  drafts: {
    title: 'Utkast',
    kept: 'Det du läser in och rättar sparas vid varje steg, bara i den här webbläsaren och tills du kastar det.',
    name: (file: string, saved: number) => `${file} (${momentIn('sv-SE', saved)})`,
    open: (name: string) => `Fortsätt med utkastet ${name}`,
    current: (name: string) => `Öppet här: ${name}`,
    one: (name: string, number: number) => `${name}, nummer ${number}`,
    rename: 'Ge utkastet ett namn',
    newName: 'Namn',
    saveName: 'Spara namnet',
    discard: 'Kasta',
    discardNamed: (name: string) => `Kasta utkastet ${name}`,
    ask: 'Det går inte att ångra. Filer på din dator rörs inte.',
    confirm: 'Kasta utkastet för gott',
    discarded: (file: string) => `Utkastet ${file} är kastat.`,
    elsewhere: (file: string) =>
      `Utkastet ${file} är öppet i en annan flik. Fortsätt där, eller stäng den fliken först.`,
    begin: 'Börja på ett nytt utkast',
    unopened: {
      gone: 'Utkastet som adressen leder till finns inte i den här webbläsaren. Det kan vara kastat, eller sparat i en annan webbläsare.',
      elsewhere:
        'Utkastet är öppet i en annan flik. Fortsätt där, eller stäng den fliken och ladda om den här sidan.',
    },
    unread: 'Webbläsaren kommer inte åt utkasten. Det går ändå att välja ett kalkylblad.',
    unsaved: (isFull: boolean): string =>
      isFull
        ? 'Utkastet är inte sparat, eftersom webbläsarens lagring är full. Allt på sidan är kvar och fungerar, och ZIP-filen går att skapa. Stäng inte sidan. När det finns plats, till exempel när ett annat utkast är kastat, sparas allt vid nästa ändring.'
        : 'Utkastet är inte sparat, eftersom webbläsaren inte tillåter det. Allt på sidan är kvar och fungerar, och ZIP-filen går att skapa. Stäng inte sidan innan du har den.',
  },
  bring: {
    title: 'Välj kalkylblad',
    before: 'Börja gärna med den publicerade utgåvans arbetsbok. Den innehåller allt: ',
    workbook: 'hämta arbetsboken',
    after: ', ändra i den och välj den här.',
    own: 'Du kan också ta en egen tabell med en rad per inriktning, eller en rad per region. Den ska ha alla regioner och texter som utgåvan ska ha. Gäller den det publicerade programmet hämtas inledning, kontakter och teman därifrån, om tabellen saknar dem.',
    file: 'Kalkylblad (XLSX, CSV eller TSV)',
    drop: 'Det går också att släppa filen på sidan.',
    paste: 'Eller klistra in celler',
    read: 'Läs cellerna',
    pasted: 'inklistrat.tsv',
    chosen: (file: string) => `Vald fil: ${file}`,
    next: (title: string) => `Nästa: ${title}`,
  },
  form: formSv,
  ownAreas: ownAreasSv,
  whichProgramme: whichProgrammeSv,
  stages: {
    cells: 'Läser cellerna …',
    rows: 'Samlar regioner och inriktningar …',
    regions: (done: number, all: number) => `Läser regionerna: ${done} av ${all} …`,
    results: 'Föreslår teman och sammanställer resultatet …',
  },
  reading: (file: string) => `Läser ${file} …`,
  failed: (file: string, reason: string) => `${file} kunde inte läsas. ${reason}`,
  done: (file: string, faults: number, remarks: number) =>
    `${file} är läst: ${figures(faults, errors)}, ${figures(remarks, warnings)}.`,
  found: {
    title: 'Kolumner i kalkylbladet',
    change: 'Är en kolumn fel läst, välj vad den ska läsas som.',
    remembered: (titles: readonly string[]) =>
      `${titles.length === 1 ? 'Kolumnen' : 'Kolumnerna'} ${quoted(titles)} läses som du har valt i tidigare utkast.`,
    guess: 'Låt verkstaden gissa',
    sheet: (name: string) => (name === '' ? 'Bladet' : `Bladet ”${name}”`),
    as: (kind: string, count: number) => `${kind}, ${figures(count, rows)}`,
    columns: ['Kolumn', 'Rubrik', 'Läses som', 'De första raderna'],
    unread: 'läses inte',
    headers: 'Rubrikrad',
    noHeaders: 'ingen',
    cell: 'Gå till cell',
    cellExample: 'till exempel C17',
    open: 'Öppna cellen',
    noCell: (address: string) => `Bladet har ingen cell ${address}.`,
    cellFailed: 'Cellen kunde inte öppnas.',
    changed: (cell: string) => `${cell} är ändrad.`,
    leftOut: (cell: string) => `Raden med ${cell} tas inte med.`,
    row: (number: number, text: string) => `rad ${number}: ${text}`,
    kinds: {
      edition: 'programmet',
      readings: 'citaten bakom temana',
      themes: 'temana',
      areas: 'inriktningarna',
      contacts: 'kontakterna',
      regions: 'regionerna',
    },
    fields: {
      code: 'länskod',
      region: 'region',
      identity: 'regionens kod',
      areaId: 'inriktningens id',
      number: 'nummer',
      title: 'inriktning',
      text: 'text',
      form: 'textens form',
      noteSv: 'not på svenska',
      noteEn: 'not på engelska',
      notes: 'vad sidan också säger',
      notesForm: 'form på vad sidan också säger',
      main: 'huvudtema',
      touches: 'bitema',
      themeId: 'temats id',
      labelSv: 'tema på svenska',
      labelEn: 'tema på engelska',
      family: 'familj',
      definitionSv: 'definition på svenska',
      definitionEn: 'definition på engelska',
      level: 'nivå',
      evidence: 'citat',
      contact: 'kontakt',
      person: 'kontaktens namn',
      printed: 'telefon',
      email: 'e-post',
      role: 'roll',
      switchboard: 'telefon till växeln',
      extension: 'anknytning från växeln',
      areaCount: 'antal inriktningar',
      key: 'programuppgiftens namn',
      value: 'programuppgiftens innehåll',
      derived: 'räknas ut ur andra kolumner',
    },
  },
  check: {
    title: 'Kontroll',
    none: 'Inga fel och inga varningar.',
    errors: (count: number) => `${figures(count, errors)}, som måste rättas`,
    warnings: (count: number) => `${figures(count, warnings)}, som inte hindrar något`,
    columns: ['Var', 'Hittat', 'Förväntat'],
    unplaced: (count: number) =>
      count === 1
        ? '1 rad hör inte till någon region'
        : `${figures(count, rows)} hör inte till någon region`,
    first: (count: number) => `Här står de första ${count}.`,
    edit: (cell: string) => `Ändra ${cell}`,
    editShort: 'Ändra',
    more: 'Visa fler',
    keep: 'Spara ändringen',
    take: (words: string) => `Byt till ”${words}”`,
    takeNamed: (words: string, cell: string) => `Byt till ”${words}” i ${cell}`,
    toRead: 'Gå till ”Sätt teman”',
    toReadNamed: (cell: string) => `Gå till ”Sätt teman”: ${cell}`,
    choose: (cell: string) => `Temat som ska stå i ${cell}`,
    choice: 'Välj tema …',
    noneChosen: 'Välj först ett tema i listan.',
    takeChosen: 'Byt till det valda',
    takeChosenNamed: (cell: string) => `Byt till det valda i ${cell}`,
    leaveOut: 'Ta inte med raden',
    leaveOutNamed: (cell: string) => `Ta inte med raden: ${cell}`,
    steps: (count: number) => `${figures(count, steps)}.`,
    undo: 'Ångra',
    redo: 'Gör om',
    again:
      'Rätta här, eller i kalkylbladet och välj det igen. Din fil ändras inte, men det som rättas här följer med i ZIP-filen.',
  },
  themes: taxonomySv,
  read: {
    title: 'Sätt teman',
    how: 'Markera de ord i texten som visar ett tema, och tryck sedan på temats nivå. Orden blir citatet bakom temat. Med tangentbordet: håll ned Skift och flytta med piltangenterna, eller skriv av orden i fältet Citat. Ett tema som föreslås får de föreslagna orden, om du inte har markerat andra ord.',
    progress: (read: number, all: number) => `${read} av ${all} tolkade`,
    focusArea: 'Inriktning',
    unread: ' – inte tolkad',
    unquoted: ' – utan citat',
    added: ' – ny',
    changed: ' – ändrad tolkning',
    previous: 'Föregående',
    next: 'Nästa',
    nextUnread: 'Nästa otolkade',
    text: 'Texten',
    quote: 'Citat',
    noQuote: 'Markera först ord i texten, eller skriv av dem i fältet Citat.',
    isQuote: (isIt: boolean): string =>
      isIt
        ? 'Orden står i texten. Välj ett tema.'
        : 'Orden står inte så i texten. Ett citat är ordagrant och taget ur ett enda stycke.',
    themes: 'Teman',
    main: 'Huvudtema',
    touches: 'Bitema',
    none: 'Inga teman är satta. Inriktningen publiceras som inte tolkad.',
    mainCount: 'Ett eller två av temana ska vara huvudteman.',
    unknown: (ids: readonly string[]) => `Programmet har inget tema som heter ${quoted(ids)}.`,
    published: (themes: readonly string[]) => `I den publicerade utgåvan: ${themes.join(', ')}.`,
    lacksQuote: 'Citat saknas.',
    takeSuggested: (words: string) => `Ta ”${words}” som citat`,
    requote: 'Byt till de markerade orden',
    remove: 'Ta bort temat',
    show: 'Visa i texten',
    suggestion: 'Förslag.',
    named: 'Texten har',
    shared: 'Citat för temat har också',
    quoted,
    more: 'med flera',
  },
  look: {
    title: 'Förhandsvisa i atlasen',
    text: 'Hela atlasen med det här utkastet: karta, texter, teman, jämförelser och sökning. Bara den här webbläsaren kan visa det.',
    open: 'Öppna utkastet i atlasen',
    unsaved: 'Utkastet kan öppnas i atlasen när det är sparat.',
  },
  changes: {
    against: 'Jämfört med den utgåva som är publicerad här.',
    show: 'Visa allt som skiljer',
    save: 'Spara som Markdown',
  },
  publish: {
    title: 'Publicera',
    text: (
      regions: number,
      focusAreas: number,
      people: number,
      areKept: boolean,
      content: 'site' | 'files' | 'folder',
    ) =>
      `Utgåvan har ${counted(regions, region)}, ${counted(focusAreas, focusArea)} och ${counted(people, contacts)}.${areKept ? ' Kontakterna är den publicerade utgåvans.' : ''} ${content === 'site' ? 'Den blir en ZIP-fil med allt som behövs. LAS-MIG.html i den beskriver de två sätten att publicera, steg för steg.' : `Den blir en ZIP-fil med programmets mapp${content === 'files' ? ' och filer för läsare: arbetsbok, tabeller och karta' : ''}. LAS-MIG.html i den beskriver steg för steg hur mappen läggs i projektet, och hur programmet får webbplatsens startsida eller en egen adress.`}`,
    waiting: (count: number) =>
      `I ${counted(count, focusArea)} finns teman som inte tas med i utgåvan, eftersom citat saknas.`,
    make: 'Skapa ZIP-filen',
    making: 'Skapar ZIP-filen …',
    made: 'ZIP-filen är skapad.',
    failed: (reason: string) => `ZIP-filen kunde inte skapas. ${reason}`,
  },
  readme: readmeSv,
};
