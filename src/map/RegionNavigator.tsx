import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { identityOf, REGION_CODES, type RegionCode } from '../domain/model/region';
import {
  useAtlasState,
  useSetInteraction,
  useChoropleth,
  useViewLinks,
} from '../store/app-context';
import { selectedCode, selectRegion } from '../store/view-state';
import { useMessages } from '../i18n/use-messages';
import { MAP, placeOnMap } from '../ui/anchors';
import { useHydrated } from '../ui/use-hydrated';
import { createMapKeys } from './keys';

const HELP = 'region-navigator-help';

/**
 * The keyboard's map: links to all regions in one tab stop, between which arrows move as on the map and
 * letters by name. Out of sight until a link has the focus; then the map draws the ring and the link
 * itself is the caption. Without scripts it is the same list, each link a stop of its own.
 */
export function RegionNavigator() {
  const { map } = useMessages();
  const hydrated = useHydrated();
  const selected = useAtlasState((state) => selectedCode(state.view));
  // Where the keyboard was last. A new selection is a new place to begin.
  const [last, setLast] = useState<{ code: RegionCode; selected: RegionCode | null } | null>(null);
  const onKeyDown = useKeys();
  const stop = last?.selected === selected ? last.code : (selected ?? REGION_CODES[0]);
  return (
    <nav
      className="region-navigator"
      aria-label={map.navigator}
      aria-describedby={hydrated ? HELP : undefined}
    >
      <ul>
        {REGION_CODES.map((code) => (
          <li key={code}>
            <PlaceLink
              code={code}
              isSelected={code === selected}
              tabIndex={!hydrated || code === stop ? undefined : -1}
              onArrive={() => setLast({ code, selected })}
              onKeyDown={(event) => onKeyDown(event, code)}
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

interface PlaceLinkProps {
  readonly code: RegionCode;
  readonly isSelected: boolean;
  readonly tabIndex: number | undefined;
  readonly onArrive: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The way to a region, named with what the map's colour says of it. */
function PlaceLink({ code, isSelected, tabIndex, onArrive, onKeyDown }: PlaceLinkProps) {
  const { map } = useMessages();
  const choropleth = useChoropleth();
  const { href, onClick } = useViewLinks()((view) => selectRegion(view, code));
  const setInteraction = useSetInteraction();
  const { slug, shortName } = identityOf(code);
  const arrive = (event: FocusEvent) => {
    onArrive();
    // Who came by mouse or touch, back from the text, needs no ring.
    if (event.currentTarget.matches(':focus-visible')) setInteraction({ focused: code });
  };
  return (
    <a
      href={href}
      onClick={onClick}
      id={placeOnMap(slug)}
      tabIndex={tabIndex}
      aria-current={isSelected ? 'page' : undefined}
      onFocus={arrive}
      onBlur={() => setInteraction({ focused: null })}
      onKeyDown={onKeyDown}
    >
      {map.regionName(shortName, choropleth.regions.get(code)?.value ?? '')}
    </a>
  );
}

/** Moves the focus as the keys of the map say. */
function useKeys(): (event: KeyboardEvent, from: RegionCode) => void {
  const [keys] = useState(createMapKeys);
  return (event, from) => {
    const to = keys(event, from);
    if (to === null) return;
    event.preventDefault();
    document.getElementById(to === 'leave' ? MAP : placeOnMap(identityOf(to).slug))?.focus();
  };
}
