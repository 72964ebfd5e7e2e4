import { LABEL_LINE, type Label } from '../../domain/geography/labels';
import { badgeOf, type Highlights, type Choropleth } from '../../domain/choropleth/choropleth';
import { letterOf } from '../../domain/comparison/letters';
import { project, SWEDEN_BOX } from '../../domain/geography/projection';
import { nameOf, type AreaSystem, type RegionCode } from '../../domain/model/region';
import { PAGE_STYLE } from './drawing-style';
import { MapDrawing } from './MapDrawing';

interface AtlasSvgProps {
  readonly areas: AreaSystem;
  readonly labels: readonly Label[];
  readonly choropleth: Choropleth;
  readonly highlights: Highlights;
  readonly hrefOf: (code: RegionCode) => string;
  /** True where the drawing stands on somebody else's page: links then leave that page alone. */
  readonly newTab?: boolean;
}

const { x, y, width, height } = SWEDEN_BOX;
const VIEW_BOX = [x, y, width, height].map(Math.round).join(' ');

/**
 * The map of a page as an SVG, drawn at build time with the shapes of `AtlasShapes`. The browser adopts it
 * (`createSvgRenderer`) and never draws it again. It carries no style attribute, so it passes a strict content
 * security policy. Assistive technology reads the list of regions instead, which says the same, so the drawing is
 * hidden from it.
 */
export function AtlasSvg({
  areas,
  labels,
  choropleth,
  highlights,
  hrefOf,
  newTab = false,
}: AtlasSvgProps) {
  const tab = newTab ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <>
      <svg className="map-drawing" viewBox={VIEW_BOX} aria-hidden="true" focusable="false">
        <MapDrawing
          choropleth={choropleth}
          highlights={highlights}
          style={PAGE_STYLE}
          linkOf={(code) => ({ name: nameOf(areas, code), href: hrefOf(code), ...tab })}
        />
      </svg>
      <svg className="map-labels" aria-hidden="true" focusable="false">
        {labels.map((label) => (
          <LabelText
            key={label.code}
            label={label}
            badge={badgeOf(choropleth, highlights, label.code)}
            letter={letterOf(highlights.compared, label.code)}
          />
        ))}
      </svg>
    </>
  );
}

interface LabelTextProps {
  readonly label: Label;
  readonly badge: string;
  readonly letter: string;
}

/** A name with its badge, placed in per cent of the drawing, so that the type keeps its size while the map scales. */
function LabelText({ label, badge, letter }: LabelTextProps) {
  const [px, py] = project(label.at);
  const lines = label.lines.length + (badge === '' ? 0 : 1);
  const left = `${percent((px - x) / width)}%`;
  return (
    <text
      x={left}
      y={`${percent((py - y) / height)}%`}
      data-label={label.code}
      className={`map-label anchor-${label.anchor} tier-${label.minHeight} badge-${label.badgeFrom} lines-${lines}${letter === '' ? '' : ' is-compared'}`}
    >
      {label.lines.map((line) => (
        <tspan key={line} x={left} dy={line === label.lines[0] ? undefined : LABEL_LINE}>
          {line}
        </tspan>
      ))}
      <tspan x={left} dy={LABEL_LINE} className="map-label-badge">
        {letter}
        <tspan className="map-label-own">{badge.slice(letter.length)}</tspan>
      </tspan>
    </text>
  );
}

const percent = (share: number) => Math.round(share * 10_000) / 100;
