import { SIMILARITY_MODULE } from '../../domain/choropleth/similarity-module';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Dataset, Lang } from '../../domain/model/dataset';
import type { MapShapes } from '../../domain/geography/geometry';
import { labelsOf } from '../../domain/geography/labels';
import { AtlasShapes } from '../../map/svg/AtlasShapes';
import { AtlasSvg } from '../../map/svg/AtlasSvg';
import { LANGS } from '../../i18n/language';
import { inBothLanguages, mapPaths } from '../page-paths';
import { createAppContext } from '../create-context';
import { BUILDER_PATH } from '../../store/embed-address';
import { Builder } from '../../features/embed/builder/Builder';
import { MESSAGES } from '../../features/embed/builder/wordings';
import { FramePage } from '../../features/embed/FramePage';
import { viewSummary } from '../../i18n/view-summary';

/** What the build reads from disk for the frames. */
export interface FrameSources {
  readonly dataset: Dataset;
  readonly geometry: MapShapes;
  /** Where the atlas is served, with slashes at both ends. */
  readonly base: string;
}

/** One frame, ready to be put into its shell. */
export interface RenderedFrame {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly shapes: string;
}

/** The frames that stand ready without scripts, as paths of the full pages: "", "tema/livsmedel/", "en/" … */
export function framePaths(dataset: Dataset): readonly string[] {
  return inBothLanguages(mapPaths(dataset));
}

/** Renders the frame of one full page, `path` as in `framePaths`. Pure. */
export function renderFrame(
  path: string,
  { dataset, geometry, base }: FrameSources,
): RenderedFrame {
  const address = { pathname: base + path, search: '' };
  const app = createAppContext({
    dataset,
    address,
    base,
    messagesOf: (lang) => MESSAGES.messages[lang],
    similarityModule: () => SIMILARITY_MODULE,
  });
  const { messages } = app;
  const shown = viewSummary(app, messages);
  const drawing = renderToStaticMarkup(
    <AtlasSvg
      labels={labelsOf(geometry.regions.features)}
      choropleth={shown.choropleth}
      marks={shown.marks}
      hrefOf={shown.addressOf}
      newTab
    />,
  );
  return {
    lang: messages.lang,
    title: `${shown.title} – ${messages.site.name}`,
    description: shown.lead === '' ? shown.choropleth.sentence : shown.lead,
    body: renderToStaticMarkup(
      <FramePage
        shown={shown}
        messages={messages}
        embed={MESSAGES.embed[messages.lang]}
        drawing={drawing}
      />,
    ),
    shapes: renderToStaticMarkup(<AtlasShapes {...geometry} />),
  };
}

/** The page that builds the code, ready to be put into its shell. */
export interface RenderedBuilder {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
  readonly body: string;
}

/**
 * Renders that page as it is before anything has been chosen: the code for a frame with the overview.
 * @param site the origin that the atlas will be served from, or "".
 */
export function renderBuilder(
  lang: Lang,
  { dataset, base }: Pick<FrameSources, 'dataset' | 'base'>,
  site: string,
): RenderedBuilder {
  const { messages, embed } = MESSAGES;
  const addressIn = (each: Lang) => `${base}${each === 'en' ? 'en/' : ''}${BUILDER_PATH}`;
  const start = { pathname: lang === 'en' ? `${base}en/` : base, search: '' };
  const app = createAppContext({
    dataset,
    address: start,
    base,
    messagesOf: () => messages[lang],
    similarityModule: () => SIMILARITY_MODULE,
  });
  const shapes = () => Promise.resolve(null);
  return {
    lang,
    title: embed[lang].builder.pageTitle,
    description: embed[lang].builder.lead,
    canonical: addressIn(lang),
    alternates: LANGS.map((each) => ({ lang: each, address: addressIn(each) })),
    body: renderToString(
      <Builder {...MESSAGES} app={app} lang={lang} site={site} shapes={shapes} />,
    ),
  };
}
