import type { RegionCode } from './region';

/** The three parts of the country, from north to south. ASCII, because they stand in addresses. */
export const COUNTRY_PARTS = ['norrland', 'svealand', 'gotaland'] as const;
export type CountryPart = (typeof COUNTRY_PARTS)[number];

/**
 * The counties of each part, from north to south. The parts consist of historical provinces (landskap), and a
 * county belongs where its provinces lie: Norrland from Gästrikland and Härjedalen northwards; Svealand is
 * Dalarna, Värmland, Närke, Västmanland, Uppland and Södermanland; Götaland is the rest. Only slivers lie in
 * another part, such as Tived and Finnerödja (Västergötland) in the south of Örebro county.
 */
export const COUNTIES_OF: Readonly<Record<CountryPart, readonly RegionCode[]>> = {
  norrland: ['25', '24', '23', '22', '21'],
  svealand: ['20', '17', '18', '19', '03', '01', '04'],
  gotaland: ['14', '05', '06', '07', '08', '09', '13', '10', '12'],
};

/** The part of the country that a county lies in. */
export function countryPartOf(code: RegionCode): CountryPart {
  const found = COUNTRY_PARTS.find((part) => COUNTIES_OF[part].includes(code));
  if (!found) throw new Error(`County ${code} is in none of ${COUNTRY_PARTS.join(', ')}.`);
  return found;
}
