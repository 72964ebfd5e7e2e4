import { describe, expect, it } from 'vitest';
import { FRAME_HEADERS, HEADERS, headersFor, POLICY } from './headers';

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
