import { CACHING, HASHED, HEADERS } from '../headers';

/** Settings of static hosts, all from scripts/headers.ts. `base` has slashes at both ends. */
export interface Site {
  readonly base: string;
  /** The folder that holds dist, under the name that `base` says: "/srv/www" for "/srv/www/regionatlas". */
  readonly root: string;
  readonly port: number;
}

const headers = Object.entries(HEADERS);

/**
 * The file `_headers` that Netlify, Cloudflare Pages and others read. Where two rules match they join the
 * values, so `Cache-Control` stands only where their own default, to ask every time, is not the right one.
 */
export function headersFile(base: string): string {
  const rule = (path: string, lines: readonly (readonly [string, string])[]) =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${rule(`${base}*`, headers)}\n\n${rule(`${base}${HASHED}*`, [['Cache-Control', CACHING.hashed]])}\n`;
}

/** A `map` and a `server` for nginx, to stand inside `http`. */
export function nginxConfig({ base, root, port }: Site): string {
  return `map $uri $regionatlas_caching {
  ~^${base}${HASHED}  "${CACHING.hashed}";
  default  "${CACHING.others}";
}

server {
  listen ${port};
  root ${root};
  charset utf-8;
  absolute_redirect off;
  error_page 404 ${base}404.html;

${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control $regionatlas_caching always;

  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json application/geo+json image/svg+xml;

  location ${base} {
    try_files $uri $uri/ =404;
  }
  location ~ ^${base}.+\\.geojson$ {
    types { }
    default_type application/geo+json;
  }
  location ~ ^${base}.+\\.vcf$ {
    types { }
    default_type text/vcard;
  }
}
`;
}

/** A Caddyfile. */
export function caddyConfig({ base, root, port }: Site): string {
  return `:${port} {
  root * ${root}
  encode gzip

  header {
${headers.map(([name, value]) => `    ${name} "${value}"`).join('\n')}
  }
  @hashed path ${base}${HASHED}*
  @others not path ${base}${HASHED}*
  header @hashed Cache-Control "${CACHING.hashed}"
  header @others Cache-Control "${CACHING.others}"

  file_server

  handle_errors {
    rewrite * ${base}404.html
    file_server
  }
}
`;
}
