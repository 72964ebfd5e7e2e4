import type { RegionCode } from './region';

/** The three parts of the country, from north to south. ASCII, because they stand in addresses. */
export const COUNTRY_PARTS = ['norrland', 'svealand', 'gotaland'] as const;
export type CountryPart = (typeof COUNTRY_PARTS)[number];

/**
 * The counties of each part, from north to south by their centroids. The parts consist of historical provinces
 * (landskap), and a county belongs where its provinces lie: Norrland from Gästrikland and Härjedalen northwards;
 * Svealand is Dalarna, Värmland, Närke, Västmanland, Uppland and Södermanland; Götaland is the rest. Only slivers lie in
 * another part, such as Tived and Finnerödja (Västergötland) in the south of Örebro county.
 */
export const COUNTIES_OF: Readonly<Record<CountryPart, readonly RegionCode[]>> = {
  norrland: ['25', '24', '23', '22', '21'],
  svealand: ['20', '03', '17', '19', '01', '18', '04'],
  gotaland: ['05', '14', '06', '09', '08', '13', '07', '10', '12'],
};

/** The part of the country that a county lies in. */
export function countryPartOf(code: RegionCode): CountryPart {
  const found = COUNTRY_PARTS.find((part) => COUNTIES_OF[part].includes(code));
  if (!found) throw new Error(`County ${code} is in none of ${COUNTRY_PARTS.join(', ')}.`);
  return found;
}
