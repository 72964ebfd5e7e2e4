import { describe, expect, it } from 'vitest';
import type { SiteInfo } from '../domain/model/site-info';
import { accessibilityParts, contactKinds, privacyParts } from './statement';
import { accessibilitySv, privacySv as words } from './sv/statement';

const programme = { publisher: 'Provverket', source: 'Sidan', title: 'Programmet' };
/** A site of which its operator has stated nothing. */
const UNSTATED: SiteInfo = {
  operator: { name: null, email: null, phone: null, kind: null },
  accessibility: {
    status: 'partly',
    published: null,
    updated: null,
    reviewed: null,
    method: null,
    reviewedBy: null,
    knownFaults: [],
    unreasonable: [],
    notCovered: [],
    reportTo: 'https://prov.example/',
  },
  privacy: {
    dataProtectionOfficer: null,
    legalBasis: null,
    recipients: null,
    transfers: null,
    storage: null,
    serverLogs: null,
  },
};
const paragraphsOf = (
  title: string,
  site: SiteInfo,
  kinds: ReturnType<typeof contactKinds> = ['name'],
) => privacyParts(words, site, programme, kinds).find((part) => part.title === title)?.paragraphs;
const operator = (stated: Partial<SiteInfo['operator']>): SiteInfo => ({
  ...UNSTATED,
  operator: { ...UNSTATED.operator, ...stated },
});

describe('The page on privacy', () => {
  it('says which kinds of data contacts have, of all of them together', () => {
    const contact = { name: 'Asta', printed: null, tel: null };
    expect(contactKinds([])).toEqual([]);
    expect(contactKinds([contact])).toEqual(['name']);
    expect(contactKinds([contact, { ...contact, printed: '1', role: 'chef' }])).toEqual([
      'name',
      'printed',
      'role',
    ]);
  });

  it('without contacts says that there are none, and what servers keep', () => {
    expect(privacyParts(words, UNSTATED, programme, [])).toEqual([
      {
        title: words.visitors.title,
        paragraphs: [...words.visitors.paragraphs, words.notStated(words.facts.serverLogs)],
      },
      { title: words.contacts, paragraphs: [words.noContacts] },
    ]);
  });

  it('names in one sentence what the operator has not stated', () => {
    const { controller, contact, dataProtectionOfficer, legalBasis, recipients } = words.facts;
    const { transfers, storage } = words.facts;
    const rest = [dataProtectionOfficer, legalBasis, recipients, transfers];
    const last = `${words.or} ${storage}`;
    expect(paragraphsOf(words.controller, UNSTATED)).toEqual([
      words.notStated([controller, contact, ...rest, last].join('; ')),
    ]);
    expect(paragraphsOf(words.controller, operator({ name: 'Prov', phone: '1' }))).toEqual([
      words.controllerIs('Prov'),
      words.contact('1'),
      words.notStated([...rest, last].join('; ')),
    ]);
    const privacy = { ...UNSTATED.privacy, legalBasis: text, recipients: text, transfers: text };
    const some = { ...operator({ name: 'Prov', email: 'a@prov' }), privacy };
    expect(paragraphsOf(words.controller, some)?.at(-1)).toBe(
      words.notStated(`${dataProtectionOfficer}; ${last}`),
    );
    const one = { ...some, privacy: { ...privacy, storage: text } };
    expect(paragraphsOf(words.controller, one)?.at(-1)).toBe(
      words.notStated(dataProtectionOfficer),
    );
    const all = { ...one, privacy: { ...one.privacy, dataProtectionOfficer: 'dso@prov' } };
    expect(paragraphsOf(words.controller, all)).toEqual([
      words.controllerIs('Prov'),
      words.contact('a@prov'),
      words.officer('dso@prov'),
    ]);
  });

  it('says that there are no e-mail addresses, where there are none', () => {
    expect(paragraphsOf(words.data, UNSTATED, ['name'])).toContain(words.noEmail);
    expect(paragraphsOf(words.data, UNSTATED, ['name', 'email'])).not.toContain(words.noEmail);
  });

  it('says how to ask for what is one’s own, where that is known', () => {
    expect(paragraphsOf(words.rights, UNSTATED)).toEqual([words.rightsText, words.complain]);
    expect(paragraphsOf(words.rights, operator({ email: 'a@prov', phone: '1' }))).toEqual([
      words.rightsText,
      words.ask('a@prov och 1'),
      words.complain,
    ]);
  });

  it('says on what ground, and to whom, where that is stated', () => {
    expect(paragraphsOf(words.purpose, UNSTATED)).toEqual([words.purposeText, words.noDecisions]);
    expect(paragraphsOf(words.access, UNSTATED)).toEqual([words.accessText]);
    const privacy = { ...UNSTATED.privacy, legalBasis: text, storage: text, serverLogs: text };
    const stated = { ...UNSTATED, privacy };
    expect(paragraphsOf(words.purpose, stated)).toContain(words.basis('Så.'));
    expect(paragraphsOf(words.access, stated)).toEqual([words.accessText, 'Så.']);
    expect(paragraphsOf(words.visitors.title, stated)?.at(-1)).toBe('Så.');
  });
});

const text = { sv: 'Så.', en: 'So.' };

describe('The statement on accessibility', () => {
  const say = accessibilitySv;
  const partOf = (
    title: string,
    accessibility: Partial<SiteInfo['accessibility']>,
    site = UNSTATED,
  ) =>
    accessibilityParts(
      say,
      { ...site, accessibility: { ...UNSTATED.accessibility, ...accessibility } },
      {},
    ).find((part) => part.title === title);

  it('says when and how it was assessed, only where both are stated', () => {
    expect(partOf(say.review, {})?.paragraphs).toEqual(say.tests);
    expect(partOf(say.review, { reviewed: '2026-10-15' })?.paragraphs).toEqual(say.tests);
    expect(partOf(say.review, { method: 'self' })?.paragraphs).toEqual(say.tests);
    const reviewed = { reviewed: '2026-10-15', published: '2026-11-01' };
    expect(partOf(say.review, { ...reviewed, method: 'self' })?.paragraphs).toEqual([
      say.assessed('2026-10-15', say.self),
      ...say.tests,
      say.published('2026-11-01', null),
    ]);
    expect(
      partOf(say.review, { ...reviewed, method: 'external', reviewedBy: 'Granskarna' })
        ?.paragraphs[0],
    ).toBe(say.assessed('2026-10-15', say.external('Granskarna')));
  });

  it('lists what falls short, without empty lists', () => {
    const leadsOf = (accessibility: Partial<SiteInfo['accessibility']>) =>
      partOf(say.shortcomings, accessibility)?.lists?.map(({ lead }) => lead);
    expect(partOf(say.shortcomings, {})?.paragraphs).toEqual([]);
    expect(leadsOf({})).toEqual([say.leads.limits, say.leads.untested]);
    expect(leadsOf({ notCovered: [text], knownFaults: [text] })).toEqual([
      say.leads.knownFaults,
      say.leads.limits,
      say.leads.untested,
      say.leads.notCovered,
    ]);
  });
});
