import { describe, expect, it } from 'vitest';
import { siteInfo } from '../data/site-info';
import type { SiteInfo } from '../domain/model/site-info';
import { statementEn } from './en/statement';
import type { StatementPart } from './statement';
import { statementSv } from './sv/statement';

/** A site as its operator might fill it in. */
const filled: SiteInfo = {
  operator: {
    name: 'Region Exempel',
    email: 'webb@exempel.example',
    phone: '010-123 45 67',
    kind: null,
  },
  accessibility: {
    status: 'partly',
    published: '2026-11-01',
    updated: '2026-11-20',
    reviewed: '2026-10-15',
    method: 'external',
    reviewedBy: 'Granskarna AB',
    knownFaults: [{ sv: 'Ett känt fel.', en: 'A known fault.' }],
    unreasonable: [{ sv: 'För dyrt, därför att.', en: 'Too costly, because.' }],
    notCovered: [{ sv: 'Äldre dokument.', en: 'Older documents.' }],
    reportTo: 'https://www.digg.se/tdosanmalan',
  },
};

const textOf = (parts: readonly StatementPart[]) =>
  parts
    .flatMap(({ title, paragraphs, lists = [], link }) => [
      title,
      ...paragraphs,
      ...lists.flatMap(({ lead, items }) => [lead, ...items]),
      ...(link ? [link.label, link.href] : []),
    ])
    .join('\n');

/** What the authority that supervises the act asks a statement to have. */
const ASKED_FOR: readonly (readonly [string, RegExp])[] = [
  ['who answers for it', /Region Exempel/],
  ['the name of the service', /Regionatlas/],
  ['how far it complies', /delvis förenlig|complies partly/],
  ['what is not accessible', /Ett känt fel|A known fault/],
  ['what is exempted as a disproportionate burden', /För dyrt, därför att|Too costly, because/],
  ['what the act does not cover', /Äldre dokument|Older documents/],
  ['when it was assessed', /2026-10-15/],
  ['by what method', /granskning av Granskarna AB|review by Granskarna AB/],
  ['when the statement was published', /2026-11-01/],
  ['when it was last updated', /2026-11-20/],
  ['a way to write', /mailto:webb@exempel\.example/],
  ['a number to call', /010-123 45 67/],
  ['where to report', /https:\/\/www\.digg\.se\/tdosanmalan/],
];

describe.each([
  { lang: 'sv', statement: statementSv },
  { lang: 'en', statement: statementEn },
])('the accessibility statement in $lang', ({ statement }) => {
  it.each(ASKED_FOR)('says %s', (_, pattern) => {
    expect(textOf(statement.accessibility(filled))).toMatch(pattern);
  });

  it('says of every part that is not filled in that it is not, and guesses nothing', () => {
    const text = textOf(statement.accessibility(siteInfo));
    const unfilled = /inte fyllt i den här uppgiften|not filled in this part/g;
    expect(text.match(unfilled)).toHaveLength(4);
    expect(text).not.toMatch(/null|undefined/);
  });

  it('is honest about what has not been tested, whatever is filled in', () => {
    const text = textOf(statement.accessibility(filled));
    expect(text).toMatch(/inte prövats av personer med funktionsnedsättning|by people with disab/);
    expect(text).toMatch(/skärmläsare|screen readers/);
  });

  it('has its privacy page say whom to ask for a correction, and that there are no cookies', () => {
    const text = textOf(statement.privacy(filled, true));
    expect(text).toMatch(/personuppgifter|personal data/);
    expect(text).toContain('webb@exempel.example');
    expect(text).toMatch(/inga kakor|no cookies/);
    expect(textOf(statement.privacy(filled, false))).not.toMatch(/Tillväxtverket/);
    expect(textOf(statement.privacy(siteInfo, true))).toMatch(/inte fyllt i|not filled in/);
  });
});
