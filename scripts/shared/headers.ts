import { EMBED_SCRIPT, FRAME_PATH, splitProgramme } from '../../src/store/paths';

/** What a page may load: nothing inline, nothing from other origins. `img-src data:` is for the icons in MapLibre's style sheet. */
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

export const POLICY = 'Content-Security-Policy';

type Headers = Readonly<Record<string, string>>;

/** The headers every response carries, with two exceptions below. */
export const HEADERS: Headers = {
  [POLICY]: policy("'self'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * What differs for the embeddable frames, which any site may show. The last two headers let pages that
 * are cross-origin isolated show them too.
 */
export const FRAME_HEADERS: Headers = {
  [POLICY]: policy('*'),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The folder below the base whose files have a hash of their content in their name. */
export const HASHED = 'assets/';

/**
 * What scripts of other sites may load: the script with the element, the data, and the map's shapes. A frame in a
 * sandbox counts as another site: it is dressed by the hashed files.
 */
export const SHARED = [EMBED_SCRIPT, 'data/', 'geo/', HASHED] as const;

/** Returns what scripts of other sites may load of a programme, by its folder: shapes and hashed files are the site's. */
export function sharedIn(folder: string): readonly string[] {
  return folder === '' ? SHARED : [EMBED_SCRIPT, 'data/'].map((path) => folder + path);
}

/** What is added for them. To be read by a script, or checked by `integrity`, a file needs CORS. */
export const SHARED_HEADERS: Headers = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

export type HeaderLines = readonly (readonly [string, string])[];

/** Returns the headers without the policy, which depends on the path. */
export function withoutPolicy(headers: Headers): HeaderLines {
  return Object.entries(headers).filter(([name]) => name !== POLICY);
}

/** The headers of every response, whatever its path. */
export const COMMON_HEADERS = withoutPolicy(HEADERS);

/** The headers of the response at a path below the base, such as "inbaddad/tema/livsmedel/". */
export function headersFor(path: string): Headers {
  const [folder, rest] = splitProgramme(path);
  if (rest.startsWith(FRAME_PATH)) return { ...HEADERS, ...FRAME_HEADERS };
  const isShared = sharedIn(folder).some((each) =>
    each.endsWith('/') ? path.startsWith(each) : path === each,
  );
  return isShared ? { ...HEADERS, ...SHARED_HEADERS } : HEADERS;
}

/** How long a file may be kept without revalidation: for ever where its name changes with its content, else not at all. */
export const CACHING = {
  hashed: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const;
