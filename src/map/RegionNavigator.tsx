import { useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { areaOf, type RegionCode } from '../domain/model/region';
import {
  isPlainClick,
  useAtlasState,
  useSetInteraction,
  useChoropleth,
  useViewLinks,
  useAreas,
} from '../store/app-context';
import { selectedCode, selectRegion } from '../store/view-state';
import { useMessages } from '../i18n/use-messages';
import { MAP, mapLinkElementId, PANEL } from '../ui/anchors';
import { useHydrated } from '../ui/use-hydrated';
import { createMapKeys } from './keys';
import { isFocusVisible } from '../ui/focus-visible';

const HELP = 'region-navigator-help';

/**
 * Links to all regions in one tab stop: arrow keys move between them as on the map, letters by name. A link is visible
 * only while it has the focus, as the caption of the focus ring on the map. Without scripts each link is a tab stop.
 */
export function RegionNavigator() {
  const areas = useAreas();
  const { map } = useMessages();
  const choropleth = useChoropleth();
  const hydrated = useHydrated();
  const selected = useAtlasState((state) => selectedCode(state.view));
  // The region that was focused last, until another is selected, and whether by keyboard.
  const [last, setLast] = useState<LastFocus | null>(null);
  const [keys] = useState(() => createMapKeys(areas.areas));
  const moveFocus = (event: KeyboardEvent, from: RegionCode) => {
    const to = keys(event, from);
    if (to === null) return;
    event.preventDefault();
    const id = to === 'leave' ? MAP : mapLinkElementId(areaOf(areas, to).slug);
    document.getElementById(id)?.focus();
  };
  const tabStop = last?.selected === selected ? last.code : (selected ?? areas.codes[0]);
  return (
    <nav
      className={
        last?.isByKeyboard === false ? 'region-navigator is-by-pointer' : 'region-navigator'
      }
      aria-label={map.navigator}
      aria-describedby={hydrated ? HELP : undefined}
    >
      <p className="visually-hidden">{choropleth.heading}</p>
      <ul aria-label={map.navigator}>
        {areas.codes.map((code) => (
          <li key={code}>
            <RegionItem
              code={code}
              isSelected={code === selected}
              tabIndex={!hydrated || code === tabStop ? undefined : -1}
              onFocus={(isByKeyboard) => setLast({ code, selected, isByKeyboard })}
              onKeyDown={(event) => moveFocus(event, code)}
            />
          </li>
        ))}
      </ul>
      {hydrated && (
        <p id={HELP} className="region-navigator-help">
          {map.navigatorHelp}
        </p>
      )}
    </nav>
  );
}

interface LastFocus {
  readonly code: RegionCode;
  readonly selected: RegionCode | null;
  readonly isByKeyboard: boolean;
}

interface RegionItemProps {
  readonly code: RegionCode;
  readonly isSelected: boolean;
  readonly tabIndex: number | undefined;
  readonly onFocus: (isByKeyboard: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function RegionItem({ code, isSelected, tabIndex, onFocus, onKeyDown }: RegionItemProps) {
  const areas = useAreas();
  const { map } = useMessages();
  const choropleth = useChoropleth();
  const { href, onClick } = useViewLinks()((view) => selectRegion(view, code));
  const setInteraction = useSetInteraction();
  const { slug, shortName } = areaOf(areas, code);
  const focus = (event: FocusEvent) => {
    const isByKeyboard = isFocusVisible(event.currentTarget);
    onFocus(isByKeyboard);
    // No focus ring for focus that came by mouse or touch.
    if (isByKeyboard) setInteraction({ focused: code });
  };
  return (
    <a
      href={href}
      onClick={isSelected ? toText : onClick}
      id={mapLinkElementId(slug)}
      tabIndex={tabIndex}
      aria-current={isSelected ? 'page' : undefined}
      onFocus={focus}
      onBlur={() => setInteraction({ focused: null })}
      onKeyDown={onKeyDown}
    >
      {map.regionName(shortName, choropleth.regions.get(code)?.value ?? '')}
    </a>
  );
}

/** Leads from the region whose text is shown already to that text. */
function toText(event: MouseEvent): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  document.getElementById(PANEL)?.focus();
}
