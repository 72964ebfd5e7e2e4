import type { Lang } from '../domain/model/dataset';
import { areaOf } from '../domain/model/region';
import { builderPath, FRAME_PATH, LANGS, langPath } from './paths';
import { encode, queryOf, decode, type CodecContext, type Address } from './url-codec';
import { DEFAULT_VIEW, selectRegion, type ViewState } from './view-state';
import { findRegion } from '../domain/geography/find-region';

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

/** The codec that reads and writes the addresses of frames. */
export function frameCodec(codec: CodecContext): CodecContext {
  return { ...codec, base: codec.base + FRAME_PATH };
}

export type SubjectKind = 'sweden' | 'region' | 'comparison';

/** Returns what the map of a view is of. */
export function subjectKind({ subject, compared }: ViewState): SubjectKind {
  if (subject.kind === 'region') return 'region';
  return compared.length > 0 ? 'comparison' : 'sweden';
}

/** The address of the frame that shows a view, base included: "/inbaddad/tema/livsmedel/". */
export function frameAddress(view: ViewState, codec: CodecContext): string {
  return encode(framedView(view), frameCodec(codec));
}

/** The forms that the code for other people's pages can have. */
export const CODE_FORMS = ['iframe', 'element', 'snippet'] as const;
export type CodeForm = (typeof CODE_FORMS)[number];

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

/** Returns what has been chosen, from an address of the page that builds the code. Unknown values are dropped, as everywhere. */
export function builderStateFrom({ pathname, search }: Address, codec: CodecContext): BuilderState {
  const params = new URLSearchParams(search);
  const pageLang = LANGS.find((lang) => pathname.startsWith(codec.base + builderPath(lang)));
  const lang = LANGS.find((each) => each === params.get('sprak')) ?? pageLang ?? DEFAULT_VIEW.lang;
  const region = findRegion(codec.areas, params.get('region') ?? '');
  const view = framedView(decode({ pathname: codec.base + langPath(lang), search }, codec));
  const form = CODE_FORMS.find((each) => each === params.get('form')) ?? 'iframe';
  return { view: region ? selectRegion(view, region) : view, form };
}
