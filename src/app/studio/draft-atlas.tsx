import type { ReactNode } from 'react';
import { fetchGeometry } from '../../data/fetch-geometry';
import type { FetchFn } from '../../data/fetch-json';
import { loadSimilarity } from '../../domain/choropleth/classify';
import { EmbedPreview } from '../../features/embed/EmbedPreview';
import { DraftBar, type DraftBarProps } from '../../features/studio/DraftBar';
import type { DraftNoteProps } from '../../features/studio/DraftNote';
import type { ShownEdition } from '../../features/studio/engine';
import { afterFrame } from '../../map/after-frame';
import { AtlasShapes } from '../../map/svg/AtlasShapes';
import type { ShownDraft } from '../../store/app-context';
import { draftForm } from '../../store/draft-address';
import { siteOfOne } from '../../store/programme-site';
import { paramsOf } from '../../store/read-words';
import { renderMarkup } from '../../ui/render-markup';
import { App } from '../App';
import { connectPage } from '../connect-page';
import { PageDrawing } from '../PageDrawing';
import { createAppContext } from '../create-context';
import { fetchMapLibrary } from '../loading/fetch-map-library';
import { searchLoader } from '../loading/load-search';
import { fetchWebglMap } from '../loading/load-webgl-map';
import { readProgrammeSite } from '../loading/programme-site';

/** Returns the atlas of a draft at the page's address. Rejects where something that is published cannot be fetched. */
export async function atlasOfDraft(
  root: HTMLElement,
  { dataset, files, shapes }: ShownEdition,
  bar: Omit<DraftBarProps, 'messages'> & {
    readonly id: string;
    /** The address in the studio of the step that publishes it. */
    readonly publish: string;
  },
  { base, messages, draft }: Pick<DraftNoteProps, 'base' | 'messages' | 'draft'>,
): Promise<ReactNode> {
  const fetchFn = withFiles(files, base);
  const folder = shapes === null ? readProgrammeSite(root).shapes : base + shapes;
  const [coarse] = await Promise.all([
    fetchGeometry(folder, 'coarse', fetchFn),
    ...(paramsOf(window.location.search).some(([name]) => name === 'lik')
      ? [loadSimilarity()]
      : []),
  ]);
  const shown: ShownDraft = {
    ...draft,
    studio: { href: bar.publish, label: draft.publish },
    embedPreview: <EmbedPreview shapes={coarse} draft={draft} />,
  };
  const app = createAppContext({
    dataset,
    address: window.location,
    base,
    programmeSite: { ...siteOfOne(base), shapes: folder },
    messagesOf: () => messages,
    draft: shown,
    form: draftForm(base, bar.id),
    fetchFn,
    afterFrame,
  });
  const loadSearch = searchLoader(app, fetchFn);
  return (
    <>
      <App
        app={app}
        drawing={renderMarkup(<PageDrawing {...app} />)}
        banner={<DraftBar {...bar} messages={draft} />}
        search={loadSearch}
        loadWebgl={fetchWebglMap(folder, fetchMapLibrary(), fetchFn).load}
        attach={() => {
          showFragment();
          return connectPage(app, loadSearch);
        }}
      />
      <AtlasShapes {...coarse} />
    </>
  );
}

/** Fetches the files of the draft from memory, and what it shares with the published edition from the host. */
function withFiles(files: ReadonlyMap<string, string>, base: string): FetchFn {
  return (url) => {
    const text = files.get(url.slice(base.length));
    if (text === undefined) return fetch(url);
    return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(text) });
  };
}

/** Scrolls to the part of the page that the address names: it was not there when the browser looked for it. */
function showFragment(): void {
  document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
}
