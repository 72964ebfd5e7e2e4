import 'virtual:palette.css';
import '../shell/styles.css';
import './draft.css';
import { createRoot } from 'react-dom/client';
import { DraftNote } from '../../features/studio/DraftNote';
import { STEP_IDS } from '../../features/studio/StepList';
import { draftName } from '../../features/studio/draft';
import { isProgrammeSaid } from '../../features/studio/history';
import { draftIn, withDraft } from '../../store/draft-address';
import { langOf, studioPath } from '../../store/paths';
import { MESSAGES } from '../loading/load-messages';
import { startPage } from '../loading/show-failure';
import { DRAFT } from './draft-messages';
import { draftReader } from './drafts';
import { createEngine } from './engine';
import { atlasOfDraft } from './draft-atlas';

/** Shows the draft that the address names in the atlas, or says why that cannot be. */
async function start(root: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const lang = langOf(document.documentElement.lang);
  const [messages, draft] = [await MESSAGES[lang](), DRAFT[lang]];
  const id = draftIn(window.location.search);
  const studio = (step: string) => `${withDraft(base, studioPath(lang), id)}#${step}`;
  const page = createRoot(root, {
    onUncaughtError: (error) => {
      fail(error);
      throw error;
    },
  });
  const say = (sentence: string, step: string = STEP_IDS.look) => {
    page.render(<DraftNote {...{ base, messages, draft, sentence }} studio={studio(step)} />);
  };
  const fail = (error: unknown) => say(draft.failed(error instanceof Error ? error.message : ''));

  async function show(): Promise<void> {
    const reader = draftReader(base, id);
    const found = await reader.read().catch(() => undefined);
    if (!found) return say(found === null ? draft.gone : draft.unreadable);
    const { programme = '' } = root.dataset;
    const engine = createEngine(programme, lang, messages.lazyView.missing);
    const report = await engine.read(found);
    const edition = await engine.edition();
    if (!edition) return say(draft.faulty, STEP_IDS.check);
    if (!isProgrammeSaid(report, found.history, found.unsent)) return say(draft.unsaid);
    const bar = {
      ...found,
      name: draftName(found),
      savedNow: reader.saved,
      studio: studio(STEP_IDS.look),
      publish: studio(STEP_IDS.publish),
    };
    return page.render(await atlasOfDraft(root, edition, bar, { base, messages, draft }));
  }

  // Not awaited: a large draft takes longer than a page may take to start.
  show().catch(fail);
}

startPage(start);
