import { Fragment } from 'react';
import {
  BADGE_LINE,
  BADGE_SCALE,
  firstLine,
  LABEL_LINE,
  LABEL_ASIDE,
  LABEL_OFFSET,
  LABEL_SIZE,
  LEADER_END,
  type Label,
  type Placement,
} from '../../domain/geography/labels';
import { labelsFor } from '../../domain/choropleth/shown-labels';
import { badgeOf, type Highlights, type Choropleth } from '../../domain/choropleth/choropleth';
import { project, SWEDEN_BOX, SWEDEN_VIEW_BOX } from '../../domain/geography/projection';
import { nameOf, type AreaSystem, type Position, type RegionCode } from '../../domain/model/region';
import { PAGE_STYLE, placementClass } from './drawing-style';
import { MapDrawing } from './MapDrawing';

interface AtlasSvgProps {
  readonly areas: AreaSystem;
  readonly choropleth: Choropleth;
  readonly highlights: Highlights;
  readonly hrefOf: (code: RegionCode) => string;
  /** True where the drawing stands on somebody else's page: links then leave that page alone. */
  readonly newTab?: boolean;
}

const { x, y, width, height } = SWEDEN_BOX;

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
      <svg className="map-drawing" viewBox={SWEDEN_VIEW_BOX} aria-hidden="true" focusable="false">
        <MapDrawing
          choropleth={choropleth}
          highlights={highlights}
          style={PAGE_STYLE}
          linkOf={(code) => ({ name: nameOf(areas, code), href: hrefOf(code), ...tab })}
        />
      </svg>
      <svg className="map-labels" aria-hidden="true" focusable="false">
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
 * the drawing, so that the type keeps its size while the map scales.
 */
function LabelGroup({ label, badge, highlights }: LabelGroupProps) {
  const isSelected = label.code === highlights.selected && 'is-selected';
  const isCompared = highlights.compared.includes(label.code) && 'is-compared';
  const classes = ['map-label', isSelected, isCompared].filter((each) => each !== false);
  return (
    <g data-label={label.code} className={classes.join(' ')}>
      {label.placements.map((placement, i) => {
        const name = placementClass(placement, i === 0);
        const text = (className?: string) => (
          <PlacedText label={label} placement={placement} badge={badge} className={className} />
        );
        if (!placement.hasLeader) return <Fragment key={placement.below}>{text(name)}</Fragment>;
        return (
          <g key={placement.below} className={name}>
            <Leader from={label.point} to={placement.at} />
            {text()}
          </g>
        );
      })}
    </g>
  );
}

/** A line over a wider one, from a dot in the region to its name. */
function Leader({ from, to }: { readonly from: Position; readonly to: Position }) {
  const [start, end] = [shares(from), shares(to)];
  const line = { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
  return (
    <>
      <line {...line} className="map-leader-casing" />
      <line {...line} className="map-leader" markerStart={`url(#${LEADER_END_ID})`} />
    </>
  );
}

const LEADER_END_ID = 'leader-end';

/** What leaders begin with, defined once. */
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

interface PlacedTextProps extends Pick<LabelGroupProps, 'label' | 'badge'> {
  readonly placement: Placement;
  readonly className: string | undefined;
}

const TEXT_ANCHORS = { left: undefined, center: 'middle', right: 'end' } as const;

function PlacedText({
  label: {
    lines: [first, ...more],
  },
  placement: { at, anchor },
  badge,
  className,
}: PlacedTextProps) {
  const { x: left, y: top } = shares(at);
  const dx = ems(LABEL_ASIDE[anchor]);
  return (
    <text
      x={left}
      y={top}
      dx={dx}
      dy={ems(firstLine(more.length + 1, anchor))}
      textAnchor={TEXT_ANCHORS[anchor]}
      className={className}
    >
      {first}
      {more.map((line) => (
        <tspan key={line} x={left} dx={dx} dy={ems(LABEL_LINE)}>
          {line}
        </tspan>
      ))}
      <tspan
        className="map-label-badge"
        {...(anchor === 'center'
          ? { x: left, dy: ems(BADGE_LINE / BADGE_SCALE) }
          : { dx: ems(LABEL_OFFSET / BADGE_SCALE) })}
      >
        {badge}
      </tspan>
    </text>
  );
}

/** A length of the usual size of labels as one that grows with the reader's; none where it is 0. */
function ems(pixels: number): string | undefined {
  const length = Math.round((pixels / LABEL_SIZE) * 1000) / 1000;
  return length === 0 ? undefined : `${length}em`;
}

/** Where a place lies, in per cent of the drawing. */
function shares(at: Position) {
  const [px, py] = project(at);
  const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
  return { x: percent((px - x) / width), y: percent((py - y) / height) };
}
