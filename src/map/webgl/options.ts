import type { Label } from '../../domain/labels';
import type { Marks, Painting } from '../../domain/painting';
import type { Scheme } from '../../domain/palette';
import type { Camera, Insets, MapRenderer, RendererEvents } from '../renderer';
import type { Geometry } from './style';
import type { LostReason } from './webgl-error';

export interface WebglOptions {
  /** Has a size. Its whole area is the map's. */
  readonly container: HTMLElement;
  readonly geometry: Geometry;
  /** Room kept free around Sweden, CSS pixels; as a function, asked afresh whenever Sweden is fitted. */
  readonly padding: Insets | (() => Insets);
  readonly painting: Painting;
  readonly marks: Marks;
  readonly labels: readonly Label[];
  /** The map library's own strings, by its keys. */
  readonly controls: Readonly<Record<string, string>>;
  readonly events: RendererEvents;
  /** Without it the map follows the visitor's own settings, also when they change. */
  readonly scheme?: Scheme;
  /** True: the camera jumps. Without it the visitor's own setting holds. */
  readonly reducedMotion?: boolean;
  /** Who made the shapes, for tools that read the style; the page prints its own credit. */
  readonly attribution?: string;
  /** The map was lost for good after it had been shown. Called once; the caller disposes of it. */
  readonly onLost: (reason: LostReason, detail: string) => void;
}

/** The WebGL map. After `dispose` it does nothing. */
export interface WebglMap extends MapRenderer, Camera {
  /** Draws the same regions with other shapes; colours and marks stay. */
  reshape(geometry: Geometry): void;
  /** Draws in another scheme, and no longer follows the visitor's settings. */
  setScheme(scheme: Scheme): void;
}
