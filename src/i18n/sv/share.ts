import type { Written } from '../../domain/model/language';
import { writtenInSv } from './dataset';
import type { ExportFailure } from '../../domain/export/failure';
import { byKind } from '../by-kind';
import { citeMessages } from '../cite';
import { citeSv } from './cite';
import { grammarSv } from './grammar';
import { phrasesSv } from './phrases';

const { figures, list, listOr, region } = grammarSv;
const still = 'Allt annat fungerar, och inget du har valt är borta.';
const failed = byKind<ExportFailure>({
  network: `Filen kunde inte skapas: något som behövs gick inte att hämta. Försök igen när du har nät. ${still}`,
  text: ({ place }) =>
    `Filen kunde inte skapas: en text i ”${place}” har ett tecken som inte får stå i filer, eller är för lång för en cell. Felet finns i materialet. ${still}`,
  picture: `Bilden kunde inte skapas i den här webbläsaren. Välj SVG i stället. ${still}`,
  unknown: ({ detail }) => `Filen kunde inte skapas (${detail}). ${still}`,
});

export const shareSv = {
  title: 'Ladda ner, citera och dela',
  download: {
    title: 'Ladda ner uppgifterna',
    what: 'Vad ska ingå?',
    shown: (what: string) => `Det som visas: ${what}`,
    counted: (name: string, count: number) => `${name} (${figures(count, region)})`,
    compared: list,
    everything: (count: number) => `Allt: ${figures(count, region)}`,
    noneShown: '⟨Ingen region⟩ har valt det som visas, så filen innehåller alla ⟨regioner⟩.',
    whole: '⟨Regionerna⟩ följer med i sin helhet, med alla inriktningar.',
    xlsx: { label: 'Excel (XLSX)', about: 'en arbetsbok med ett blad för varje tabell' },
    csv: { label: 'Tabell (CSV)', about: 'en tabell i taget, för alla kalkylprogram' },
    json: { label: 'JSON', about: 'för utvecklare' },
    geojson: { label: 'Kartlager (GeoJSON)', about: 'gränser och uppgifter för GIS-program' },
    vcard: { label: 'Visitkort (vCard)', about: 'kontakterna, för adressboken' },
    csvTable: 'Tabell',
    tables: {
      regions: '⟨Regioner⟩',
      areas: 'Inriktningar',
      themes: 'Teman',
      readings: 'Citat',
      contacts: 'Kontakter',
      edition: 'Programmet',
      about: 'Om materialet',
    },
    semicolon: 'CSV med semikolon, för Excel på svenska',
    comma: 'CSV med komma',
    withSemicolon: 'med semikolon',
    withComma: 'med komma',
    allFiles: 'Hela materialet, alla ⟨regioner⟩:',
    schema: 'schema för JSON-filen',
    digest: 'kontrollsumma',
  },
  picture: {
    title: 'Spara kartan som bild',
    about:
      'En sida i A4 med kartan som den är färgad nu, med rubrik, teckenförklaring, källa och dagens datum.',
    png: { label: 'Bild (PNG)', about: 'för dokument och presentationer' },
    svg: { label: 'Vektorbild (SVG)', about: 'skarp i alla storlekar, för tryck' },
  },
  briefing: {
    title: 'Skapa en sammanställning',
    about: (programme: Written) =>
      `Välj ⟨regioner⟩ och teman. Du får texterna ordagrant${writtenInSv(programme, ' ')}, temana med citat, kontakter och källa.`,
    themesAbout: 'Utan val kommer alla inriktningar med.',
    all: 'Välj alla',
    none: 'Rensa',
    markdown: { label: 'Spara som text (Markdown)', about: 'för ordbehandlare och anteckningar' },
    print: { label: 'Skriv ut', about: 'med kartan på första sidan' },
    chooseOne: 'Välj minst ⟨en region⟩.',
    document: {
      title: (names: readonly string[], all: boolean) =>
        all ? 'Alla ⟨Sveriges regioner⟩' : list(names),
      themes: (names: readonly string[]) => `Urval: inriktningar som rör ${listOr(names)}.`,
      noData: phrasesSv.missing,
      noFocusArea: 'Ingen av ⟨regionens⟩ inriktningar rör de valda temana.',
      interpretation: 'Teman, Regionatlas tolkning',
      theme: (label: string, level: string, quote: string) => `${label} (${level}): ”${quote}”`,
      translation: (text: string) => `Vår översättning: ${text}`,
      country: 'Hela ⟨landet⟩',
    },
  },
  making: 'Filen skapas …',
  made: (file: string) => `Filen är klar: ${file}`,
  failed,
  cite: {
    title: 'Citera',
    what: 'Vad vill du citera?',
    programme: 'Den publicerade sidan, alla ⟨regioner⟩',
    forms: { press: 'Källrad för text och press', apa: 'APA', bibtex: 'BibTeX', ris: 'RIS' },
    copy: 'Kopiera',
    copied: (form: string) => `Kopierat: ${form}.`,
    ...citeMessages(citeSv),
    undated:
      'Atlasen anger inget datum för den publicerade sidan eller för sin egen tolkning; därför står det u.å. (utan årtal). Dataversionen är de första tolv tecknen i materialets kontrollsumma (SHA-256).',
  },
  share: {
    send: 'Dela sidan …',
    sent: 'Sidan är delad.',
    sendFailed: 'Det gick inte att dela härifrån. Kopiera länken i stället.',
  },
};
