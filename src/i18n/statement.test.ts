import { describe, expect, it } from 'vitest';
import { siteInfo } from '../data/site-info';
import type { SiteInfo } from '../domain/model/site-info';
import { realDataset } from '../testing/real-dataset';
import { accessibilityEn, privacyEn } from './en/statement';
import { accessibilityParts, contactKinds, privacyParts, type StatementPart } from './statement';
import { accessibilitySv, privacySv } from './sv/statement';

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
  privacy: {
    dataProtectionOfficer: 'dso@exempel.example',
    legalBasis: { sv: 'Allmänt intresse (artikel 6.1 e).', en: 'Public interest (article 6.1 e).' },
    recipients: { sv: 'Värdföretaget Exempel AB.', en: 'The host Exempel AB.' },
    transfers: { sv: 'Inga andra.', en: 'No others.' },
    storage: { sv: 'I två år.', en: 'For two years.' },
    serverLogs: { sv: 'Loggar sparas i en vecka.', en: 'Logs are kept for a week.' },
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
  { lang: 'sv', words: accessibilitySv },
  { lang: 'en', words: accessibilityEn },
])('the accessibility statement in $lang', ({ words }) => {
  const statement = (site: SiteInfo) => accessibilityParts(words, site, {});

  it.each(ASKED_FOR)('says %s', (_, pattern) => {
    expect(textOf(statement(filled))).toMatch(pattern);
  });

  it('says in one sentence what is not stated, and guesses nothing', () => {
    const text = textOf(statement(siteInfo));
    expect(text.match(/inte angivet|not stated/g)).toHaveLength(1);
    expect(text).toMatch(
      /inte angivet vem som driver webbplatsen, .+ eller när redogörelsen publicerades\.|not stated who runs the website, .+ or when the statement was published\./,
    );
    expect(text).not.toMatch(/null|undefined|mailto/);
    expect(textOf(statement(filled))).not.toMatch(/inte angivet|not stated/);
  });

  it('says how nobody can be reached, and that nobody has assessed it, where that is so', () => {
    const { operator, accessibility } = filled;
    const alone = { ...filled, operator: { ...operator, email: null, phone: null } };
    expect(textOf(statement(alone))).toContain(words.notStated(words.facts.contact));
    expect(textOf(statement(alone))).not.toContain(words.report);
    for (const missing of [{ reviewed: null }, { method: null }]) {
      const text = textOf(
        statement({ ...filled, accessibility: { ...accessibility, ...missing } }),
      );
      expect(text).toContain(words.notStated(words.facts.assessment));
    }
  });

  it('is honest about what has not been tested, whatever is filled in', () => {
    const text = textOf(statement(filled));
    expect(text).toMatch(/inte prövats av personer med funktionsnedsättning|by people with disab/);
    expect(text).toMatch(/[Ii]ngen skärmläsare har använts|No screen reader has been used/);
  });
});

/** What articles 13 and 14 of the GDPR ask for. */
const GDPR: readonly (readonly [string, RegExp])[] = [
  ['the controller', /Region Exempel (?:är personuppgiftsansvarig|is the controller)/],
  ['how to reach the controller', /webb@exempel\.example och 010|webb@exempel\.example and 010/],
  ['the data protection officer', /dso@exempel\.example/],
  ['the purpose', /hitta rätt person|find the right person/],
  ['the legal basis', /artikel 6\.1 e|article 6\.1 e/],
  ['the categories of data', /namn på och telefonnummer till|names and telephone numbers/],
  ['the source', /Tillväxtverket.+Så arbetar regionerna/],
  ['the recipients', /Exempel AB/],
  ['transfers', /utanför EU och EES\.[^]*Inga andra|outside the EU and EEA\.[^]*No others/],
  ['the storage period', /I två år|For two years/],
  ['the rights', /rättade.+raderade.+begränsad.+invända|corrected.+erased.+restricted.+object/],
  ['where to complain', /https:\/\/www\.imy\.se\//],
  ['that nothing is decided automatically', /inga automatiska beslut|no automated decisions/],
  ['what is logged of visitors', /i en vecka|for a week/],
  ['that there are no cookies', /inga kakor|no cookies/],
];

describe.each([{ words: privacySv }, { words: privacyEn }])(
  'the privacy page in $words.lang',
  ({ words }) => {
    const { programme, regions } = realDataset();
    const kinds = contactKinds(regions.flatMap(({ contacts }) => contacts));
    const page = (site: SiteInfo, of = kinds) => textOf(privacyParts(words, site, programme, of));

    it.each(GDPR)('says %s', (_, pattern) => {
      expect(page(filled)).toMatch(pattern);
      expect(page(filled)).not.toMatch(/inte angett|not stated/);
    });

    it('names in one sentence what is not stated, of its own logs where it speaks to visitors', () => {
      const text = page(siteInfo);
      expect(text.match(/inte angett|not stated/g)).toHaveLength(2);
      expect(text).toMatch(
        /(?:inte angett|not stated) (?:vad webbservern loggar|what the web server logs)/,
      );
      expect(text).toMatch(
        /vem som är personuppgiftsansvarig; .*rättslig grund.*; eller hur länge|who the controller is; .*legal basis.*; or how long/,
      );
      expect(text).not.toMatch(/null|undefined|mailto/);
    });

    it('says nothing of contacts where there are none', () => {
      expect(page(filled, [])).not.toMatch(/Tillväxtverket|telefon|telephone/);
    });
  },
);
