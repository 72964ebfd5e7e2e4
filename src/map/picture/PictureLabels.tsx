import { badgeOf } from '../../domain/choropleth/choropleth';
import { BASEMAP } from '../../domain/choropleth/palette';
import {
  BADGE_LINE,
  BADGE_SCALE,
  firstLine,
  LABEL_ASIDE,
  LABEL_LINE,
  LABEL_SIZE,
  LEADER_END,
  placementAt,
  type Label,
  type Placement,
} from '../../domain/geography/labels';
import { labelsFor } from '../../domain/choropleth/shown-labels';
import type { Position } from '../../domain/model/region';
import type { MapContent } from '../renderer';
import { LETTER_MIDDLE } from './text';

interface PictureLabelsProps extends MapContent {
  /** Put before every id. */
  readonly prefix: string;
  readonly size: number;
  /** Height of Sweden, in units of the drawing. */
  readonly height: number;
  /** Where a place lies in the drawing. */
  readonly at: (position: Position) => readonly [number, number];
}

const TEXT_ANCHOR = { center: undefined, left: 'start', right: 'end' } as const;

/** The names and badges of the regions with their leader lines, placed as on the page. */
export function PictureLabels(props: PictureLabelsProps) {
  const { prefix, choropleth, highlights, size, height, at } = props;
  // Names are placed for the page's type.
  const scale = size / LABEL_SIZE;
  const placed = labelsFor(choropleth, highlights)
    .flatMap((label): PlacedName[] => {
      const standsOut =
        label.code === highlights.selected || highlights.compared.includes(label.code);
      const first = standsOut ? label.placements[0] : undefined;
      const placement = placementAt(label, height / scale) ?? first;
      return placement ? [{ label, placement, standsOut }] : [];
    })
    .toSorted((a, b) => Number(a.standsOut) - Number(b.standsOut));
  const withLeaders = placed.filter(({ placement }) => placement.hasLeader);
  const leaders = withLeaders
    .map(({ label, placement }) => `M${pointOf(at(label.point))}L${pointOf(at(placement.at))}`)
    .join('');
  const ends = withLeaders.map(({ label }) => `M${pointOf(at(label.point))}h0`).join('');
  const { halo, lettering } = BASEMAP;
  const [leadersId, namesId] = [`${prefix}leaders`, `${prefix}names`];
  // The rims are drawn by themselves, for programs that do not know paint-order.
  return (
    <g fontSize={Math.round(size)} fontWeight={500} textAnchor="middle">
      <defs>
        <path id={leadersId} d={leaders} />
        <g id={namesId}>
          {placed.map((name) => (
            <Name key={name.label.code} {...name} {...props} />
          ))}
        </g>
      </defs>
      <g
        aria-hidden="true"
        fill="none"
        stroke={halo.light}
        strokeWidth={Math.round(size * 0.24)}
        strokeLinejoin="round"
      >
        <use href={`#${leadersId}`} />
        <use href={`#${namesId}`} />
      </g>
      <g stroke={lettering.light} strokeWidth={Math.round(scale)}>
        <use href={`#${leadersId}`} />
        <path d={ends} strokeWidth={Math.round(LEADER_END * 2 * scale)} strokeLinecap="round" />
      </g>
      <use href={`#${namesId}`} fill={lettering.light} />
    </g>
  );
}

interface PlacedName {
  readonly label: Label;
  readonly placement: Placement;
  readonly standsOut: boolean;
}

function Name(props: PlacedName & PictureLabelsProps) {
  const { label, placement, standsOut, choropleth, highlights, size, at } = props;
  const scale = size / LABEL_SIZE;
  const { anchor } = placement;
  const [x, y] = at(placement.at);
  const badge = badgeOf(choropleth, highlights, label.code);
  const badgeSize = Math.round(size * BADGE_SCALE);
  const lineAt = (down: number, type: number) =>
    Math.round(y + down * scale + type * LETTER_MIDDLE);
  const isBelow = anchor === 'center';
  const top = firstLine(label.lines.length, anchor);
  const last = label.lines.length - 1;
  const look = { fontWeight: standsOut ? 700 : undefined, textAnchor: TEXT_ANCHOR[anchor] };
  return (
    <>
      {label.lines.map((line, i) => (
        <text
          key={line}
          x={Math.round(x + LABEL_ASIDE[anchor] * scale)}
          y={lineAt(top + i * LABEL_LINE, size)}
          {...look}
        >
          {i === last && !isBelow ? `${line} ${badge}`.trim() : line}
        </text>
      ))}
      {badge !== '' && isBelow && (
        <text
          x={Math.round(x)}
          y={lineAt(top + last * LABEL_LINE + BADGE_LINE, badgeSize)}
          fontSize={badgeSize}
          {...look}
        >
          {badge}
        </text>
      )}
    </>
  );
}

const pointOf = ([x, y]: readonly [number, number]) => `${Math.round(x)} ${Math.round(y)}`;
