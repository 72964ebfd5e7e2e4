// Written by `npm run build-geo` from the geometry in public/geo; not edited by hand.
import type { RegionCode } from '../model/region';
import type { BoundingBox } from './distance';
import type { Position } from './projection';

/** Label points: longitude and latitude of the point in each region where its name is printed. */
export const REGION_POINTS: ReadonlyMap<RegionCode, Position> = new Map([
  ['01', [18.363, 59.676]],
  ['03', [17.746, 60.091]],
  ['04', [16.658, 59.104]],
  ['05', [15.543, 58.423]],
  ['06', [14.458, 57.594]],
  ['07', [14.83, 56.746]],
  ['08', [16.005, 57.309]],
  ['09', [18.444, 57.487]],
  ['10', [15.426, 56.329]],
  ['12', [13.57, 55.996]],
  ['13', [12.735, 57.035]],
  ['14', [12.876, 58.266]],
  ['17', [13.295, 59.664]],
  ['18', [15.001, 59.161]],
  ['19', [16.183, 59.774]],
  ['20', [14.522, 60.875]],
  ['21', [16.121, 61.767]],
  ['22', [17.44, 63.444]],
  ['23', [13.871, 63.236]],
  ['24', [17.755, 64.729]],
  ['25', [20.144, 66.929]],
]);

/** Centroids of the regions' areas, which distances, directions and the order from north to south go by. */
export const REGION_CENTRES: ReadonlyMap<RegionCode, Position> = new Map([
  ['01', [18.143, 59.473]],
  ['03', [17.598, 60.051]],
  ['04', [16.703, 59.091]],
  ['05', [15.673, 58.365]],
  ['06', [14.417, 57.543]],
  ['07', [14.589, 56.804]],
  ['08', [16.125, 57.187]],
  ['09', [18.537, 57.507]],
  ['10', [15.21, 56.29]],
  ['12', [13.606, 55.959]],
  ['13', [12.829, 56.972]],
  ['14', [12.848, 58.314]],
  ['17', [13.155, 59.773]],
  ['18', [14.994, 59.366]],
  ['19', [16.191, 59.756]],
  ['20', [14.381, 60.956]],
  ['21', [16.309, 61.451]],
  ['22', [17.272, 63.098]],
  ['23', [14.324, 63.233]],
  ['24', [17.86, 64.848]],
  ['25', [20.107, 66.9]],
]);

/** Bounding boxes of the regions, to hundredths of a degree. */
export const REGION_BOXES: ReadonlyMap<RegionCode, BoundingBox> = new Map([
  ['01', [17.28, 58.74, 19.22, 60.22]],
  ['03', [16.72, 59.39, 18.64, 60.65]],
  ['04', [15.64, 58.63, 17.7, 59.53]],
  ['05', [14.43, 57.71, 17.04, 59.01]],
  ['06', [13.09, 56.89, 15.66, 58.22]],
  ['07', [13.31, 56.38, 15.85, 57.24]],
  ['08', [15.36, 56.22, 17.12, 58.13]],
  ['09', [18.1, 56.91, 19.34, 58.4]],
  ['10', [14.41, 56, 16.07, 56.51]],
  ['12', [12.45, 55.34, 14.59, 56.54]],
  ['13', [11.9, 56.34, 13.7, 57.62]],
  ['14', [10.99, 57.16, 14.81, 59.25]],
  ['17', [11.67, 58.74, 14.48, 61.06]],
  ['18', [14.31, 58.65, 15.81, 60.12]],
  ['19', [15.45, 59.21, 16.97, 60.22]],
  ['20', [12.16, 59.88, 16.72, 62.27]],
  ['21', [14.48, 60.21, 17.56, 62.36]],
  ['22', [14.82, 62.15, 19.32, 64.02]],
  ['23', [11.99, 61.58, 16.97, 65.11]],
  ['24', [14.33, 63.41, 21.61, 66.35]],
  ['25', [15.43, 65.07, 24.18, 69.04]],
]);

/** For regions without a border, the nearest others and the kilometres from shore to shore, nearest first. */
export const ACROSS_SEA: ReadonlyMap<RegionCode, readonly (readonly [RegionCode, number])[]> =
  new Map([
    [
      '09',
      [
        ['08', 58.8],
        ['01', 77.5],
        ['05', 96.6],
        ['04', 96.7],
      ],
    ],
  ]);

/** The lakes with a whole border in them, by the codes of its two regions in order. */
export const BORDER_LAKES: ReadonlyMap<string, string> = new Map([
  ['03-04', 'Mälaren'],
  ['05-14', 'Vättern'],
]);
