import type { Atlas } from '../domain/model/atlas';
import { identityOf } from '../domain/model/region';
import { useAppContext, useAtlasState } from '../store/app-context';
import type { ViewState } from '../store/view-state';
import { useMessages } from '../i18n/use-messages';
import type { Messages } from '../i18n/messages';
import { PANEL } from '../ui/anchors';

/**
 * The link from the map to the text, for narrow screens, where the text is below the map. It is always rendered, so
 * that the layout does not move when something is selected.
 */
export function ScrollToText() {
  const { atlas } = useAppContext();
  const messages = useMessages();
  const text = useAtlasState(({ view }) => textOf(view, atlas, messages));
  return (
    <a className="map-read-on" href={`#${PANEL}`}>
      {text}
    </a>
  );
}

/** What the panel begins with. */
function textOf(
  { subject, query, compared, themes }: ViewState,
  atlas: Atlas,
  { lang, map: { readOn } }: Messages,
): string {
  if (subject.kind === 'region')
    return readOn.region(identityOf(atlas.areas, subject.code).shortName);
  if (subject.kind !== 'sweden') return readOn.text;
  if (query !== '') return readOn.hits;
  if (compared.length > 0) return readOn.comparison;
  if (themes.length === 0) return readOn.text;
  return readOn.themes(themes.map((id) => atlas.themeById.get(id)?.label[lang] ?? id));
}
