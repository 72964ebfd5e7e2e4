import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CACHING,
  FRAME_HEADERS,
  HEADERS,
  headersFor,
  SCRIPT_HEADERS,
} from '../build-pages/headers';
import { caddyConfig, headersFile, nginxConfig } from './configs';

const guide = readFileSync('docs/hosting.md', 'utf8');
const site = { base: '/', root: '/srv/regionatlas', port: 80 };
const POLICY = 'Content-Security-Policy';

describe('docs/hosting.md', () => {
  it('shows nginx as scripts/build-pages/headers.ts has it', () => {
    expect(guide).toContain(`\`\`\`nginx\n${nginxConfig(site)}\`\`\``);
  });

  it('shows Caddy as scripts/build-pages/headers.ts has it', () => {
    expect(guide).toContain(`\`\`\`caddyfile\n${caddyConfig(site)}\`\`\``);
  });
});

/** The headers that a host gives a path by the file `_headers`: some join values of the same name, some take the later. */
function answered(path: string, way: 'join' | 'later'): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const rule of headersFile('/regionatlas/').trim().split('\n\n')) {
    const [pattern = '', ...lines] = rule.split('\n');
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const line of fits ? lines : []) {
      const [, name = '', value = ''] = /^ {2}(.+?): (.*)$/.exec(line) ?? [];
      const before = given.get(name);
      given.set(name, before !== undefined && way === 'join' ? `${before}, ${value}` : value);
    }
  }
  return given;
}

describe.each(['join', 'later'] as const)('headersFile, on a host where rules %s', (way) => {
  const policies = (path: string) => (answered(path, way).get(POLICY) ?? '').split(', ');

  it('gives a page every header, and lets only the atlas frame it', () => {
    const page = answered('/regionatlas/region/dalarna/', way);
    expect(page.get('X-Frame-Options')).toBe('SAMEORIGIN');
    expect(page.get(POLICY)).not.toContain('frame-ancestors');
    const { [POLICY]: whole, ...others } = HEADERS;
    expect(`${page.get(POLICY)}; frame-ancestors 'self'`).toBe(whole);
    for (const [name, value] of Object.entries(others)) expect(page.get(name)).toBe(value);
  });

  it('lets everybody frame a frame, and takes nothing else from its policy', () => {
    const all = policies('/regionatlas/inbaddad/tema/livsmedel/');
    expect(all).toContain(FRAME_HEADERS[POLICY]);
    // A policy without frame-ancestors forbids no frame; with one, X-Frame-Options is not asked.
    for (const each of all) expect(each).not.toMatch(/frame-ancestors (?!\*)/);
    for (const each of all) expect(each).toContain("script-src 'self'");
  });

  it('lets everybody load the script', () => {
    const script = answered('/regionatlas/embed.js', way);
    for (const [name, value] of Object.entries(SCRIPT_HEADERS))
      expect(script.get(name)).toBe(value);
  });

  it('says of each file once how it may be kept', () => {
    expect(answered('/regionatlas/assets/a-1.js', way).get('Cache-Control')).toBe(CACHING.hashed);
    expect(answered('/regionatlas/', way).has('Cache-Control')).toBe(false);
  });
});

describe('the policy', () => {
  it('allows nothing inline and nothing from elsewhere', () => {
    const page = HEADERS[POLICY] ?? '';
    expect(page).not.toContain('unsafe');
    expect(page).not.toMatch(/https?:|\*/);
    expect(page).toContain("default-src 'self'");
    expect(page).toContain("object-src 'none'");
    expect(page).toContain("frame-ancestors 'self'");
  });

  it('differs for frames only in who may show them', () => {
    expect(FRAME_HEADERS[POLICY]?.replace(' *', " 'self'")).toBe(HEADERS[POLICY]);
    expect(headersFor('inbaddad/en/')[POLICY]).toBe(FRAME_HEADERS[POLICY]);
    // Only below that folder, whatever else begins alike.
    expect(headersFor('inbaddad')[POLICY]).toBe(HEADERS[POLICY]);
    expect(headersFor('badda-in/')[POLICY]).toBe(HEADERS[POLICY]);
  });
});
