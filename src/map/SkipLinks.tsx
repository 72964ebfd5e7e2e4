import type { Atlas } from '../domain/model/atlas';
import { nameOf } from '../domain/model/region';
import { themesInText } from '../domain/summaries/names';
import { useAppContext, useAtlasState } from '../store/app-context';
import type { ViewState } from '../store/view-state';
import { useMessages } from '../i18n/use-messages';
import type { Messages } from '../i18n/messages';
import { PANEL } from '../ui/anchors';

/**
 * The link from the map to the text, for narrow screens, where the text is below the map. It is always rendered, so
 * that the layout does not move when something is selected.
 */
export function SkipToPanelLink() {
  const { atlas } = useAppContext();
  const messages = useMessages();
  const text = useAtlasState(({ view }) => textOf(view, atlas, messages));
  return (
    <a className="map-skip-to-panel" href={`#${PANEL}`}>
      {text}
    </a>
  );
}

/** What the panel begins with. */
function textOf(
  { subject, query, compared, themes }: ViewState,
  atlas: Atlas,
  { lang, map: { skipToPanel } }: Messages,
): string {
  if (subject.kind === 'region') return skipToPanel.region(nameOf(atlas.areas, subject.code));
  if (subject.kind !== 'sweden') return skipToPanel.text;
  if (query !== '') return skipToPanel.hits;
  if (compared.length > 0) return skipToPanel.comparison;
  if (themes.length === 0) return skipToPanel.text;
  return skipToPanel.themes(themesInText(atlas, themes, lang));
}
