import { EMBED_SCRIPT, FRAME_PATH } from '../../src/store/embed-address';

/** What a page may load. Strict: nothing inline, nothing from elsewhere. `img-src data:` is for the icons in MapLibre's own style sheet. */
const LOADS = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy of a page. @param ancestors who may show it in a frame, or null to leave that out. */
export function policy(ancestors: string | null): string {
  return [...LOADS, ...(ancestors === null ? [] : [`frame-ancestors ${ancestors}`])].join('; ');
}

type Headers = Readonly<Record<string, string>>;

/** The headers every response carries, with two exceptions below. */
export const HEADERS: Headers = {
  'Content-Security-Policy': policy("'self'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * What differs for the frames, which any page may show: they are the only pages that may stand on
 * other sites. The last two let them stand also on pages that are isolated from other origins.
 */
export const FRAME_HEADERS: Headers = {
  'Content-Security-Policy': policy('*'),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** What is added for the script that other sites load: also as a module, or with a digest, which ask for leave. */
export const SCRIPT_HEADERS: Headers = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** The headers of the response at a path below the base, such as "inbaddad/tema/livsmedel/". */
export function headersFor(path: string): Headers {
  if (path.startsWith(FRAME_PATH)) return { ...HEADERS, ...FRAME_HEADERS };
  return path === EMBED_SCRIPT ? { ...HEADERS, ...SCRIPT_HEADERS } : HEADERS;
}

/** The folder below the base whose files have a hash of their content in their name. */
export const HASHED = 'assets/';

/** How long a file may be kept without asking: for ever where its name changes with it, else not at all. */
export const CACHING = {
  hashed: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const;
