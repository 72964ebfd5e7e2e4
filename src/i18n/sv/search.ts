import { isWrittenIn, type Written } from '../../domain/model/language';
import { writtenInSv } from './dataset';
import type { SearchNote } from '../../domain/search/notes';
import type { Place } from '../../domain/search/places';
import { hasQuotes } from '../../domain/search/query';
import { byKind } from '../by-kind';
import { grammarSv } from './grammar';

const MAX_NAMED = 8;
const { counted, digits, figures, list, lower, region: noun } = grammarSv;
const hits = (count: number) => figures(count, ['träff', 'träffar']);
/** Few enough to be named are named. */
const named = (regions: readonly string[]) =>
  regions.length > MAX_NAMED ? '' : `: ${list(regions)}`;
/** What is typed in quotation marks keeps its own. */
const quoted = (text: string) => (hasQuotes(text) ? text : `”${text}”`);

/** What it allows for in the texts; only Swedish words are known in all their forms. */
const allowances = (programme: Written) =>
  isWrittenIn(programme, 'sv')
    ? 'Den tål böjningar och'
    : `Texterna är${writtenInSv(programme, ' ')}. Sökningen tål`;

const calledSo = byKind<Place>({
  name: '',
  county: '',
  adjective: '',
  letter: ({ text }) => `länsbokstav ${text.replace(/[ -]län$/, '')}`,
  code: ({ text }) => `kod ${text.replace(/^\D+ /, '')}`,
  alias: ({ text }) => `kallas också ${text}`,
  town: ({ text }) => `här ligger ${text}`,
  former: ({ text }) => `här ingår i stort sett hela tidigare ${text}`,
  province: ({ text }) => `ligger helt eller delvis i landskapet ${text}`,
  part: ({ text }) => `del av ${text}`,
});

const note = byKind<SearchNote>({
  instead: ({ typed, shown }) =>
    `Ingen text innehåller ${quoted(typed)}. Här visas träffar för ${list(shown.map(quoted))}.`,
  also: ({ shown }) => `Visar även träffar för ${list(shown.map(quoted))}.`,
  unknown: ({ typed }) => `Inga träffar för ${quoted(typed)}.`,
  begun: ({ typed }) => `Visar namn som börjar på ${quoted(typed)}.`,
  partial: 'Ingen träff innehåller alla orden. Här visas de som innehåller flest.',
  phrase: ({ typed }) => `Inga träffar för exakt ${quoted(typed)}.`,
  relation: ({ typed }) =>
    `Sökningen förstår inte ${quoted(typed)}. På ⟨regionens⟩ sida finns grannar, liknande ⟨regioner⟩ och jämförelser.`,
  elsewhere: ({ typed, place }) => `Inga träffar för ${quoted(typed)} inom ${place}.`,
  absence: 'Sökningen hittar vad som står i texterna. Det som saknas kan inte sökas.',
});

const allHits = (count: number) =>
  ({ 1: 'Visa träffen', 2: 'Visa båda träffarna' })[count] ?? `Visa alla ${hits(count)}`;

export const searchSv = {
  label: 'Sök',
  hint: '⟨Region⟩, tema, ord eller namn',
  popup: 'Träffar',
  all: (count: number, query: string) =>
    count === 0 ? `Inga träffar för ${quoted(query)}. Visa förslag` : allHits(count),
  onItsWay: 'Sökningen hämtas …',
  missing:
    'Sökningen gick inte att hämta. Nätet kan vara borta, eller så finns en ny version av atlasen: ladda om sidan. Alla ⟨regioner⟩, teman och inriktningar finns i registret.',
  groups: {
    regions: '⟨Regioner⟩',
    themes: 'Teman',
    focusAreas: 'Inriktningar',
    interpretations: 'Inriktningar med temat, enligt vår tolkning',
    contacts: 'Kontakter',
    texts: 'I texten',
  },
  calledSo,
  theme: (regions: number, synonym: string | null) =>
    `Tema${synonym === null ? '' : ` för ${quoted(synonym)}`}, ${figures(regions, noun)}`,
  interpretation: (theme: string) => `Vår tolkning: ${lower(theme)}.`,
  programme: 'Om programmet',
  lead: 'Sökning',
  title: (query: string) => `Träffar för ${quoted(query)}`,
  noneTitle: (query: string) => `Inga träffar för ${quoted(query)}`,
  pageTitle: (query: string) => `${quoted(query)}, sökning`,
  end: 'Avsluta sökningen',
  back: (query: string) => `Till träffarna för ${quoted(query)}`,
  sentence: (count: number, regions: readonly string[]) => {
    const found = `Sökningen gav ${counted(count, ['träff', 'träffar'])}`;
    return regions.length === 0
      ? `${found} som inte hör till ⟨någon region⟩.`
      : `${found} i ${counted(regions.length, noun)}${named(regions)}.`;
  },
  onMap: (query: string, regions: readonly string[]) =>
    `På kartan framhävs ${counted(regions.length, noun)} för ${quoted(query)}${named(regions)}.`,
  note,
  suggestion: (query: string) => `Menade du ${query}?`,
  searched: (withContacts: boolean, programme: Written) =>
    `Sökningen gick igenom ⟨regionernas⟩ namn, temana och inriktningarnas rubriker och texter${withContacts ? ', samt kontakternas namn och telefonnummer' : ''}. ${allowances(programme)} enstaka stavfel; det som står inom citattecken söks exakt så.`,
  near: 'Menade du något av det här?',
  themes: 'Eller välj ett tema',
  toIndex: 'Se hela registret, från A till Ö',
  announceFound: (count: number, query: string) =>
    count === 0 ? `Inga träffar för ${query}.` : `Träffar för ${query}: ${digits(count)}.`,
  announceEnded: 'Sökningen är avslutad.',
  index: {
    title: 'Register',
    pageTitle: 'Register, från A till Ö',
    text: (withContacts: boolean) =>
      `Alla ⟨regioner, län⟩, teman${withContacts ? ', inriktningar och kontakter' : ' och inriktningar'} i bokstavsordning.`,
    letters: 'Bokstäver',
    /** What an entry is, with the region that it is of. */
    kinds: {
      region: () => '⟨region⟩',
      county: (region: string) => `⟨län⟩, se ${region}`,
      theme: () => 'tema',
      'focus-area': (region: string) => `inriktning, ${region}`,
      contact: (region: string) => `kontakt, ${region}`,
    },
  },
};
