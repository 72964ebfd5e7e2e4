import { Fragment } from 'react';
import {
  BADGE_LINE,
  BADGE_SCALE,
  firstLine,
  LABEL_LINE,
  LABEL_OFFSET,
  LABEL_SIZE,
  LEADER_END,
  type Label,
} from '../../domain/geography/labels';
import { labelsFor } from '../../domain/choropleth/shown-labels';
import { badgeOf, type Highlights } from '../../domain/choropleth/choropleth';
import {
  project,
  SWEDEN_BOX,
  SWEDEN_VIEW_BOX,
  type Point,
} from '../../domain/geography/projection';
import { nameOf, type AreaSystem, type Position, type RegionCode } from '../../domain/model/region';
import type { MapContent } from '../renderer';
import { labelClass, PAGE_STYLE, placementClass } from './drawing-style';
import { MapDrawing } from './MapDrawing';

interface AtlasSvgProps extends MapContent {
  readonly areas: AreaSystem;
  readonly hrefOf: (code: RegionCode) => string;
  /** True where the drawing stands on somebody else's page: links then leave that page alone. */
  readonly newTab?: boolean;
}

/**
 * The map of a page as an SVG, drawn at build time with the shapes of `AtlasShapes`. The browser adopts it
 * (`createSvgRenderer`) and never draws it again. It carries no style attribute, so it passes a strict content
 * security policy. Assistive technology reads the list of regions instead, which says the same, so the drawing is
 * hidden from it.
 */
export function AtlasSvg({ areas, choropleth, highlights, hrefOf, newTab = false }: AtlasSvgProps) {
  const tab = newTab ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <>
      <svg className="map-drawing" viewBox={SWEDEN_VIEW_BOX} aria-hidden="true">
        <MapDrawing
          choropleth={choropleth}
          highlights={highlights}
          style={PAGE_STYLE}
          linkOf={(code) => ({ name: nameOf(areas, code), href: hrefOf(code), ...tab })}
        />
      </svg>
      <svg className="map-labels" markerStart={`url(#${LEADER_END_ID})`} aria-hidden="true">
        <LeaderEnd />
        {labelsFor(choropleth, highlights).map((label) => (
          <LabelGroup
            key={label.code}
            label={label}
            badge={badgeOf(choropleth, highlights, label.code)}
            highlights={highlights}
          />
        ))}
      </svg>
    </>
  );
}

interface LabelGroupProps {
  readonly label: Label;
  readonly badge: string;
  readonly highlights: Highlights;
}

/**
 * A name in each of its places, of which the style sheet shows one, by the height of the map. Places are in per cent of
 * the drawing, from the label point on, so that the type keeps its size while the map scales.
 */
function LabelGroup({ label, badge, highlights }: LabelGroupProps) {
  const start = shares(label.point);
  const [first, ...more] = label.lines;
  return (
    <svg data-label={label.code} className={labelClass(label, highlights)} {...percent(start)}>
      {label.placements.map(({ at, anchor, below, hasLeader }) => {
        const [right, down] = shares(at);
        const { x, y } = percent([right - start[0], down - start[1]]);
        const up = firstLine(label.lines.length, anchor) - firstLine(1, anchor);
        const badgePlace =
          anchor === 'center'
            ? { x: x ?? 0, dy: ems(BADGE_LINE / BADGE_SCALE) }
            : { dx: ems(LABEL_OFFSET / BADGE_SCALE) };
        return (
          <Fragment key={below}>
            <text x={x} y={y} dy={ems(up)} className={placementClass(below, anchor)}>
              {first}
              {more.map((line) => (
                <tspan key={line} x={x ?? 0} dy={ems(LABEL_LINE)}>
                  {line}
                </tspan>
              ))}
              <tspan {...badgePlace}>{badge}</tspan>
            </text>
            {hasLeader && <line x2={x} y2={y} />}
            {hasLeader && <line x2={x} y2={y} />}
          </Fragment>
        );
      })}
    </svg>
  );
}

const LEADER_END_ID = 'leader-end';

/** The dot in a region that the line to its name begins with. */
function LeaderEnd() {
  const size = 2 * LEADER_END + 2;
  const box = { viewBox: `${-size / 2} ${-size / 2} ${size} ${size}` };
  return (
    <marker
      id={LEADER_END_ID}
      {...box}
      markerWidth={size}
      markerHeight={size}
      markerUnits="userSpaceOnUse"
    >
      <circle r={LEADER_END} className="map-leader-end" />
    </marker>
  );
}

/** A length of the usual size of labels as one that grows with the reader's; none where it is 0. */
function ems(pixels: number): string | undefined {
  const length = Math.round((pixels / LABEL_SIZE) * 1000) / 1000;
  return length === 0 ? undefined : `${length}em`;
}

/** Where a place lies in the drawing, in tenths of a per cent: less than half a pixel of a map 800 px tall. */
function shares(at: Position): Point {
  const [x, y] = project(at);
  const { x: west, y: north, width, height } = SWEDEN_BOX;
  return [Math.round(((x - west) / width) * 1000), Math.round(((y - north) / height) * 1000)];
}

/** A place as attributes, without what is 0. */
function percent([right, down]: Point) {
  const length = (share: number) => (share === 0 ? undefined : `${share / 10}%`);
  return { x: length(right), y: length(down) };
}
