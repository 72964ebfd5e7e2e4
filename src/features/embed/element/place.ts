import { codeFromSlug, isRegionCode, type RegionCode } from '../../../domain/model/region';
import { decode, type CodecContext } from '../../../store/url-codec';
import { compareRegions, START, type ViewState } from '../../../store/view-state';

/** The attributes that say what is shown. A value that is missing or unknown is as if it were not there. */
export interface ViewAttributes {
  /** Any address of the atlas, with or without its origin. Where it is there, the others are not asked. */
  readonly view: string | null;
  readonly region: string | null;
  readonly theme: string | null;
  readonly compare: string | null;
  readonly lang: string | null;
}

/**
 * The view that attributes ask for: `theme` and `compare` hold one or several, with commas or spaces
 * between; regions go by their name in addresses or by their code.
 */
export function viewOf(asked: ViewAttributes, codec: CodecContext): ViewState {
  const address = addressIn(asked.view);
  if (address) return decode(address, codec);
  const [region] = regionsIn(asked.region);
  const view: ViewState = {
    ...START,
    lang: /^en\b/i.test(asked.lang ?? '') ? 'en' : 'sv',
    subject: region ? { kind: 'region', code: region } : START.subject,
    themes: [...new Set(partsOf(asked.theme))].filter((id) => codec.themeIds.has(id)),
  };
  return compareRegions(view, regionsIn(asked.compare));
}

function addressIn(view: string | null): URL | null {
  // The origin is of no account: the atlas that the script came from is the one that is shown.
  return view === null ? null : parsedUrl(view, 'https://regionatlas.invalid/');
}

/** An address, or null where it is none. Pages of others are read with older browsers than have `URL.parse`. */
export function parsedUrl(address: string, below: string): URL | null {
  try {
    return new URL(address, below);
  } catch {
    return null;
  }
}

function regionsIn(value: string | null): readonly RegionCode[] {
  return partsOf(value).flatMap((part) => (isRegionCode(part) ? part : (codeFromSlug(part) ?? [])));
}

function partsOf(value: string | null): readonly string[] {
  return (value ?? '').split(/[\s,]+/).filter(Boolean);
}

/** The least and the greatest height of a frame, CSS pixels, where the page says nothing else. */
const LIMITS = { least: 240, most: 4000 } as const;

/** A height within the limits that attributes set. What is no number is not there. */
export function limited(height: number, least: string | null, most: string | null): number {
  const floor = pixels(least) ?? LIMITS.least;
  const ceiling = Math.max(pixels(most) ?? LIMITS.most, floor);
  return Math.min(Math.max(height, floor), ceiling);
}

function pixels(value: string | null): number | null {
  const number = /^\s*(\d+)(?:px)?\s*$/.exec(value ?? '')?.[1];
  return number === undefined ? null : Number(number);
}
