import { withLanguage } from '../language';
import { writtenInSv, accountSv, termsSv } from './dataset';
import type { Lang, Programme } from '../../domain/model/dataset';
import type { Written } from '../../domain/model/language';
import type { Publication } from '../../domain/model/translation';
import type { Rights } from '../../domain/model/terms';
import { nonEmpty } from '../non-empty';
import { shareSv } from './share';
import { sv } from './messages';
import { grammarSv } from './grammar';

const { list, upper } = grammarSv;

/** The wording of files that are taken away, in Swedish. */
export const exportSv = {
  lang: 'sv' as Lang,
  site: 'Regionatlas',
  table: shareSv.download.tables,
  column: {
    code: '⟨Länskod⟩',
    name: '⟨Regionens namn⟩',
    shortName: 'Kort namn',
    county: '⟨Län⟩',
    iso: 'ISO 3166-2',
    nuts: 'NUTS 3',
    areaCount: 'Antal inriktningar',
    neighbours: 'Grannar',
    notes: 'På sidan står också',
    notesForm: 'Dess form',
    areaId: 'Id',
    number: 'Nummer',
    title: 'Inriktning',
    titleEn: 'Inriktning på engelska',
    text: 'Text, ordagrant',
    form: 'Textens form',
    noteSv: 'Not på svenska',
    noteEn: 'Not på engelska',
    mainTheme: 'Huvudtema',
    touchedThemes: 'Biteman',
    themeId: 'Temats id',
    theme: 'Tema',
    family: 'Familj',
    definition: 'Definition',
    inText: 'I löpande text',
    otherTheme: 'Tema på engelska',
    otherInText: 'I löpande text på engelska',
    otherDefinition: 'Definition på engelska',
    mainCount: '⟨Regioner⟩ med det som huvudtema',
    touchesCount: '⟨Regioner⟩ med det som bitema',
    level: 'Nivå',
    evidence: 'Citat, ordagrant',
    person: 'Namn',
    printed: 'Telefon, som på sidan',
    tel: 'Telefon, som länk',
    remark: 'Anmärkning',
    email: 'E-post',
    role: 'Roll',
    switchboard: 'Växel',
    extension: 'Anknytning',
    key: 'Fält',
    value: 'Innehåll',
    source: 'Källa',
  },
  /** The title of published text with its language, where that is not the file's: "Text, word for word (Swedish)". */
  inLanguage: (title: string, programme: Written) => withLanguage(title, programme, 'sv'),
  /** The title of the choropleth's column. */
  onMap: (heading: string) => `På kartan: ${heading}`,
  level: {
    main: 'huvudtema',
    touches: 'bitema',
    none: 'inte valt',
    unread: 'inte färdigtolkat',
    'no-data': 'uppgifter saknas',
  },
  form: {
    paragraph: 'stycke',
    heading: 'rubrik',
    list: 'punktlista',
    ordered: 'numrerad lista',
  },
  badNumber: sv.contact.badNumber,
  about: {
    programme: 'Program',
    publisher: 'Utgivare',
    page: 'Sida',
    intro: 'Ur sidans inledning',
    goal: 'Gemensamt mål',
    regions: 'Antal ⟨regioner⟩ i filen',
    source: 'Källa',
    licence: 'Rättigheter',
    interpretation: 'Teman',
    age: 'Ålder',
    contacts: 'Kontakter',
    version: 'Dataversion (SHA-256)',
    date: 'Hämtad',
    address: 'Adress',
  },
  sourceLine: ({ publisher, source, title }: Publication) =>
    `${publisher}, sidan ”${source}” (utan datum), programmet ${title}. Återgiven i Regionatlas. Temana är Regionatlas tolkning.`,
  licence: (rights: Rights) => {
    const { texts, themes, shapes } = termsSv(rights);
    return `${texts} ${themes} ${shapes}`;
  },
  interpretation: (programme: Pick<Programme, 'reading' | 'language'>) =>
    `Texterna om ⟨regionerna⟩ återges ordagrant${writtenInSv(programme)}. ${accountSv('Regionatlas', programme)}`,
  contactsAge: sv.contact.age,
  /** What a filter, the search or a row of the legend highlights on the map of a picture. */
  highlighted: (names: readonly string[]) =>
    names.length === 0
      ? 'Inga ⟨regioner⟩ framhävs på kartan.'
      : `På kartan framhävs ${list(names)}; övriga är nedtonade.`,
  /** The data version and the day of the download, as far as they are known, to follow the source line. */
  taken: (version: string | null, date: string | null) => {
    const parts = nonEmpty(version && `dataversion ${version}`, date && `hämtad ${date}`).join(
      ', ',
    );
    return parts && `${upper(parts)}.`;
  },
};
