import { describe, expect, it } from 'vitest';
import { CACHING, FRAME_HEADERS, HEADERS, POLICY, SHARED_HEADERS } from '../shared/headers';
import { headersFile } from './host-files';

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

  it('lets everybody load the script, and scripts read the data', () => {
    for (const path of ['embed.js', 'data/datapackage.json', 'geo/regions.geojson']) {
      const shared = answered(`/regionatlas/${path}`, way);
      for (const [name, value] of Object.entries(SHARED_HEADERS))
        expect(shared.get(name)).toBe(value);
    }
  });

  it('says of each file once how it may be kept', () => {
    expect(answered('/regionatlas/assets/a-1.js', way).get('Cache-Control')).toBe(CACHING.hashed);
    expect(answered('/regionatlas/', way).has('Cache-Control')).toBe(false);
  });
});
