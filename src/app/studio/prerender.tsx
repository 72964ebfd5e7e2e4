import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Lang } from '../../domain/model/dataset';
import { DraftNote } from '../../features/studio/DraftNote';
import { STUDIO_MESSAGES } from '../../features/studio/messages';
import { ALL_MESSAGES } from '../../i18n/all-messages';
import { documentTitle } from '../../i18n/page-heading';
import { LANGS, studioPath } from '../../store/paths';
import type { RenderedSidePage, RenderedFrame } from '../embed/prerender';
import { DRAFT } from './draft-messages';
import { createDrafts } from './drafts';
import { createEngine } from './engine';
import { studioTree } from './studio-tree';

/** Renders the studio's page, to be put into studio.html. */
export function renderStudio(lang: Lang, base: string): RenderedSidePage {
  const { title, lead } = STUDIO_MESSAGES[lang];
  // Nothing is asked of engine and drafts before the page is hydrated.
  const [engine, drafts] = [createEngine('', lang, ''), createDrafts(base)];
  return {
    lang,
    title: documentTitle(title),
    description: lead,
    canonical: base + studioPath(lang),
    alternates: LANGS.map((each) => ({ lang: each, address: base + studioPath(each) })),
    body: renderToString(studioTree(ALL_MESSAGES[lang], { base, engine, drafts, asked: '' })),
  };
}

/** Renders the page of a draft as it is before the draft is read, to be put into draft.html. */
export function renderDraft(lang: Lang, base: string): RenderedFrame {
  const draft = DRAFT[lang];
  const studio = base + studioPath(lang);
  const props = { base, messages: ALL_MESSAGES[lang], draft, studio };
  return {
    lang,
    title: documentTitle(draft.mark),
    description: draft.lead,
    body: renderToStaticMarkup(<DraftNote {...props} sentence={draft.reading} />),
    shapes: '',
  };
}
