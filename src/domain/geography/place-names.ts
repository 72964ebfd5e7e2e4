import { COUNTIES_OF } from '../model/country-parts';
import type { RegionCode } from '../model/region';

/**
 * What places are called besides the names of regions and municipalities. Source of all tables: public knowledge, as
 * of 2026. Loaded only with the search.
 */

/** What people also call a region: abbreviations, other names, other languages. */
export const ALIASES: Partial<Record<RegionCode, string>> = {
  '01': 'Storstockholm, Greater Stockholm',
  '04': 'Södermanland, Region Södermanland',
  '05': 'Östgöta',
  '06': 'RJL',
  '12': 'Scania',
  '14': 'VGR, VG-regionen',
  '20': 'Dalecarlia',
  '22': 'RVN',
  '23': 'Jämtland, Region Jämtland, RJH',
};

/** The adjectives of regions, in their first form. */
export const ADJECTIVES: Partial<Record<RegionCode, string>> = {
  '01': 'stockholmsk',
  '03': 'uppländsk',
  '04': 'sörmländsk',
  '05': 'östgötsk',
  '06': 'jönköpingsk',
  '07': 'kronobergsk',
  '09': 'gotländsk',
  '10': 'blekingsk',
  '12': 'skånsk',
  '13': 'halländsk',
  '14': 'västgötsk',
  '17': 'värmländsk',
  '19': 'västmanländsk',
  '20': 'dalsk',
  '21': 'gävleborgsk',
  '23': 'jämtländsk, jämtsk, härjedalsk',
  '24': 'västerbottnisk',
  '25': 'norrbottnisk',
};

/** Towns and districts that are no municipality of that name. Kopparberg the town lies in Örebro county. */
export const OTHER_TOWNS: Partial<Record<RegionCode, string>> = {
  '01': 'Märsta, Åkersberga, Kista, Arlanda',
  '06': 'Huskvarna',
  '09': 'Visby',
  '12': 'Österlen',
  '14': 'Gothenburg, Skaraborg, Sjuhärad, Fyrbodal, Göteborgsregionen, Storgöteborg',
  '18': 'Kopparberg',
  '20': 'Malung, Sälen, Idre',
  '22': 'Höga kusten, High Coast',
  '23': 'Sveg, Funäsdalen',
  '25': 'Tornedalen, Malmfälten',
};

/** Counties that are no more, and the counties that have taken their place. */
export const FORMER_COUNTIES: Readonly<Record<string, readonly RegionCode[]>> = {
  'Göteborgs och Bohus län': ['14'],
  'Älvsborgs län': ['14'],
  'Skaraborgs län': ['14'],
  'Malmöhus län': ['12'],
  'Kristianstads län': ['12'],
  'Kopparbergs län': ['20'],
};

/**
 * The 25 old provinces (landskap) and the counties that have a larger part of them. Where a region has the same
 * name, the name alone is the region's, and the province goes by "landskapet …".
 */
export const PROVINCES: Readonly<Record<string, readonly RegionCode[]>> = {
  Skåne: ['12'],
  Blekinge: ['10'],
  Öland: ['08'],
  Halland: ['13'],
  Småland: ['06', '07', '08'],
  Gotland: ['09'],
  Östergötland: ['05'],
  Västergötland: ['14', '06'],
  Bohuslän: ['14'],
  Dalsland: ['14'],
  Närke: ['18'],
  Södermanland: ['04', '01'],
  Uppland: ['03', '01'],
  Västmanland: ['19', '18'],
  Värmland: ['17', '18'],
  Dalarna: ['20'],
  Gästrikland: ['21'],
  Hälsingland: ['21'],
  Härjedalen: ['23'],
  Medelpad: ['22'],
  Ångermanland: ['22', '24'],
  Jämtland: ['23'],
  Västerbotten: ['24'],
  Norrbotten: ['25'],
  Lappland: ['25', '24'],
};

const WEST: readonly RegionCode[] = ['13', '14'];
const EAST: readonly RegionCode[] = ['01', '03', '04', '05', '18', '19'];

/**
 * Larger parts of the country, each under all its names. Norr, söder and the middle are the three old parts of the
 * country; west and east are as in the EU's statistical regions (Västsverige; Östra Sverige).
 */
export const COUNTRY_AREAS: readonly (readonly [names: string, codes: readonly RegionCode[]])[] = [
  ['Norrland', COUNTIES_OF.norrland],
  ['norra Sverige, norr, Nordsverige, Northern Sweden, north Sweden', COUNTIES_OF.norrland],
  ['Svealand', COUNTIES_OF.svealand],
  ['Mellansverige, mellersta Sverige, Central Sweden, middle Sweden', COUNTIES_OF.svealand],
  ['Götaland', COUNTIES_OF.gotaland],
  ['södra Sverige, söder, Southern Sweden, south Sweden', COUNTIES_OF.gotaland],
  ['Västsverige, västra Sverige, väster, Western Sweden, West Sweden', WEST],
  ['västkusten, west coast', WEST],
  ['östra Sverige, öster, Eastern Sweden, East Sweden', EAST],
  ['ostkusten, östkusten, east coast', ['25', '24', '22', '21', '03', '01', '04', '05', '08']],
  ['Östra Mellansverige, East Middle Sweden', ['03', '04', '05', '18', '19']],
  ['Norra Mellansverige, North Middle Sweden', ['17', '20', '21']],
  ['Mellersta Norrland, Middle Norrland', ['22', '23']],
  ['Övre Norrland, Upper Norrland', ['24', '25']],
  ['Norrlandskusten', ['25', '24', '22', '21']],
  ['Småland med öarna, Småland och öarna, Småland and the islands', ['06', '07', '08', '09']],
  ['Sydsverige', ['12', '10']],
  ['Sydostsverige, sydöstra Sverige, South-East Sweden', ['07', '08', '10']],
  ['Mälardalen, Mälarregionen, Mälaren valley', ['01', '03', '04', '19']],
  ['Bergslagen', ['17', '18', '19', '20']],
  ['Roslagen', ['01', '03']],
];
