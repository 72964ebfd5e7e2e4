import type { RegionCode } from '../model/region';

/** The three parts of the country, from north to south. ASCII, so that they can stand in addresses. */
export const LANDSDELAR = ['norrland', 'svealand', 'gotaland'] as const;
export type Landsdel = (typeof LANDSDELAR)[number];

/**
 * Which counties belong to which part, from north to south. Norrland, Svealand and Götaland are made of old
 * provinces (landskap), not of counties: Norrland of those from Gästrikland and Härjedalen northwards,
 * Svealand of Dalarna, Värmland, Närke, Västmanland, Uppland and Södermanland, Götaland of the others. A
 * county is put where its provinces lie. Only slivers lie otherwise, such as Tived and Finnerödja in the
 * south of Örebro county, which are Västergötland.
 */
export const COUNTIES_OF: Readonly<Record<Landsdel, readonly RegionCode[]>> = {
  norrland: ['25', '24', '23', '22', '21'],
  svealand: ['20', '17', '18', '19', '03', '01', '04'],
  gotaland: ['14', '05', '06', '07', '08', '09', '13', '10', '12'],
};

/** The part of the country that a county lies in. */
export function landsdelOf(code: RegionCode): Landsdel {
  const found = LANDSDELAR.find((landsdel) => COUNTIES_OF[landsdel].includes(code));
  if (!found) throw new Error(`County ${code} is in none of ${LANDSDELAR.join(', ')}.`);
  return found;
}

/** True for an id such as "gotaland". */
export function isLandsdel(value: string): value is Landsdel {
  return LANDSDELAR.some((landsdel) => landsdel === value);
}
