import { grammarSv } from './grammar';
import { areas, errors, warnings } from './studio-steps';

const { figures, list } = grammarSv;
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
