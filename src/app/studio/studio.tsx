import './styles.css';
import { hydrateRoot } from 'react-dom/client';
import { draftIn } from '../../store/draft-address';
import { langOf } from '../../store/paths';
import { MESSAGES } from '../loading/load-messages';
import { restoreOnError, startPage } from '../loading/show-failure';
import { createDrafts } from './drafts';
import { createEngine } from './engine';
import { studioTree } from './studio-tree';

/** Hydrates the studio's page that the build rendered. */
async function start(root: HTMLElement): Promise<void> {
  const lang = langOf(document.documentElement.lang);
  const base = import.meta.env.BASE_URL;
  const { programme = '', shapes = `${base}geo/` } = root.dataset;
  const drafts = createDrafts(base);
  const messages = await MESSAGES[lang]();
  const engine = createEngine(programme, lang, messages.lazyView.missing, shapes);
  const asked = draftIn(window.location.search);
  hydrateRoot(root, studioTree(messages, { base, engine, drafts, asked }), restoreOnError(root));
}

startPage(start);
