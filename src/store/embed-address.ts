import type { Lang } from '../domain/model/dataset';
import { areaOf } from '../domain/model/region';
import { builderPath } from './paths';
import { encode, queryOf, type CodecContext } from './url-codec';
import { DEFAULT_VIEW, type ViewState } from './view-state';

/**
 * What a frame can show of a view: the map of Sweden, of a region or of a comparison, in its colours. The table,
 * the filter, what was searched for, the pages about the atlas and parameters of others are left out.
 */
export function framedView({ lang, subject, themes, similarity, compared }: ViewState): ViewState {
  const shown = subject.kind === 'region' ? subject : DEFAULT_VIEW.subject;
  return { ...DEFAULT_VIEW, lang, subject: shown, themes, similarity, compared };
}

/** The address of the full page with the same view. */
export function fullAddress(view: ViewState, codec: CodecContext): string {
  return encode(framedView(view), codec);
}

/** The forms that the code for other people's pages can have. */
export type CodeForm = 'iframe' | 'element' | 'snippet';

/** What has been chosen on the page that builds the code. */
export interface BuilderState {
  readonly view: ViewState;
  readonly form: CodeForm;
}

/**
 * Returns the address of the page that builds the code, in a language of its own: what the map shows may be in the
 * other. Its parameters are those of the map, with the region among them.
 */
export function builderAddress(
  { view, form }: BuilderState,
  lang: Lang,
  codec: CodecContext,
): string {
  const { subject, themes, similarity, compared, lang: shown } = framedView(view);
  const query = queryOf({
    region: subject.kind === 'region' ? areaOf(codec.areas, subject.code).slug : '',
    tema: themes.join(','),
    lik: similarity ?? '',
    jamfor: compared.join(','),
    sprak: shown === lang ? '' : shown,
    form: form === 'iframe' ? '' : form,
  });
  return codec.base + builderPath(lang) + query;
}
