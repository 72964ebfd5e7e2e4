import { describe, expect, it } from 'vitest';
import { parseSiteInfo, siteIssues } from './parse-site-info';
import { siteInfo } from './site-info';

describe('site.json', () => {
  it('is sound as committed, and claims nothing of any operator', () => {
    expect(siteInfo.operator).toEqual({ name: null, kind: null, email: null, phone: null });
    expect(siteInfo.accessibility.status).toBe('partly');
  });

  it('is refused with a sentence for every fault', () => {
    const broken = {
      operator: { name: '', email: 'atlas.exempel', phone: null },
      accessibility: {
        ...siteInfo.accessibility,
        reviewed: 'i våras',
        status: 'nästan',
        knownFaults: [{ sv: 'Kartan saknar ljud.', en: '' }],
      },
      privacy: { storage: 'två år', serverLogs: { sv: 'En vecka.' }, controller: 'Vi' },
    };
    expect(() => parseSiteInfo(broken)).toThrow(/operator\.name/);
    expect(() => parseSiteInfo(broken)).toThrow(/operator\.email.*atlas\.exempel/);
    expect(() => parseSiteInfo(broken)).toThrow(/a date as YYYY-MM-DD, or null/);
    expect(() => parseSiteInfo(broken)).toThrow(/nästan/);
    expect(() => parseSiteInfo(broken)).toThrow(/knownFaults\.0\.en/);
    expect(() => parseSiteInfo(broken)).toThrow(/privacy\.storage.*två år/);
    expect(() => parseSiteInfo(broken)).toThrow(/privacy\.serverLogs\.en/);
    expect(() => parseSiteInfo(broken)).toThrow(/no key of that name/);
  });

  it('is checked with the data, also where it is no JSON', () => {
    expect(siteIssues(JSON.stringify(siteInfo))).toEqual([]);
    expect(siteIssues(JSON.stringify({ ...siteInfo, operator: {} }))).toHaveLength(3);
    expect(siteIssues('{')).toMatchObject([{ severity: 'error', file: 'site.json' }]);
  });

  it('may leave out what only some operators know', () => {
    const { privacy, ...older } = siteInfo;
    expect(parseSiteInfo(older).privacy).toEqual(privacy);
  });
});
