import { AtlasSvg } from '../map/svg/AtlasSvg';
import type { AppContextValue } from '../store/app-context';
import { encode } from '../store/url-codec';
import { selectRegion } from '../store/view-state';

/** The map of a page as the build draws it. */
export function PageDrawing({ atlas, store, selectors, codec }: AppContextValue) {
  const state = store.getState();
  return (
    <AtlasSvg
      areas={atlas.areas}
      choropleth={selectors.choropleth(state)}
      highlights={selectors.highlights(state)}
      hrefOf={(code) => encode(selectRegion(state.view, code), codec)}
    />
  );
}
