import { LIKENESS_KIT } from '../../domain/similarity/module';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Dataset, Lang } from '../../domain/model/dataset';
import type { MapShapes } from '../../domain/geography/geometry';
import { labelsOf } from '../../domain/geography/labels';
import { AtlasShapes } from '../../map/svg/AtlasShapes';
import { AtlasSvg } from '../../map/svg/AtlasSvg';
import { LANGS } from '../../i18n/language';
import { inBothLanguages, mapPaths } from '../page-paths';
import { createSession } from '../create-context';
import { BUILDER_PATH } from '../../store/embed-address';
import { Builder } from '../../features/embed/builder/Builder';
import { WORDINGS } from '../../features/embed/builder/wordings';
import { FramePage } from '../../features/embed/FramePage';
import { shownOf } from '../../i18n/view-summary';

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
  const session = createSession({
    dataset,
    address,
    base,
    wordsOf: (lang) => WORDINGS.words[lang],
    kit: () => LIKENESS_KIT,
  });
  const { words } = session;
  const shown = shownOf(session, words);
  const drawing = renderToStaticMarkup(
    <AtlasSvg
      labels={labelsOf(geometry.regions.features)}
      painting={shown.painting}
      marks={shown.marks}
      hrefOf={shown.addressOf}
      newTab
    />,
  );
  return {
    lang: words.lang,
    title: `${shown.title} – ${words.site.name}`,
    description: shown.lead === '' ? shown.painting.sentence : shown.lead,
    body: renderToStaticMarkup(
      <FramePage
        shown={shown}
        words={words}
        embed={WORDINGS.embed[words.lang]}
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
  const { words, embed } = WORDINGS;
  const addressIn = (each: Lang) => `${base}${each === 'en' ? 'en/' : ''}${BUILDER_PATH}`;
  const start = { pathname: lang === 'en' ? `${base}en/` : base, search: '' };
  const session = createSession({
    dataset,
    address: start,
    base,
    wordsOf: () => words[lang],
    kit: () => LIKENESS_KIT,
  });
  const shapes = () => Promise.resolve(null);
  return {
    lang,
    title: embed[lang].builder.pageTitle,
    description: embed[lang].builder.lead,
    canonical: addressIn(lang),
    alternates: LANGS.map((each) => ({ lang: each, address: addressIn(each) })),
    body: renderToString(
      <Builder {...WORDINGS} session={session} lang={lang} site={site} shapes={shapes} />,
    ),
  };
}
