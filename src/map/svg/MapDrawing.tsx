import type { ComponentProps } from 'react';
import type { AreaStyle } from '../../domain/choropleth/choropleth';
import { PATTERN_IDS } from '../../domain/choropleth/palette';
import type { RegionCode } from '../../domain/model/region';
import { patternFill, patternOnPage, type DrawingStyle } from './drawing-style';
import { highlightLines } from '../lines';
import type { MapContent } from '../renderer';
import { Pattern } from './Pattern';
import { mapPattern } from './patterns';

/** What a region is called, and where its shape leads to. */
type RegionLink = { readonly name: string } & Pick<ComponentProps<'a'>, 'href' | 'target' | 'rel'>;

interface MapDrawingProps extends MapContent {
  readonly style: DrawingStyle;
  /** Given where the map can change later: regions are links, and have patterns for forced colours. */
  readonly linkOf?: (code: RegionCode) => RegionLink;
}

/**
 * The map from the land around Sweden up to the outlines of what stands out, without names. Draws with the shapes
 * of `ShapeDefinitions`, which must be in the same document under the same prefix.
 */
export function MapDrawing(props: MapDrawingProps) {
  const { choropleth, highlights, style, linkOf } = props;
  const { prefix } = style;
  const areas = [...choropleth.regions];
  const used = new Set(areas.map(([, area]) => (linkOf ? patternOnPage(area) : area.pattern)));
  return (
    <>
      <defs>
        {PATTERN_IDS.filter((id) => used.has(id)).map((id) => (
          <Pattern key={id} {...mapPattern(id, style)} />
        ))}
      </defs>
      <use {...style.part('land')} href={`#${prefix}shape-land`} />
      <use {...style.part('coast')} href={`#${prefix}all-regions`} />
      <g className={linkOf && 'map-regions'}>
        {areas.map(([code, area]) => (
          <RegionShape key={code} code={code} area={area} {...props} />
        ))}
      </g>
      <use {...style.part('lakes')} href={`#${prefix}shape-lakes`} />
      <use {...style.part('borders')} href={`#${prefix}all-regions`} />
      <use {...style.part('border-lines')} href={`#${prefix}all-regions`} />
      <g {...style.part('highlights')}>
        {highlightLines(highlights).map(({ line, code }) => (
          <use key={`${line}-${code}`} {...style.part(line)} href={`#${prefix}outline-${code}`} />
        ))}
      </g>
    </>
  );
}

function RegionShape({
  code,
  area,
  highlights: { undimmed },
  style,
  linkOf,
}: MapDrawingProps & { readonly code: RegionCode; readonly area: AreaStyle }) {
  const dimmed = undimmed === null || undimmed.has(code) ? {} : style.dimmed;
  const href = `#${style.prefix}shape-${code}`;
  const shapes = (
    <>
      <use href={href} {...style.fill(area.fill)} />
      {(linkOf ? patternOnPage(area) : area.pattern) && (
        <use href={href} fill={patternFill(area.pattern, style.prefix)} />
      )}
    </>
  );
  if (!linkOf) return 'opacity' in dimmed ? <g {...dimmed}>{shapes}</g> : shapes;
  const { name, ...link } = linkOf(code);
  return (
    <a {...link} tabIndex={-1} data-code={code} {...dimmed}>
      <title>{name}</title>
      {shapes}
    </a>
  );
}
