import type { Atlas } from '../domain/model/atlas';
import { identityOf } from '../domain/model/region';
import { useAppContext, useAtlasState } from '../store/app-context';
import type { ViewState } from '../store/view-state';
import { useMessages } from '../i18n/use-messages';
import type { Messages } from '../i18n/messages';
import { PANEL } from '../ui/anchors';

/**
 * On a narrow screen the text lies below the map: this is the way there. Always there, so that what is below it does
 * not move when something is chosen.
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

/** What there is to read, in the order in which the panel shows it. */
function textOf(
  { subject, query, compared, themes }: ViewState,
  atlas: Atlas,
  { lang, map: { readOn } }: Messages,
): string {
  if (subject.kind === 'region') return readOn.region(identityOf(subject.code).shortName);
  if (subject.kind !== 'sweden') return readOn.text;
  if (query !== '') return readOn.hits;
  if (compared.length > 0) return readOn.comparison;
  if (themes.length === 0) return readOn.text;
  return readOn.themes(themes.map((id) => atlas.themeById.get(id)?.label[lang] ?? id));
}
