import type { Atlas } from '../domain/model/atlas';
import { nameOf } from '../domain/model/region';
import { themesInText } from '../domain/summaries/names';
import { useAppContext, useAtlasState } from '../store/app-context';
import { showsOverview, type ViewState } from '../store/view-state';
import { useMessages } from '../i18n/use-messages';
import type { Messages } from '../i18n/messages';
import { COLOURS, PANEL } from '../ui/anchors';

/**
 * The links from the map to what is below it on narrow screens: the text, and on phones the choice of colours. They are
 * always rendered, so that the layout does not move when something is selected.
 */
export function SkipLinks() {
  const { atlas } = useAppContext();
  const messages = useMessages();
  const text = useAtlasState(({ view }) => textOf(view, atlas, messages));
  return (
    <p className="map-skip-links">
      <a href={`#${PANEL}`}>{text}</a>
      <a className="map-skip-to-themes" href={`#${COLOURS}`}>
        {messages.map.skipToThemes}
      </a>
    </p>
  );
}

/** What the panel begins with. */
function textOf(view: ViewState, atlas: Atlas, { lang, map: { skipToPanel } }: Messages): string {
  const { subject, query, compared, themes } = view;
  if (showsOverview(view)) return skipToPanel.programme;
  if (subject.kind === 'region') return skipToPanel.region(nameOf(atlas.areas, subject.code));
  if (subject.kind !== 'sweden') return skipToPanel.text;
  if (query !== '') return skipToPanel.hits;
  if (compared.length > 0) return skipToPanel.comparison;
  if (themes.length === 0) return skipToPanel.text;
  return skipToPanel.themes(themesInText(atlas, themes, lang));
}
