import {
  FRAME_PATH,
  langPath,
  LANGS,
  NOT_FOUND_PATH,
  PROGRAMMES_PATH,
} from '../../src/store/paths';
import {
  CACHING,
  COMMON_HEADERS,
  FRAME_HEADERS,
  HASHED,
  POLICY,
  policy,
  SHARED,
  sharedIn,
  SHARED_HEADERS,
  withoutPolicy,
} from '../shared/headers';
import type { HeaderLines } from '../shared/headers';

/** Types of files that web servers do not all know, by their ending. */
export const MEDIA_TYPES: HeaderLines = [
  ['csv', 'text/csv'],
  ['geojson', 'application/geo+json'],
  ['jsonld', 'application/ld+json'],
  ['rdf', 'application/rdf+xml'],
  ['sha256', 'text/plain'],
  ['vcf', 'text/vcard'],
];

/** Where a web server finds the atlas. `base` has slashes at both ends. */
export interface Site {
  readonly base: string;
  /** dist itself where `base` is "/", else the folder that has it under that name: "/srv/www" for "/srv/www/regionatlas". */
  readonly root: string;
  readonly port: number;
}

/** A header whose value depends on the path: the first pattern that matches decides. */
interface Varying {
  readonly name: string;
  readonly cases: HeaderLines;
  readonly otherwise: string;
}

/** The folder of a programme that is not the site's first. */
const PROGRAMME_PATTERN = '(?:program/[^/]+/)?';

/** The folder whose page for unknown addresses answers one: of its programme and language. */
const NOT_FOUND_PATTERN = `${PROGRAMME_PATTERN}(?:${LANGS.map(langPath).filter(Boolean).join('|')})?`;

function varyingHeaders(base: string): readonly Varying[] {
  const sharedPaths = SHARED.map((path) =>
    path.endsWith('/') ? path : `${path.replace('.', '\\.')}$`,
  );
  const below = `~^${base}${PROGRAMME_PATTERN}`;
  const [frames, shared] = [`${below}${FRAME_PATH}`, `${below}(?:${sharedPaths.join('|')})`];
  const names = [...withoutPolicy(FRAME_HEADERS), ...withoutPolicy(SHARED_HEADERS)].map(
    ([name]) => name,
  );
  return [
    {
      name: 'Cache-Control',
      cases: [[`~^${base}${HASHED}`, CACHING.hashed]],
      otherwise: CACHING.others,
    },
    { name: POLICY, cases: [[frames, policy('*')]], otherwise: policy("'self'") },
    ...[...new Set(names)].map((name) => ({
      name,
      cases: [
        ...(name in FRAME_HEADERS ? [[frames, FRAME_HEADERS[name] ?? ''] as const] : []),
        ...(name in SHARED_HEADERS ? [[shared, SHARED_HEADERS[name] ?? ''] as const] : []),
      ],
      // nginx sends no header that has no value.
      otherwise: '',
    })),
  ];
}

const variableOf = (name: string) => `$regionatlas_${name.toLowerCase().replaceAll('-', '_')}`;

/** Some `map`s and a `server` for nginx, to stand inside `http`. */
export function nginxConfig({ base, root, port }: Site): string {
  const varying = varyingHeaders(base);
  const maps = varying.map(
    ({ name, cases, otherwise }) => `map $uri ${variableOf(name)} {
${cases.map(([pattern, value]) => `  ${pattern}  "${value}";`).join('\n')}
  default  "${otherwise}";
}`,
  );
  return `${maps.join('\n')}
map $uri $regionatlas_not_found {
  "~^(?<regionatlas_folder>${base}${NOT_FOUND_PATTERN})"  "\${regionatlas_folder}${NOT_FOUND_PATH}";
  default  "";
}

server {
  listen ${port};
  root ${root};
  charset utf-8;
  absolute_redirect off;
  error_page 404 @not_found;

${COMMON_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
${varying.map(({ name }) => `  add_header ${name} ${variableOf(name)} always;`).join('\n')}

  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json application/geo+json image/svg+xml;

  location ${base} {
    try_files $uri $uri/ =404;
  }
  location @not_found {
    try_files $regionatlas_not_found ${base}${NOT_FOUND_PATH} =404;
  }
${MEDIA_TYPES.map(
  ([ending, type]) => `  location ~ ^${base}.+\\.${ending}$ {
    types { }
    default_type ${type};
  }`,
).join('\n')}
}
`;
}

/** Returns a Caddyfile. Only files that exist may be framed or kept: a 404 is neither. */
export function caddyConfig({ base, root, port }: Site): string {
  const lines = (headers: HeaderLines) =>
    headers.map(([name, value]) => `    ${name} "${value}"`).join('\n');
  return `:${port} {
  root * ${root}
  encode gzip

  header {
${lines(COMMON_HEADERS)}
  }
  @frames {
    path ${base}${FRAME_PATH}* ${base}${PROGRAMMES_PATH}*/${FRAME_PATH}*
    file {path}/index.html
  }
  @pages not {
    path ${base}${FRAME_PATH}* ${base}${PROGRAMMES_PATH}*/${FRAME_PATH}*
    file {path}/index.html
  }
  @shared path ${[...SHARED, ...sharedIn(`${PROGRAMMES_PATH}*/`)].map((path) => `${base}${path}${path.endsWith('/') ? '*' : ''}`).join(' ')}
  header @frames {
${lines(Object.entries(FRAME_HEADERS))}
  }
  header @pages ${POLICY} "${policy("'self'")}"
  header @shared {
${lines(Object.entries(SHARED_HEADERS))}
  }
${MEDIA_TYPES.map(([ending, type]) => `  header *.${ending} Content-Type "${type}"`).join('\n')}
  @hashed {
    path ${base}${HASHED}*
    file
  }
  @others not {
    path ${base}${HASHED}*
    file
  }
  header @hashed Cache-Control "${CACHING.hashed}"
  header @others Cache-Control "${CACHING.others}"

  file_server

  handle_errors {
    route {
      @own path_regexp own ^(${base}${NOT_FOUND_PATTERN})
      rewrite @own {re.own.1}${NOT_FOUND_PATH}
      @missing not file
      rewrite @missing ${base}${NOT_FOUND_PATH}
      file_server
    }
  }
}
`;
}
