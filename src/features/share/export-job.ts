import type { Lang } from '../../domain/model/dataset';
import { fileName, scopeParts } from '../../domain/export/name';
import { servedFrom } from '../../ui/location';
import { encode } from '../../store/url-codec';
import type { AppContextValue, ShownDraft } from '../../store/app-context';
import { colourByOf, DEFAULT_VIEW } from '../../store/view-state';
import { inWordsFor } from '../../i18n/area-words';
import { isoDay } from '../../i18n/intl';
import type { ExportMessages, Messages } from '../../i18n/messages';
import type { ExportSource } from './files/source';

/** The regions of the current view, or all. */
export type Scope = 'shown' | 'everything';

export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

export function textFile(name: string, text: string, type: string): ExportFile {
  return { name, blob: new Blob([text], { type }) };
}

export interface ExportJob {
  readonly app: AppContextValue;
  /** Those of the page. */
  readonly messages: Messages;
  readonly source: ExportSource;
  /** Today, YYYY-MM-DD in local time. */
  readonly date: string;
  /** Returns the name of a file with these parts in it: `nameOf(["karta"], "png")`. */
  readonly nameOf: (parts: readonly string[], extension: string) => string;
}

/** Creates an export job from the current state. A view without regions exports all. */
export async function createExportJob(
  scope: Scope,
  app: AppContextValue,
  messages: Messages,
  now: Date,
): Promise<ExportJob> {
  const { atlas, store, selectors, publishedCopy, draft } = app;
  const state = store.getState();
  const shown = selectors.exportScope(state);
  const isShown = scope === 'shown' && shown.codes.length > 0;
  const date = isoDay(now);
  const named = shown.kind === 'region' || shown.kind === 'compared' ? shown.codes : [];
  const scoped = isShown
    ? [
        ...scopeParts(atlas.areas, named, colourByOf(state.view), messages.lang),
        ...(shown.kind === 'named' ? (shown.parts ?? []) : []),
      ]
    : [];
  const prefix = [
    ...(draft ? [draft.mark.toLowerCase()] : []),
    ...(scoped.length > 0 ? scoped : [atlas.dataset.programme.id]),
  ];
  const written = await EXPORT_MESSAGES[messages.lang]();
  const exportMessages = inWordsFor(atlas.dataset.areaSystem, messages.lang, written);
  return {
    app,
    messages,
    source: {
      atlas,
      codes: isShown ? shown.codes : atlas.areas.codes,
      choropleth: selectors.choropleth(state),
      provenance: { digest: publishedCopy.digest, date, address: addressOf(app, isShown) },
      messages: draft ? ofDraft(draft, exportMessages) : exportMessages,
    },
    date,
    nameOf: (parts, extension) => fileName([...prefix, ...parts], date, extension),
  };
}

/** Returns the texts of files which say, before every source, that they are of a draft. */
function ofDraft({ unpublished }: ShownDraft, messages: ExportMessages): ExportMessages {
  return {
    ...messages,
    sourceLine: (programme) => `${unpublished} ${messages.sourceLine(programme)}`,
  };
}

/** Returns the absolute address of the view, or of all of Sweden in its colours; null for a draft. */
function addressOf(
  { store, codec, publishedCopy, draft }: AppContextValue,
  isShown: boolean,
): string | null {
  if (draft) return null;
  const { view } = store.getState();
  const { subject, compared, query } = DEFAULT_VIEW;
  const exported = isShown ? view : { ...view, subject, compared, query };
  return servedFrom(publishedCopy.origin, true) + encode(exported, codec);
}

/** The texts of files by language, fetched when a file is made. */
const EXPORT_MESSAGES: Readonly<Record<Lang, () => Promise<ExportMessages>>> = {
  sv: async () => (await import('../../i18n/sv/export')).exportSv,
  en: async () => (await import('../../i18n/en/export')).exportEn,
};
