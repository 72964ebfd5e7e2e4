import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './contenders.mjs';
import { FILLS } from '../peers/shared/colours.js';
import { levelsOf } from '../peers/shared/levels.js';

/** Points of the grid laid over a region, and how many of them are looked at. */
const GRID = 48;
const PER_REGION = 24;

/**
 * Where to look for a region's colour, [lon, lat], deepest inside first, and what colour to find.
 * @typedef {{ code: string, points: [number, number][], fills: Record<string, number[]> }} Sample
 */

/**
 * Points well inside each of the 21 regions and outside the lakes, and the region's colour in
 * each theme, red, green, blue.
 * @param {string[]} themes
 * @returns {Promise<Sample[]>}
 */
export async function readSamples(themes) {
  const [regions, lakes] = await Promise.all([readLayer('regions'), readLayer('lakes')]);
  const dataset = JSON.parse(
    await readFile(join(ROOT, 'public', 'data', 'vagar-till-hallbar-utveckling.json'), 'utf8'),
  );
  const levels = themes.map((theme) => [theme, levelsOf(dataset, theme)]);
  const water = lakes.features.flatMap(ringsOf);
  return regions.features.map((feature) => {
    const { code, bbox } = feature.properties;
    const fills = levels.map(([theme, level]) => [theme, rgbOf(FILLS[level.get(code)])]);
    return {
      code,
      points: pointsWithin(ringsOf(feature), bbox, water),
      fills: Object.fromEntries(fills),
    };
  });
}

/** Red, green, blue of "#rrggbb". */
function rgbOf(hex) {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

const readLayer = async (name) =>
  JSON.parse(await readFile(join(ROOT, 'public', 'geo', `${name}.geojson`), 'utf8'));

function ringsOf({ geometry }) {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function pointsWithin(rings, [west, south, east, north], water) {
  const steps = Array.from({ length: GRID }, (_, i) => (i + 0.5) / GRID);
  const candidates = steps
    .flatMap((v) => steps.map((u) => [west + u * (east - west), south + v * (north - south)]))
    .filter((point) => isWithin(point, rings) && !isWithin(point, water))
    .map((point) => ({
      point,
      depth: Math.min(distanceTo(point, rings), distanceTo(point, water)),
    }))
    .toSorted((a, b) => b.depth - a.depth);
  const deep = candidates.filter(({ depth }) => depth > candidates[0].depth * 0.4);
  const stride = Math.max(1, Math.floor(deep.length / PER_REGION));
  return deep
    .filter((_, i) => i % stride === 0)
    .slice(0, PER_REGION)
    .map(({ point }) => point);
}

/** Even-odd rule over all rings, so holes and islands need no case of their own. */
function isWithin([x, y], rings) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

/** To the nearest corner of the outline; degrees of latitude, near enough for choosing points. */
function distanceTo([x, y], rings) {
  const narrow = Math.cos((y * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (const [px, py] of ring) {
      nearest = Math.min(nearest, Math.hypot((px - x) * narrow, py - y));
    }
  }
  return nearest;
}
