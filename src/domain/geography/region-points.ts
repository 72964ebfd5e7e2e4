import type { Position } from './projection';
import type { RegionCode } from '../model/region';

/**
 * A point well inside each region, where its name stands on the map: longitude and latitude. What is near
 * and in which direction is measured between these, so that a page can say it without the map's shapes.
 * They are the `label` of each region in public/geo/regions.geojson; a test holds the two equal.
 */
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
