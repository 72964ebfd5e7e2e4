import '../../ui/font/font.css';
import '../../ui/tokens.css';
import '../../ui/ui.css';
import '../shell/header.css';
import '../shell/layout.css';
import '../../features/studio/studio.css';
import '../../features/studio/steps.css';
import '../../features/studio/read.css';
import '../../features/studio/own-areas.css';
import { hydrateRoot } from 'react-dom/client';
import { draftIn } from '../../store/draft-address';
import { langOf } from '../../store/paths';
import { addressNow } from '../../ui/location';
import { restoreOnError, startPage } from '../loading/show-failure';
import { createDrafts } from './drafts';
import { createEngine } from './engine';
import { studioTree } from './studio-tree';

/** Hydrates the studio's page that the build rendered. */
function start(root: HTMLElement): void {
  const lang = langOf(document.documentElement.lang);
  const engine = createEngine(root.dataset['programme'] ?? '', lang);
  const base = import.meta.env.BASE_URL;
  const tree = studioTree(lang, base, engine, createDrafts(base), draftIn(addressNow().search));
  hydrateRoot(root, tree, restoreOnError(root));
}

startPage(start);
