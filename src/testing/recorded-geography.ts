import type { RegionCode } from '../domain/model/region';

/** The largest size of each file after gzip, in kilobytes (1000 bytes): a tenth above the measured size. */
export const BUDGETS: ReadonlyMap<string, number> = new Map([
  ['public/geo/regions.geojson', 45],
  ['public/geo/neighbouring-land.geojson', 50],
  ['public/geo/lakes.geojson', 9],
  ['public/geo/regions-coarse.geojson', 12],
  ['public/geo/neighbouring-land-coarse.geojson', 7.2],
  ['public/geo/lakes-coarse.geojson', 2.8],
  ['public/geo/neighbours.json', 1],
]);

/**
 * Square kilometres inside each region's outline by its code, lakes included, measured on the source after the transfers.
 * Not official areas: they show when a build loses or moves land.
 */
export const RECORDED_AREAS: Readonly<Record<RegionCode, number>> = {
  '01': 6421,
  '03': 8223,
  '04': 6972,
  '05': 11901,
  '06': 11944,
  '07': 9334,
  '08': 11016,
  '09': 3085,
  '10': 3041,
  '12': 11435,
  '13': 5877,
  '14': 28566,
  '17': 22107,
  '18': 9794,
  '19': 5761,
  '20': 30077,
  '21': 19395,
  '22': 22798,
  '23': 53682,
  '24': 58371,
  '25': 104319,
};

/** The 39 borders, in which three independent geometries agree, with the lake that a border lies in. */
export const RECORDED_BORDERS: readonly string[] = (
  '01-03, 01-04, 03-04 Mälaren, 03-19, 03-21, 04-05, 04-18, 04-19, 05-06, 05-08, ' +
  '05-14 Vättern, 05-18, 06-07, 06-08, 06-13, 06-14, 07-08, 07-10, 07-12, 07-13, 08-10, ' +
  '10-12, 12-13, 13-14, 14-17, 14-18, 17-18, 17-20, 18-19, 18-20, 19-20, 20-21, 20-23, ' +
  '21-22, 21-23, 22-23, 22-24, 23-24, 24-25'
).split(', ');

/** Inland towns with their regions: those of the transfers first. */
export const TOWNS: readonly (readonly [string, number, number, RegionCode])[] = [
  ['Heby', 16.86, 59.94, '03'],
  ['Östervåla', 17.18, 60.18, '03'],
  ['Morgongåva', 16.96, 59.93, '03'],
  ['Sala', 16.6, 59.92, '19'],
  ['Mullsjö', 13.88, 57.92, '06'],
  ['Habo', 14.07, 57.91, '06'],
  ['Falköping', 13.55, 58.17, '14'],
  ['Tidaholm', 13.96, 58.18, '14'],
  ['Hjo', 14.28, 58.3, '14'],
  ['Ven', 12.7, 55.91, '12'],
  ['Falun', 15.63, 60.61, '20'],
  ['Linköping', 15.62, 58.41, '05'],
  ['Uppsala', 17.64, 59.86, '03'],
  ['Västerås', 16.54, 59.63, '19'],
  ['Eskilstuna', 16.51, 59.37, '04'],
  ['Växjö', 14.8, 56.88, '07'],
  ['Örebro', 15.21, 59.27, '18'],
  ['Östersund', 14.64, 63.18, '23'],
  ['Umeå', 20.26, 63.83, '24'],
  ['Kiruna', 20.23, 67.86, '25'],
];
