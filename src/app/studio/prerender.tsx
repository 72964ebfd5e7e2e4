import { renderToString } from 'react-dom/server';
import type { Lang } from '../../domain/model/dataset';
import { LANGS, studioPath } from '../../store/paths';
import type { RenderedBuilder } from '../embed/prerender';
import { STUDIO, studioTree } from './studio-tree';

/** Renders the studio's page, to be put into studio.html. */
export function renderStudio(lang: Lang, base: string): RenderedBuilder {
  return {
    lang,
    title: STUDIO[lang].pageTitle,
    description: STUDIO[lang].lead,
    canonical: base + studioPath(lang),
    alternates: LANGS.map((each) => ({ lang: each, address: base + studioPath(each) })),
    body: renderToString(studioTree(lang, base, null, null)),
  };
}
