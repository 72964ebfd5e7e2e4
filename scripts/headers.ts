/**
 * The headers every response carries. Strict: nothing inline, nothing from elsewhere.
 * `img-src data:` is for the icons in MapLibre's own style sheet.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The folder below the base whose files have a hash of their content in their name. */
export const HASHED = 'assets/';

/** How long a file may be kept without asking: for ever where its name changes with it, else not at all. */
export const CACHING = {
  hashed: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const;
