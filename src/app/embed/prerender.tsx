import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createAtlas } from '../../domain/model/atlas';
import type { Lang } from '../../domain/model/dataset';
import { AtlasSvg } from '../../map/svg/AtlasSvg';
import { createBuilder } from './create-builder';
import { createAppContext, type SiteSources } from '../create-context';
import { shapesMarkup, type PageSources, type RenderedPage } from '../prerender';
import { mapViews, pathsOf } from '../../store/pages';
import { builderPath, LANGS } from '../../store/paths';
import { morePages, siteOfOne } from '../../store/programme-site';
import { FramePage } from '../../features/embed/FramePage';
import { EMBED_MESSAGES } from '../../features/embed/messages';
import { ALL_MESSAGES } from '../../i18n/all-messages';
import { documentTitle } from '../../i18n/page-heading';
import { viewSummary } from '../../i18n/view-summary';

export type FrameSources = Omit<PageSources, 'publishedCopy'>;

/** One frame, to be put into frame.html. */
export type RenderedFrame = Pick<
  RenderedPage,
  'lang' | 'title' | 'description' | 'body' | 'shapes'
>;

/** Returns the prerendered frames, as the paths of their full pages: "", "tema/livsmedel/", "en/" … */
export function framePaths({
  dataset,
  programmeSite = siteOfOne('/'),
}: Pick<FrameSources, 'dataset' | 'programmeSite'>): readonly string[] {
  const atlas = createAtlas(dataset);
  const more = morePages(programmeSite, dataset);
  return pathsOf(mapViews(atlas, more), atlas, more);
}

/** Renders the frame of one full page, `path` as in `framePaths`. */
export function renderFrame(path: string, sources: FrameSources): RenderedFrame {
  const app = createAppContext({
    ...sources,
    address: { pathname: sources.base + path, search: '' },
    messagesOf: (lang) => ALL_MESSAGES[lang],
  });
  const { messages } = app;
  const summary = viewSummary(app, messages);
  const drawing = renderToStaticMarkup(
    <AtlasSvg
      areas={app.atlas.areas}
      choropleth={summary.choropleth}
      highlights={summary.highlights}
      hrefOf={summary.addressOf}
      newTab
    />,
  );
  return {
    lang: messages.lang,
    title: documentTitle(summary.title),
    description: summary.lead === '' ? summary.choropleth.sentence : summary.lead,
    body: renderToStaticMarkup(
      <FramePage summary={summary} embed={EMBED_MESSAGES[messages.lang]} drawing={drawing} />,
    ),
    shapes: shapesMarkup(sources.geometry),
  };
}

/** A page beside the atlas (`SidePage`), to be put into a shell of its own. */
export type RenderedSidePage = Omit<RenderedPage, 'digest' | 'shapes' | 'needsLateStyles'>;

/**
 * Renders the builder page with its first choices: an iframe of the overview.
 *
 * @param site the origin that the atlas will be served from, or "".
 */
export function renderBuilder(
  lang: Lang,
  { dataset, base, programmeSite }: SiteSources,
  site: string,
): RenderedSidePage {
  const { title, lead } = EMBED_MESSAGES[lang].builder;
  const shapes = () => Promise.resolve(null);
  const { page } = createBuilder({ dataset, base, programmeSite, lang, site, shapes });
  return {
    lang,
    title: documentTitle(title),
    description: lead,
    canonical: base + builderPath(lang),
    alternates: LANGS.map((each) => ({ lang: each, address: base + builderPath(each) })),
    body: renderToString(page),
  };
}
