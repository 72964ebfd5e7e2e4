import type { ReactNode, SVGProps } from 'react';
import { BASEMAP } from '../../domain/choropleth/palette';
import type { MapShapes } from '../../domain/geography/geometry';
import { project, SWEDEN_BOX } from '../../domain/geography/projection';
import type { MapContent } from '../renderer';
import { ShapeDefinitions } from '../svg/AtlasShapes';
import { pictureStyle } from '../svg/drawing-style';
import { MapDrawing } from '../svg/MapDrawing';
import { PictureLabels } from './PictureLabels';

export interface Frame {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

/** How a map looks where pictures differ. Lengths are in the picture's pixels. */
export interface MapLook {
  /** Put before every id. */
  readonly prefix: string;
  /** Between Sweden and the frame's top and bottom. */
  readonly margin: number;
  /** Widths of borders and of highlights, compared with the page's. */
  readonly borders: number;
  readonly highlights: number;
  readonly nameSize: number;
  /** Drawing units for a pixel: as few as can be, where every byte counts. The page's own where none are given. */
  readonly unitsPerPixel?: number;
}

interface MapPictureProps
  extends MapContent, Pick<SVGProps<SVGSVGElement>, 'role' | 'aria-labelledby' | 'fontFamily'> {
  readonly frame: Frame;
  readonly shapes: MapShapes;
  readonly look: MapLook;
  readonly children?: ReactNode;
}

/**
 * The page's map as a picture of its own: all of Sweden in the middle of a frame, in light colours, styled by
 * attributes. Where the shapes have nothing around Sweden it stands on white, not in a sea that has no other coast.
 */
export function MapPicture({
  frame,
  shapes,
  choropleth,
  highlights,
  look,
  children,
  ...rest
}: MapPictureProps) {
  const { prefix, nameSize } = look;
  const { precision, pixel, box } = viewOf(frame, look);
  const isAlone = shapes.neighbouringLand.features.length === 0;
  const style = pictureStyle({ ...look, pixel });
  return (
    <svg {...frame} viewBox={Object.values(box).join(' ')} {...rest}>
      {children}
      <ShapeDefinitions shapes={shapes} prefix={prefix} precision={precision} />
      <rect {...box} fill={BASEMAP[isAlone ? 'halo' : 'sea'].light} />
      <MapDrawing choropleth={choropleth} highlights={highlights} style={style} />
      <PictureLabels
        prefix={prefix}
        choropleth={choropleth}
        highlights={highlights}
        size={nameSize * pixel}
        height={SWEDEN_BOX.height / precision}
        at={(position) => {
          const [east, south] = project(position);
          return [east / precision, south / precision];
        }}
      />
    </svg>
  );
}

/** The part of the projected world that a frame shows: its box, and the drawing's units for a pixel of the picture. */
function viewOf(
  { width, height }: Frame,
  { margin, unitsPerPixel }: Pick<MapLook, 'margin' | 'unitsPerPixel'>,
) {
  const projected = SWEDEN_BOX.height / (height - 2 * margin);
  const precision = unitsPerPixel === undefined ? 1 : projected / unitsPerPixel;
  const pixel = projected / precision;
  const whole = (value: number) => Math.round(value / precision);
  const box = {
    x: whole(SWEDEN_BOX.x + (SWEDEN_BOX.width - width * projected) / 2),
    y: whole(SWEDEN_BOX.y - margin * projected),
    width: Math.round(width * pixel),
    height: Math.round(height * pixel),
  };
  return { precision, pixel, box };
}
