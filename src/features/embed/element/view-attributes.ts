import { clamp } from '../../../domain/geography/clamp';
import { findRegion } from '../../../domain/geography/find-region';
import { langPath } from '../../../store/paths';
import { decode, type CodecContext } from '../../../store/url-codec';
import { selectRegion, type ViewState } from '../../../store/view-state';

/**
 * The attributes of <region-atlas> that choose a view. Unknown values are ignored. `view` is any address of the atlas, with
 * or without its origin, and takes precedence over the others.
 */
export type ViewAttributes = Readonly<
  Record<'view' | 'region' | 'theme' | 'compare' | 'lang', string | null>
>;

/**
 * Returns the view for attributes. `theme` and `compare` hold one or several values, separated by commas or spaces.
 * Regions and themes are understood in all spellings that addresses may have.
 */
export function viewOf(asked: ViewAttributes, codec: CodecContext): ViewState {
  // The origin is ignored: the atlas is always the one that the script came from.
  const address = asked.view === null ? null : parseUrl(asked.view, 'https://regionatlas.invalid/');
  const lang = /^en\b/i.test(asked.lang ?? '') ? 'en' : 'sv';
  if (address) {
    const view = decode(address, codec);
    return view.lang === 'en' ? view : { ...view, lang };
  }
  const region = findRegion(codec.areas, asked.region ?? '');
  const pathname = codec.base + langPath(lang);
  const tema = (asked.theme ?? '').trim().replaceAll(/[\s,]+/g, ',');
  const query = new URLSearchParams({ tema, jamfor: asked.compare ?? '' });
  const view = decode({ pathname, search: `?${query}` }, codec);
  return region ? selectRegion(view, region) : view;
}

/** Returns a URL, or null where the text is none. Host pages are read in browsers without `URL.parse`. */
export function parseUrl(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** Limits in CSS pixels where the page sets none. */
const DEFAULT_LIMITS = { min: 240, max: 4000 } as const;

/** Clamps a height to the values of the attributes `min-height` and `max-height`. Ignores what is not a number. */
export function clampHeight(
  height: number,
  minHeight: string | null | undefined,
  maxHeight: string | null | undefined,
): number {
  const min = parsePixels(minHeight) ?? DEFAULT_LIMITS.min;
  const max = Math.max(parsePixels(maxHeight) ?? DEFAULT_LIMITS.max, min);
  return clamp(height, min, max);
}

function parsePixels(value: string | null | undefined): number | null {
  const number = /^\s*(\d+)(?:px)?\s*$/.exec(value ?? '')?.[1];
  return number === undefined ? null : Number(number);
}
