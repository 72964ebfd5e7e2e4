import { grammarSv } from './grammar';
import { MAX_FAMILIES } from '../../domain/model/limits';

const { digits, figures, focusArea, list, theme } = grammarSv;

const unread = ['kolumn läses inte', 'kolumner läses inte'] as const;
export const errors = ['fel', 'fel'] as const;
export const warnings = ['varning', 'varningar'] as const;
export const areas = ['område', 'områden'] as const;

export const stepsSv = {
  title: 'Steg',
  names: {
    bring: 'Välj',
    match: 'Kolumner',
    check: 'Kontroll',
    read: 'Sätt teman',
    look: 'Förhandsvisa',
    publish: 'Publicera',
  },
  unread: (count: number) => figures(count, unread),
  faults: (faults: number, remarks: number): string =>
    faults > 0 || remarks === 0 ? figures(faults, errors) : figures(remarks, warnings),
  read: (read: number, all: number) => `${digits(read)} av ${digits(all)}`,
  changed: (count: number) => `ändringar i ${figures(count, areas)}`,
  publish: (isProgrammeKnown: boolean): string => (isProgrammeKnown ? 'redo' : 'en fråga kvar'),
  save: 'Spara kalkylbladet som det är nu (XLSX)',
  corrected: (file: string) => `${file} (rättad).xlsx`,
  saved:
    'Kalkylbladet är sparat. Rader som inte tas med finns kvar i filen. Teman som är satta här finns bara i utkastet och i ZIP-filens arbetsbok.',
  unsaved:
    'Kalkylbladet kunde inte sparas. Det händer när en cell är längre än en arbetsbok tillåter.',
  undone: 'Ändringen är ångrad.',
  redone: 'Ändringen är gjord igen.',
};

/** What the forms of the studio say of fields that must be filled in, in Swedish. */
export const formSv = {
  required: '(obligatoriskt)',
  lacks: (field: string) => `Fältet ”${field}” måste fyllas i.`,
  differs: (field: string) => `Fältet ”${field}” är inte rätt ifyllt.`,
  choose: 'Välj ett av svaren.',
  keep: 'Spara ändringen',
};

/** The texts of the studio on which programme a spreadsheet is of, in Swedish. */
export const whichProgrammeSv = {
  title: 'Vilket program gäller kalkylbladet?',
  correction: (title: string) =>
    `”${title}”, som redan är publicerat. Inledning, kontakter och teman som bladet saknar står kvar. Inriktningar och texter som bladet saknar tas bort.`,
  next: 'Ett nytt program. Det börjar med samma teman som det publicerade och får inget annat därifrån.',
  programme: 'Det nya programmet',
  facts:
    'Så presenteras programmet på atlasens sidor. Skriv texterna som de står i källan, och hitta inte på något.',
  fields: {
    title: 'Programmets namn',
    publisher: 'Utgivare',
    source:
      'Titel på sidan eller dokumentet som texterna är hämtade från; den blir atlasens rubrik',
    intro: 'Inledning, ordagrant från källan, om den har en (frivilligt)',
    language: 'Språkkod om texterna inte är på svenska, till exempel fi för finska (frivilligt)',
    called: 'Områdena kallas (andra ord skrivs i areas.yaml)',
    mapSource: 'Kartans källa, till exempel utgivare, namn och licens (frivilligt)',
  },
  use: 'Använd svaret',
  used: 'Svaret är med i utkastet.',
  unsaid: 'Svara först på frågan längre upp på sidan: vilket program gäller kalkylbladet?',
};

const borders = ['gemensam gräns', 'gemensamma gränser'] as const;

