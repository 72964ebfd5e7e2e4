import { coarseShapes } from './coarse-shapes';
import { realDataset } from './real-dataset';
import { appContextAt } from './app-context-at';
import { ALL_MESSAGES } from '../i18n/all-messages';
import { viewSummary } from '../i18n/view-summary';
import { snippet } from '../features/embed/Snippet';

const dataset = realDataset();

/** An app context at an address of the atlas, with the wording of its language. For tests. */
export function appContextFor(address: string) {
  const lang = address.startsWith('/en/') ? 'en' : 'sv';
  const app = appContextAt(address, dataset, { messages: ALL_MESSAGES[lang] });
  return { app, messages: app.messages };
}

/** The snippet for an address. */
export function snippetAt(address: string): string {
  const { app, messages } = appContextFor(address);
  const shapes = {
    regions: coarseShapes('regions'),
    neighbouringLand: coarseShapes('neighbouring-land'),
    lakes: coarseShapes('lakes'),
  };
  const summary = viewSummary(app, messages);
  return snippet({ summary, shapes, origin: 'https://atlas.example.se' });
}
