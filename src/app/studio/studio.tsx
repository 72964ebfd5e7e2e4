import '../../ui/font/font.css';
import '../../ui/tokens.css';
import '../../ui/ui.css';
import '../shell/layout.css';
import '../../features/studio/studio.css';
import { hydrateRoot } from 'react-dom/client';
import { langOf } from '../../store/paths';
import { loadPolyfills } from '../../ui/polyfills';
import { restoreOnError, startPage } from '../loading/show-failure';
import { createEngine } from './engine';
import { studioTree } from './studio-tree';

/** Hydrates the studio's page that the build rendered. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('studio.html has no element with id "root".');
  await loadPolyfills();
  const engine = createEngine(root.dataset['programme'] ?? '');
  const lang = langOf(document.documentElement.lang);
  hydrateRoot(root, studioTree(lang, import.meta.env.BASE_URL, engine), restoreOnError(root));
}

startPage(start);
