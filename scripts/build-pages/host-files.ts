import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FRAME_PATH } from '../../src/store/paths';
import { BASE } from '../shared/deployment';
import {
  CACHING,
  COMMON_HEADERS,
  FRAME_HEADERS,
  HASHED,
  POLICY,
  policy,
  sharedIn,
  SHARED_HEADERS,
} from '../shared/headers';
import type { HeaderLines } from '../shared/headers';

/** Writes dist/_headers, for the static hosts that read it. The file must lie at the root of what is published. */
export async function writeHostFiles(folders: readonly string[]): Promise<void> {
  await writeFile(join('dist', '_headers'), headersFile(BASE, folders));
}

/**
 * Returns the file `_headers` for Netlify, Cloudflare Pages and others. Where two rules match, some hosts
 * join the values and some take the later, so the rules work both ways: the rule for all paths forbids
 * framing by X-Frame-Options, which browsers ignore where a policy has frame-ancestors, as that of the
 * frames does. `folders` are those of the programmes below the base. `Cache-Control` is set only where the hosts' default, to revalidate, is wrong.
 */
export function headersFile(base: string, folders: readonly string[] = ['']): string {
  const rule = (path: string, lines: HeaderLines) =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule(`${base}*`, [
      [POLICY, policy(null)],
      ['X-Frame-Options', 'SAMEORIGIN'],
      ...COMMON_HEADERS,
    ]),
    ...folders.map((folder) =>
      rule(`${base}${folder}${FRAME_PATH}*`, Object.entries(FRAME_HEADERS)),
    ),
    ...folders.flatMap((folder) =>
      sharedIn(folder).map((path) =>
        rule(`${base}${path}${path.endsWith('/') ? '*' : ''}`, Object.entries(SHARED_HEADERS)),
      ),
    ),
    rule(`${base}${HASHED}*`, [['Cache-Control', CACHING.hashed]]),
  ];
  return `${rules.join('\n\n')}\n`;
}
