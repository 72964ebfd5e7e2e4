import { MAX_COMPARED } from '../../domain/comparison/comparison';
import { LABEL_LINE, type Label } from '../../domain/geography/labels';
import { badgeOf, type Highlights, type Choropleth } from '../../domain/choropleth/choropleth';
import { letterOf } from '../../domain/comparison/letters';
import { PATTERNS, type PatternShape } from '../../domain/choropleth/palette';
import { PATTERN_UNIT, project, SWEDEN_BOX } from '../../domain/geography/projection';
import { identityOf, REGION_CODES, type RegionCode } from '../../domain/model/region';
import { fillClass, patternFill } from './style-attributes';

interface AtlasSvgProps {
  readonly labels: readonly Label[];
  readonly choropleth: Choropleth;
  readonly marks: Highlights;
  readonly hrefOf: (code: RegionCode) => string;
  /** True where the drawing stands on somebody else's page: links then leave that page alone. */
  readonly newTab?: boolean;
}

const { x, y, width, height } = SWEDEN_BOX;
const VIEW_BOX = [x, y, width, height].map(Math.round).join(' ');
/** One outline for each letter, waiting in the drawing for a region. */
const COMPARED_PLACES = Array.from({ length: MAX_COMPARED }, (_, place) => place);

/**
 * The whole map as an SVG, drawn at build time with the shapes of `AtlasShapes`. The browser adopts it (`svg-renderer`) and never draws
 * it again. It carries no style attribute, so it passes a strict content security policy. Assistive
 * technology reads the list of regions instead, which says the same, so the drawing is hidden from it.
 */
export function AtlasSvg({ labels, choropleth, marks, hrefOf, newTab = false }: AtlasSvgProps) {
  return (
    <>
      <svg className="map-drawing" viewBox={VIEW_BOX} aria-hidden="true" focusable="false">
        <defs>
          {Object.entries(PATTERNS).map(([id, shape]) => (
            <PatternDefinition key={id} id={id} shape={shape} />
          ))}
        </defs>
        <use className="map-foreign" href="#shape-foreign" />
        <AllShapes className="map-coast" />
        <g className="map-regions">
          {REGION_CODES.map((code) => (
            <RegionShape
              key={code}
              code={code}
              choropleth={choropleth}
              marks={marks}
              href={hrefOf(code)}
              newTab={newTab}
            />
          ))}
        </g>
        <use className="map-lakes" href="#shape-lakes" />
        <AllShapes className="map-borders" />
        <AllShapes className="map-border-lines" />
        <MapMarks marks={marks} />
      </svg>
      <svg className="map-labels" aria-hidden="true" focusable="false">
        {labels.map((label) => (
          <LabelText
            key={label.code}
            label={label}
            mark={badgeOf(choropleth, marks, label.code)}
            letter={letterOf(marks.compared, label.code)}
          />
        ))}
      </svg>
    </>
  );
}

interface RegionShapeProps {
  readonly code: RegionCode;
  readonly choropleth: Choropleth;
  readonly marks: Highlights;
  readonly href: string;
  readonly newTab: boolean;
}

function RegionShape({ code, choropleth, marks, href, newTab }: RegionShapeProps) {
  const paint = choropleth.regions.get(code);
  const faded = marks.isolated !== null && !marks.isolated.has(code);
  return (
    <a
      href={href}
      {...(newTab && { target: '_blank', rel: 'noopener' })}
      tabIndex={-1}
      data-code={code}
      className={faded ? 'is-faded' : undefined}
    >
      <title>{identityOf(code).shortName}</title>
      <use href={`#shape-${code}`} className={fillClass(paint?.fill ?? 'no-data')} />
      <use href={`#shape-${code}`} fill={patternFill(paint?.pattern ?? null)} />
    </a>
  );
}

function AllShapes({ className }: { readonly className: string }) {
  return (
    <g className={className}>
      {REGION_CODES.map((code) => (
        <use key={code} href={`#shape-${code}`} />
      ))}
    </g>
  );
}

/** The outlines of what stands out, drawn over the borders; one that is not in use has no shape. */
function MapMarks({ marks }: { readonly marks: Highlights }) {
  return (
    <g className="map-marks">
      <Mark className="map-hover-casing" code={marks.hovered} />
      <Mark className="map-hover" code={marks.hovered} />
      {COMPARED_PLACES.map((place) => (
        <Mark key={place} className="map-compared-casing" code={marks.compared[place] ?? null} />
      ))}
      {COMPARED_PLACES.map((place) => (
        <Mark key={place} className="map-compared" code={marks.compared[place] ?? null} />
      ))}
      <Mark className="map-selected-casing" code={marks.selected} />
      <Mark className="map-selected" code={marks.selected} />
      <Mark className="map-focus-casing" code={marks.focused} />
      <Mark className="map-focus" code={marks.focused} />
    </g>
  );
}

function Mark({
  className,
  code,
}: {
  readonly className: string;
  readonly code: RegionCode | null;
}) {
  return <use className={className} href={code === null ? undefined : `#shape-${code}`} />;
}

function PatternDefinition({
  id,
  shape: s,
}: {
  readonly id: string;
  readonly shape: PatternShape;
}) {
  const ink =
    s.width === 0 ? { fill: `var(--ink-${id})` } : { stroke: `var(--ink-${id})`, fill: 'none' };
  return (
    <pattern
      id={`pattern-${id}`}
      width={s.tile}
      height={s.tile}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${PATTERN_UNIT})`}
    >
      <path d={s.path} strokeWidth={s.width} {...ink} />
    </pattern>
  );
}

/** Placed in per cent of the drawing, so that the lettering keeps its size while the map scales. */
function LabelText({
  label,
  mark,
  letter,
}: {
  readonly label: Label;
  readonly mark: string;
  readonly letter: string;
}) {
  const [px, py] = project(label.at);
  const shown = label.lines.length + (mark === '' ? 0 : 1);
  const left = `${percent((px - x) / width)}%`;
  return (
    <text
      x={left}
      y={`${percent((py - y) / height)}%`}
      data-label={label.code}
      className={`map-label anchor-${label.anchor} tier-${label.minHeight} alone-${label.aloneFrom} lines-${shown}${letter === '' ? '' : ' is-compared'}`}
    >
      {label.lines.map((line) => (
        <tspan key={line} x={left} dy={line === label.lines[0] ? undefined : LABEL_LINE}>
          {line}
        </tspan>
      ))}
      <tspan x={left} dy={LABEL_LINE} className="map-label-mark">
        {letter}
        <tspan className="map-label-own">{mark.slice(letter.length)}</tspan>
      </tspan>
    </text>
  );
}

const percent = (share: number) => Math.round(share * 10_000) / 100;
