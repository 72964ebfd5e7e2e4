import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import type { Dataset } from '../domain/model/dataset';
import type { Messages } from '../i18n/messages';
import { appContextAt } from './app-context-at';
import { panelOf } from './in-atlas';
import { realDataset } from './real-dataset';

// Once each lazy view has been loaded, the panel renders synchronously.
const LAZY = [
  '/region/dalarna/',
  '/?jamfor=20,06',
  '/?q=x',
  '/register/',
  '/om/',
  '/om/personuppgifter/',
  '/om/utvecklare/',
  '/atlantis/',
];
for (const address of LAZY) {
  await prerenderToNodeStream(panelOf(appContextAt(address, realDataset())));
}

/** Returns the panel at an address as it is prerendered, without what only React needs. */
export function panelMarkup(address: string, dataset: Dataset, messages?: Messages): string {
  return renderToStaticMarkup(panelOf(appContextAt(address, dataset, { messages })));
}
