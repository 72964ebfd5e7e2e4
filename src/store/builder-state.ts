import { findRegion } from '../domain/geography/find-region';
import { framedView, type BuilderState, type CodeForm } from './embed-address';
import { builderPath, LANGS, langPath } from './paths';
import { decode, type Address, type CodecContext } from './url-codec';
import { DEFAULT_VIEW, selectRegion } from './view-state';

export const CODE_FORMS: readonly CodeForm[] = ['iframe', 'element', 'snippet'];

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
