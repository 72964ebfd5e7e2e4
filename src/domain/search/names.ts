import { COUNTIES_OF, COUNTRY_PARTS, type CountryPart } from '../model/country-parts';
import { identityOf, type RegionCode } from '../model/region';

/** What a name is to its region. The first four name it alone; a province or a part may lie in several. */
export type NameKind =
  | 'name'
  | 'county'
  | 'letter'
  | 'code'
  | 'alias'
  | 'town'
  | 'province'
  | 'landsdel';

/** One way of naming a region, as people write it. */
export interface RegionName {
  readonly kind: NameKind;
  readonly text: string;
}

/** What people also call a region: abbreviations, older and newer names, English, and the adjective. */
const ALIASES: Partial<Record<RegionCode, string>> = {
  '01': 'Storstockholm, stockholmsk, Stockholm County',
  '03': 'uppländsk, Uppsala County',
  '04': 'Södermanland, Region Södermanland, sörmländsk',
  '05': 'östgötsk, Östgöta',
  '06': 'RJL, jönköpingsk',
  '07': 'kronobergsk',
  '09': 'gotländsk',
  '10': 'blekingsk',
  '12': 'skånsk, Scania',
  '13': 'halländsk',
  '14': 'VGR, VG-regionen, västgötsk',
  '17': 'värmländsk',
  '19': 'västmanländsk',
  '20': 'dalsk, Kopparberg, Kopparbergs län, Dalecarlia',
  '21': 'gävleborgsk',
  '22': 'RVN',
  '23': 'Jämtland, Härjedalen, Region Jämtland, RJH, jämtländsk, jämtsk, härjedalsk',
  '24': 'västerbottnisk',
  '25': 'norrbottnisk',
};

/** The county's seat first, then other large towns; for who knows the town and not the region. */
const TOWNS: Readonly<Record<RegionCode, string>> = {
  '01': 'Stockholm, Södertälje, Solna, Norrtälje',
  '03': 'Uppsala, Enköping',
  '04': 'Nyköping, Eskilstuna, Katrineholm, Strängnäs',
  '05': 'Linköping, Norrköping, Motala',
  '06': 'Jönköping, Huskvarna, Värnamo, Nässjö',
  '07': 'Växjö, Ljungby, Älmhult',
  '08': 'Kalmar, Västervik, Oskarshamn',
  '09': 'Visby',
  '10': 'Karlskrona, Karlshamn, Ronneby',
  '12': 'Malmö, Kristianstad, Helsingborg, Lund, Landskrona, Ystad',
  '13': 'Halmstad, Varberg, Falkenberg, Kungsbacka',
  '14': 'Göteborg, Vänersborg, Borås, Trollhättan, Skövde, Uddevalla, Lidköping, Gothenburg',
  '17': 'Karlstad, Arvika, Kristinehamn',
  '18': 'Örebro, Karlskoga, Lindesberg',
  '19': 'Västerås, Köping, Sala',
  '20': 'Falun, Borlänge, Mora, Ludvika, Avesta',
  '21': 'Gävle, Sandviken, Hudiksvall, Bollnäs, Söderhamn',
  '22': 'Härnösand, Sundsvall, Örnsköldsvik, Sollefteå, Kramfors',
  '23': 'Östersund, Åre, Sveg',
  '24': 'Umeå, Skellefteå, Lycksele',
  '25': 'Luleå, Kiruna, Boden, Piteå, Gällivare, Kalix, Haparanda',
};

/** The old provinces (landskap) that are not a region's own name, and the counties they mainly lie in. */
const PROVINCES: Readonly<Record<string, readonly RegionCode[]>> = {
  Småland: ['06', '07', '08'],
  Öland: ['08'],
  Västergötland: ['14'],
  Bohuslän: ['14'],
  Dalsland: ['14'],
  Närke: ['18'],
  Uppland: ['03', '01'],
  Södermanland: ['04', '01'],
  Gästrikland: ['21'],
  Hälsingland: ['21'],
  Medelpad: ['22'],
  Ångermanland: ['22', '24'],
  Lappland: ['25', '24'],
};

/** The parts of the country as they are written. */
export const COUNTRY_PART_NAMES: Readonly<Record<CountryPart, string>> = {
  norrland: 'Norrland',
  svealand: 'Svealand',
  gotaland: 'Götaland',
};

/**
 * Every name that a region answers to: its own, its county, the county's letter ("W", "W län"), the codes
 * of SCB, ISO 3166-2 and NUTS, what people call it, its towns, its provinces, its part of the country.
 *
 * @param official the name that the publisher uses: "Region Dalarna", "Västra Götalandsregionen".
 */
export function namesOfRegion(code: RegionCode, official: string): readonly RegionName[] {
  const { shortName, county, iso, nuts } = identityOf(code);
  const letter = iso.slice('SE-'.length);
  const of = (kind: NameKind, texts: readonly string[]) => texts.map((text) => ({ kind, text }));
  return [
    ...of('name', [shortName, official, `Region ${shortName}`]),
    ...of('county', [county]),
    ...of('letter', [letter, `${letter} län`, `${letter}-län`]),
    ...of('code', [code, `län ${code}`, `länskod ${code}`, iso, nuts]),
    ...of('alias', ALIASES[code]?.split(', ') ?? []),
    ...of('town', TOWNS[code].split(', ')),
    ...of(
      'province',
      Object.keys(PROVINCES).filter((name) => PROVINCES[name]?.includes(code)),
    ),
    ...of(
      'landsdel',
      COUNTRY_PARTS.filter((each) => COUNTIES_OF[each].includes(code)).map(
        (each) => COUNTRY_PART_NAMES[each],
      ),
    ),
  ];
}