/** The texts of the studio on areas that somebody brings, in Swedish. */
export const ownAreasSv = {
  title: 'Egna områden, till exempel kommuner',
  how: 'Gäller tabellen andra områden än de publicerade, välj först en karta med dem: GeoJSON eller TopoJSON i WGS 84, där varje område har ett id och ett namn. Gränser, grannar, ordningen i listor och var namnen ska stå räknas ut här i webbläsaren. Kartan visar alltid Sverige.',
  file: 'Karta (GeoJSON eller TopoJSON)',
  stages: {
    read: 'Läser och kontrollerar kartan …',
    borders: 'Letar efter gemensamma gränser …',
    fine: 'Förenklar linjerna …',
    coarse: 'Förenklar linjerna för översikten …',
    labels: 'Räknar ut namnens platser och avstånd över vatten …',
  },
  failed: (file: string, reason: string) => `${file} kunde inte läsas. ${reason}`,
  done: (file: string, count: number, faults: number, remarks: number) =>
    `${file} ${faults > 0 ? 'går inte att använda än:' : `är läst: ${figures(count, areas)},`} ${figures(faults, errors)}, ${figures(remarks, warnings)}.`,
  found: (count: number, pairs: number) =>
    `Kartan har ${figures(count, areas)} och ${figures(pairs, borders)}.`,
  withoutBorder: (names: readonly string[], more: number) =>
    `Utan gräns mot något annat område: ${list(more > 0 ? [...names, `${more} till`] : names)}.`,
  preview: 'Områdenas gränser',
  id: 'Egenskap med områdenas id',
  name: 'Egenskap med områdenas namn',
  stop: 'Områdena går inte att använda än. Välj en annan egenskap som id eller namn, rätta kartan och välj den igen, eller välj en annan fil.',
  programme: 'Programmet',
  facts:
    'Uppgifterna gäller när kalkylbladet inte säger något om sitt program. Temana är till en början den publicerade utgåvans.',
  use: 'Använd områdena',
  used: (file: string, programme: string) =>
    `Rader i kalkylblad kopplas till områdena i ${file} och hör till programmet ${programme}, om bladet inte säger något annat. Kartan sparas när ett kalkylblad är läst.`,
  leave: 'Gå tillbaka till de publicerade områdena',
  left: 'Rader i kalkylblad kopplas till de publicerade områdena.',
};

const families = ['familj', 'familjer'] as const;

/** The texts of the studio's place for themes and families in Swedish. */
export const taxonomySv = {
  title: 'Teman och familjer',
  how: 'Varje inriktning får teman utifrån sin text. Varje tema hör till en familj, och varje familj har en färg på kartan. Har ditt program andra teman än det publicerade, ändra dem här innan du sätter teman.',
  summary: (themes: number, groups: number) =>
    `${figures(themes, theme)} i ${figures(groups, families)}`,
  families: {
    title: `Familjer, högst ${MAX_FAMILIES}`,
    make: 'Ny familj',
    add: 'Lägg till familjen',
    count: (count: number): string => (count === 0 ? 'Inga teman.' : `${figures(count, theme)}.`),
    merged: 'Dess teman flyttas dit, och familjen tas bort.',
    removeUnused: (count: number) => `Ta bort de ${count} familjer som inget tema hör till`,
  },
  themes: {
    title: 'Teman',
    make: 'Nytt tema',
    add: 'Lägg till temat',
    count: (count: number): string =>
      count === 0 ? 'Inga inriktningar.' : `${figures(count, focusArea)}.`,
    removeUnused: (count: number) => `Ta bort de ${count} teman som ingen inriktning har`,
    merged:
      'Inriktningarna och citaten flyttas dit, och temat tas bort. I en inriktning har ett tema bara ett citat: har den båda temana behålls citatet från den högre nivån, eller vid samma nivå det valda temats.',
  },
  same: '(samma på engelska)',
  label: { sv: 'Namn på svenska', en: 'Namn på engelska' },
  definition: { sv: 'Definition på svenska', en: 'Definition på engelska' },
  english: 'Där engelska saknas visas svenskan.',
  family: 'Familj',
  mergeInto: (label: string) => `Låt ${label} gå upp i`,
  merge: 'Slå ihop',
  remove: (label: string) => `Ta bort ${label}`,
};
