/** Where the atlas is served: "/" or a sub-path with slashes at both ends, such as "/regionatlas/". */
export const BASE = process.env['BASE_PATH'] ?? '/';

/** The origin it is served from, "https://example.se", or "" where the build is not told. */
export const SITE = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');
