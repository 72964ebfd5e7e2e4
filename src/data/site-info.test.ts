import { describe, expect, it } from 'vitest';
import { issueSentence } from './issues/issue';
import { checkedFile, completeSiteInfo, siteInfo } from './site-info';
import { siteIssues } from './site-issues';

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
    const said = siteIssues(JSON.stringify(broken)).map(issueSentence).join('\n');
    for (const fault of [
      /operator\.name/,
      /operator\.email.*atlas\.exempel/,
      /a date as YYYY-MM-DD, or null/,
      /nästan/,
      /knownFaults\.0\.en/,
      /privacy\.storage.*två år/,
      /privacy\.serverLogs\.en/,
      /no key of that name/,
    ])
      expect(said).toMatch(fault);
  });

  it('is checked with the data, also where it is no JSON', () => {
    expect(siteIssues(JSON.stringify(siteInfo))).toEqual([]);
    expect(siteIssues(JSON.stringify({ ...siteInfo, operator: {} }))).toHaveLength(3);
    expect(() => checkedFile({ accessibility: {} })).toThrow('check-data');
    expect(siteIssues('{')).toMatchObject([{ severity: 'error', file: 'site.json' }]);
  });

  it('may leave out what only some operators know', () => {
    const { privacy, operator, ...older } = siteInfo;
    const { kind, ...named } = operator;
    expect(siteIssues(JSON.stringify({ ...older, operator: named }))).toEqual([]);
    const complete = completeSiteInfo({ ...older, operator: named, privacy: { storage: null } });
    expect(complete).toEqual({ ...older, operator: { ...named, kind }, privacy });
  });
});
