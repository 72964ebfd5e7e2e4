import { coarseShapes } from './coarse-shapes';
import { realDataset } from './real-dataset';
import { sessionAt } from './session-at';
import { WORDINGS } from '../features/embed/builder/wordings';
import { shownOf } from '../i18n/view-summary';
import { snippet } from '../features/embed/snippet';

const dataset = realDataset();

/** A session at an address of the atlas, with the wording of its language. For tests. */
export function sessionFor(address: string) {
  const lang = address.startsWith('/en/') ? 'en' : 'sv';
  const words = WORDINGS.words[lang];
  return { session: sessionAt(address, dataset, { words }), words, embed: WORDINGS.embed[lang] };
}

/** The snippet for an address. */
export function snippetAt(address: string): string {
  const { session, words, embed } = sessionFor(address);
  const shapes = { regions: coarseShapes('regions'), lakes: coarseShapes('lakes') };
  const shown = shownOf(session, words);
  return snippet({ shown, shapes, words, embed, origin: 'https://atlas.example.se' });
}
