import type { Atlas } from '../domain/atlas';
import { identityOf } from '../domain/region';
import { useAtlasSession, useAtlasState } from '../store/use-atlas';
import type { ViewState } from '../store/view-state';
import { useWords } from '../text/words';
import type { Wording } from '../text/wording';
import { PANEL } from '../ui/anchors';

/** On a narrow screen the text lies below the map: this is the way there once something is chosen. */
export function ReadOn() {
  const { atlas } = useAtlasSession();
  const words = useWords();
  const text = useAtlasState(({ view }) => textOf(view, atlas, words));
  if (text === null) return null;
  return (
    <a className="map-read-on" href={`#${PANEL}`}>
      {text}
    </a>
  );
}

/** What there is to read, in the order in which the panel shows it; null where it is about all of Sweden. */
function textOf(
  { subject, query, compared, themes }: ViewState,
  atlas: Atlas,
  { lang, map: { readOn } }: Wording,
): string | null {
  if (subject.kind === 'region') return readOn.region(identityOf(subject.code).shortName);
  if (subject.kind !== 'sweden') return null;
  if (query !== '') return readOn.hits;
  if (compared.length > 0) return readOn.comparison;
  if (themes.length === 0) return null;
  return readOn.themes(themes.map((id) => atlas.themeById.get(id)?.label[lang] ?? id));
}
