import { fitZoomedIn, placeLetters } from '../../domain/comparison/furthest-pair';
import { furthestPairFacts } from '../../domain/summaries/furthest-pair';
import { letterOf } from '../../domain/comparison/letters';
import { SWEDEN_BOX } from '../../domain/geography/projection';
import type { RegionCode } from '../../domain/model/region';
import { useMessages } from '../../i18n/use-messages';
import { useAppContext } from '../../store/app-context';
import { VIEW_BOX } from './view-box';

/** Projected units in a CSS pixel, at the height in mini-map.css: 15 rem of 17 px. */
const UNIT = SWEDEN_BOX.height / 255;
const LETTER = Math.round(12 * UNIT);

/**
 * A small map of the compared regions, if they lie too far apart for a map that is zoomed in: on a phone and in
 * print the map is a screen away. It uses the shapes of the page's map (`AtlasShapes`).
 */
export function MiniMap({ codes }: { readonly codes: readonly RegionCode[] }) {
  const { atlas } = useAppContext();
  const { areas } = atlas;
  const { sentences } = useMessages();
  if (codes.length < 2 || fitZoomedIn(areas, codes)) return null;
  const facts = furthestPairFacts(atlas, codes);
  return (
    <figure className="mini-map">
      <svg viewBox={VIEW_BOX} aria-hidden="true" focusable="false">
        {areas.codes.map((code) => (
          <use
            key={code}
            href={`#shape-${code}`}
            className={codes.includes(code) ? 'is-compared' : undefined}
          />
        ))}
        {placeLetters(areas, codes, Math.round(LETTER * 0.95)).map(({ code, x, y }) => (
          <text key={code} x={x} y={y} fontSize={LETTER} strokeWidth={Math.round(3 * UNIT)}>
            {letterOf(codes, code)}
          </text>
        ))}
      </svg>
      {facts && <figcaption>{sentences.extent(facts)}</figcaption>}
    </figure>
  );
}
