import type { Atlas } from '../../domain/model/atlas';
import type { ExportMessages, Provenance, Selection } from '../../domain/export/export';
import { fileName, scopeParts } from '../../domain/export/name';
import { REGION_CODES } from '../../domain/model/region';
import { servedFrom } from '../../ui/location';
import { encode } from '../../store/url-codec';
import type { AppContextValue } from '../../store/app-context';
import { colourByOf, START } from '../../store/view-state';
import { isoDay } from '../../i18n/intl';
import type { Messages } from '../../i18n/messages';

/** The regions that the visitor looks at, or all of them. */
export type Scope = 'shown' | 'everything';

/** Everything a format needs to be written, gathered once. */
export interface ExportJob {
  readonly atlas: Atlas;
  readonly selection: Selection;
  readonly provenance: Provenance;
  readonly exportWords: ExportMessages;
  /** The reader's day, YYYY-MM-DD. */
  readonly date: string;
  /** The file's name, with what is particular to it: `nameOf(["inriktningar"], "csv")`. */
  readonly nameOf: (own: readonly string[], extension: string) => string;
}

/** Gathers what a file is made from, as things are now. Nobody on show means everybody. */
export async function exportJobOf(
  scope: Scope,
  app: AppContextValue,
  messages: Messages,
  now: Date,
): Promise<ExportJob> {
  const { atlas, store, selectors, edition } = app;
  const state = store.getState();
  const shown = selectors.exportScope(state);
  const isShown = scope === 'shown' && shown.codes.length > 0;
  const date = isoDay(now);
  const parts = isShown
    ? scopeParts({
        codes: shown.kind === 'region' || shown.kind === 'compared' ? shown.codes : [],
        by: colourByOf(state.view),
      })
    : [atlas.dataset.programme.id];
  return {
    atlas,
    selection: {
      codes: isShown ? shown.codes : REGION_CODES,
      choropleth: selectors.choropleth(state),
    },
    provenance: { digest: edition.digest, date, address: addressOf(app, isShown) },
    exportWords: await exportWordsOf(messages.lang),
    date,
    nameOf: (own, extension) =>
      fileName(
        [...(parts.length > 0 ? parts : [atlas.dataset.programme.id]), ...own],
        date,
        extension,
      ),
  };
}

/** The address of what a file holds, in full, where the site is served: of the view, or of all of Sweden in its colours. */
function addressOf({ store, codec, edition }: AppContextValue, isShown: boolean): string {
  const { view } = store.getState();
  const { subject, compared, query } = START;
  const held = isShown ? view : { ...view, subject, compared, query };
  return servedFrom(edition.origin, true) + encode(held, codec);
}

/** The wording of files comes when the first is made. */
async function exportWordsOf(lang: Messages['lang']): Promise<ExportMessages> {
  return lang === 'en'
    ? (await import('../../i18n/en/export')).exportEn
    : (await import('../../i18n/sv/export')).exportSv;
}
