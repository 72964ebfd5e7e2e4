import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { isFeatureCollection } from '../data/fetch-geometry';
import { realDataset } from './real-dataset';
import { sessionAt } from './session-at';
import { WORDINGS } from '../embed/builder/wordings';
import { shownOf } from '../shown';
import { snippet } from '../embed/snippet';

const dataset = realDataset();

/** A session at an address of the atlas, with the wording of its language. For tests. */
export function sessionFor(address: string) {
  const lang = address.startsWith('/en/') ? 'en' : 'sv';
  const words = WORDINGS.words[lang];
  return { session: sessionAt(address, dataset, { words }), words, embed: WORDINGS.embed[lang] };
}

function published(name: string): FeatureCollection {
  const value: unknown = JSON.parse(readFileSync(`public/geo/${name}-coarse.geojson`, 'utf8'));
  if (!isFeatureCollection(value)) throw new Error(`${name} is no FeatureCollection.`);
  return value;
}

/** The snippet for an address. */
export function snippetAt(address: string): string {
  const { session, words, embed } = sessionFor(address);
  const shapes = { regions: published('regions'), lakes: published('lakes') };
  const shown = shownOf(session, words);
  return snippet({ shown, shapes, words, embed, origin: 'https://atlas.example.se' });
}
