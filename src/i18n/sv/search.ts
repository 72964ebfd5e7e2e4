import type { SearchNote } from '../../domain/search/notes';
import type { Place } from '../../domain/search/places';
import { hasQuotes, isUnquoted } from '../../domain/search/query';
import { lowerFirst } from '../intl';
import { grammarSv } from './grammar';

const LOCALE = 'sv-SE';
const MAX_NAMED = 8;
const { counted, figures, list, region: noun } = grammarSv;
const hits = (count: number) => figures(count, ['träff', 'träffar']);
/** Few enough to be named are named. */
const named = (regions: readonly string[]) =>
  regions.length > MAX_NAMED ? '' : `: ${list(regions)}`;
/** What is typed in quotation marks keeps its own. */
const quoted = (text: string) => (hasQuotes(text) ? text : `”${text}”`);
const unquoted = (text: string) => `${text} (utan citattecken)`;

function calledSo({ kind, text }: Place): string {
  switch (kind) {
    case 'name':
    case 'county':
    case 'adjective':
      return '';
    case 'letter':
      return `länsbokstav ${text.replace(/[ -]län$/, '')}`;
    case 'code':
      return `kod ${text.replace(/^\D+ /, '')}`;
    case 'alias':
      return `kallas också ${text}`;
    case 'town':
      return `här ligger ${text}`;
    case 'former':
      return `här ingår i stort sett hela tidigare ${text}`;
    case 'province':
      return `ligger helt eller delvis i landskapet ${text}`;
    case 'part':
      return `del av ${text}`;
  }
}

function note(found: SearchNote): string {
  switch (found.kind) {
    case 'instead':
      return `Ingen text innehåller ${quoted(found.typed)}. Här visas träffar för ${list(found.shown.map(quoted))}.`;
    case 'also':
      return `Visar även träffar för ${list(found.shown.map(quoted))}.`;
    case 'unknown':
      return `Inga träffar för ${quoted(found.typed)}.`;
    case 'begun':
      return `Visar namn som börjar på ${quoted(found.typed)}.`;
    case 'partial':
      return 'Ingen träff innehåller alla orden. Här visas de som innehåller flest.';
    case 'phrase':
      return `Inga träffar för exakt ${quoted(found.typed)}.`;
    case 'relation':
      return `Sökningen förstår inte ${quoted(found.typed)}. På regionens sida finns grannar, liknande regioner och jämförelser.`;
    case 'elsewhere':
      return `Inga träffar för ${quoted(found.typed)} inom ${found.place}.`;
    case 'absence':
      return 'Sökningen hittar vad som står i texterna. Det som saknas kan inte sökas.';
  }
}

const allHits = (count: number) =>
  ({ 1: 'Visa träffen', 2: 'Visa båda träffarna' })[count] ?? `Visa alla ${hits(count)}`;

export const searchSv = {
  label: 'Sök',
  hint: 'Region, tema, ord eller namn',
  popup: 'Träffar',
  all: (count: number, query: string) =>
    count === 0 ? `Inga träffar för ${quoted(query)}. Visa förslag` : allHits(count),
  onItsWay: 'Sökningen hämtas …',
  missing:
    'Sökningen gick inte att hämta. Det kan finnas en ny version av atlasen: ladda om sidan. Allt som kan sökas finns i registret.',
  groups: {
    regions: 'Regioner',
    themes: 'Teman',
    focusAreas: 'Inriktningar',
    interpretations: 'Inriktningar med temat, enligt vår tolkning',
    contacts: 'Kontakter',
    texts: 'I texten',
  },
  calledSo,
  theme: (regions: number, synonym: string | null) =>
    `Tema${synonym === null ? '' : ` för ${quoted(synonym)}`}, ${figures(regions, noun)}`,
  interpretation: (theme: string) => `Vår tolkning: ${lowerFirst(LOCALE, theme)}.`,
  programme: 'Om programmet',
  lead: 'Sökning',
  title: (query: string) => `Träffar för ${quoted(query)}`,
  noneTitle: (query: string) => `Inga träffar för ${quoted(query)}`,
  pageTitle: (query: string) => `${quoted(query)}, sökning – Regionatlas`,
  end: 'Avsluta sökningen',
  back: (query: string) => `Till träffarna för ${quoted(query)}`,
  sentence: (count: number, regions: readonly string[]) => {
    const found = `Sökningen gav ${counted(count, ['träff', 'träffar'])}`;
    return regions.length === 0
      ? `${found} som inte hör till någon region.`
      : `${found} i ${counted(regions.length, noun)}${named(regions)}.`;
  },
  onMap: (query: string, regions: readonly string[]) =>
    `På kartan framhävs ${counted(regions.length, noun)} för ${quoted(query)}${named(regions)}.`,
  note,
  suggestion: (query: string, asked: string) =>
    `Menade du ${isUnquoted(query, asked) ? unquoted(query) : quoted(query)}?`,
  unquoted,
  searched: (withContacts: boolean) =>
    `Sökningen gick igenom regionernas namn, temana och inriktningarnas rubriker och texter${withContacts ? ', samt kontakternas namn och telefonnummer' : ''}. Den tål böjningar och enstaka stavfel; det som står inom citattecken söks exakt så.`,
  near: 'Menade du något av det här?',
  themes: 'Eller välj ett tema',
  toIndex: 'Se hela registret, från A till Ö',
  announceFound: (count: number, query: string) =>
    count === 0 ? `Inga träffar för ${query}.` : `Träffar för ${query}: ${count}.`,
  announceEnded: 'Sökningen är avslutad.',
  index: {
    title: 'Register',
    pageTitle: 'Register, från A till Ö – Regionatlas',
    text: (withContacts: boolean) =>
      `Alla regioner, län, teman${withContacts ? ', inriktningar och kontakter' : ' och inriktningar'} i bokstavsordning.`,
    letters: 'Bokstäver',
    focusArea: (region: string) => `inriktning, ${region}`,
    county: (region: string) => `län, se ${region}`,
    theme: 'tema',
    region: 'region',
    contact: (region: string) => `kontakt, ${region}`,
  },
};
