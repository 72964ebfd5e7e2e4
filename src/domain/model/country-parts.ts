import type { RegionCode } from './region';

/** The three parts of the country, from north to south. ASCII, so that they can stand in addresses. */
export const COUNTRY_PARTS = ['norrland', 'svealand', 'gotaland'] as const;
export type CountryPart = (typeof COUNTRY_PARTS)[number];

/**
 * Which counties belong to which part, from north to south. Norrland, Svealand and Götaland are made of old
 * provinces (landskap), not of counties: Norrland of those from Gästrikland and Härjedalen northwards,
 * Svealand of Dalarna, Värmland, Närke, Västmanland, Uppland and Södermanland, Götaland of the others. A
 * county is put where its provinces lie. Only slivers lie otherwise, such as Tived and Finnerödja in the
 * south of Örebro county, which are Västergötland.
 */
export const COUNTIES_OF: Readonly<Record<CountryPart, readonly RegionCode[]>> = {
  norrland: ['25', '24', '23', '22', '21'],
  svealand: ['20', '17', '18', '19', '03', '01', '04'],
  gotaland: ['14', '05', '06', '07', '08', '09', '13', '10', '12'],
};

/** The part of the country that a county lies in. */
export function countryPartOf(code: RegionCode): CountryPart {
  const found = COUNTRY_PARTS.find((landsdel) => COUNTIES_OF[landsdel].includes(code));
  if (!found) throw new Error(`County ${code} is in none of ${COUNTRY_PARTS.join(', ')}.`);
  return found;
}

/** True for an id such as "gotaland". */
export function isCountryPart(value: string): value is CountryPart {
  return COUNTRY_PARTS.some((landsdel) => landsdel === value);
}
