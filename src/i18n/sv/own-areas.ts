import { grammarSv } from './grammar';

const { figures, list } = grammarSv;
const areas = ['område', 'områden'] as const;
const borders = ['gemensam gräns', 'gemensamma gränser'] as const;
const errors = ['fel', 'fel'] as const;
const warnings = ['varning', 'varningar'] as const;

/** The texts of the studio on areas that somebody brings, in Swedish. */
export const ownAreasSv = {
  title: 'Egna områden, till exempel kommuner',
  how: 'Gäller tabellen andra områden än de publicerade, välj först en karta med dem: GeoJSON eller TopoJSON i WGS 84, där varje område har ett id och ett namn. Gränser, grannar, ordning och namnens platser räknas ut här i webbläsaren. Kartans ram är alltid Sveriges.',
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
    `${file} är läst: ${figures(count, areas)}, ${figures(faults, errors)}, ${figures(remarks, warnings)}.`,
  found: (count: number, pairs: number) =>
    `Kartan har ${figures(count, areas)} och ${figures(pairs, borders)}.`,
  alone: (names: readonly string[], more: number) =>
    `Utan gräns mot något annat område: ${list(more > 0 ? [...names, `${more} till`] : names)}.`,
  preview: 'Områdenas gränser',
  id: 'Områdenas id',
  name: 'Områdenas namn',
  stop: 'Områdena går inte att använda än. Välj en annan egenskap som id eller namn, eller rätta kartan och välj den igen.',
  issues: 'Anmärkningar på kartan',
  columns: ['Plats', 'Fanns', 'Väntat'],
  programme: 'Programmet',
  facts:
    'Uppgifterna gäller när kalkylbladet inte säger något om sitt program. Temana är till en början den publicerade utgåvans.',
  fields: {
    title: 'Programmets namn',
    publisher: 'Utgivare',
    source: 'Sida eller skrift som texterna är ur',
    intro: 'Inledning, ordagrant ur källan',
  },
  use: 'Använd områdena',
  used: (file: string, programme: string) =>
    `Kalkylblad läses mot områdena i ${file} och gäller programmet ${programme}, om de inte säger något annat.`,
  leave: 'Gå tillbaka till de publicerade områdena',
  left: 'Kalkylblad läses mot de publicerade områdena.',
};
