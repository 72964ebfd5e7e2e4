import type { Bilingual } from '../domain/model/bilingual';
import type { Contact } from '../domain/model/dataset';
import type { Written } from '../domain/model/language';
import type { SiteInfo } from '../domain/model/site-info';
import type { Publication } from '../domain/model/translation';
import { listOf } from './intl';
import { nonEmpty } from './non-empty';
import type { accessibilitySv, privacySv } from './sv/statement';

export interface StatementPart {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Items under a line that says what they are. */
  readonly lists?: readonly { readonly lead: string; readonly items: readonly string[] }[];
  readonly link?: { readonly href: string; readonly label: string };
}

/** A part with those of its paragraphs that there are. */
const part = (title: string, ...paragraphs: readonly (string | false | null)[]): StatementPart => ({
  title,
  paragraphs: nonEmpty(...paragraphs),
});

/** How to reach the operator, as far as it is known. */
const waysToReach = ({ operator }: SiteInfo) => nonEmpty(operator.email, operator.phone);

/** The part with a link to write to the operator, where the address is known. */
function withMailTo(written: StatementPart, { operator: { email } }: SiteInfo): StatementPart {
  return email === null ? written : { ...written, link: { href: `mailto:${email}`, label: email } };
}

/** Returns the accessibility statement. What the operator has not stated is named in one sentence. */
export function accessibilityParts(
  words: typeof accessibilitySv,
  site: SiteInfo,
  programme: Written,
): readonly StatementPart[] {
  const { facts, locale } = words;
  const { operator, accessibility } = site;
  const { method, reviewed, reviewedBy, published, updated } = accessibility;
  const ways = waysToReach(site);
  const unstated = nonEmpty(
    operator.name === null && facts.operator,
    ways.length === 0 && facts.contact,
    (reviewed === null || method === null) && facts.assessment,
    published === null && facts.published,
  );
  const report = part(words.report, words.reportText(listOf(locale, ways)));
  return [
    part(
      words.responsible,
      operator.name && words.operator(operator.name),
      unstated.length > 0 && words.notStated(listOf(locale, unstated, 'disjunction')),
    ),
    part(words.compliance, words.status[accessibility.status]),
    shortcomings(words, site, programme),
    ...(ways.length === 0 ? [] : [withMailTo(report, site)]),
    {
      ...part(words.supervision, words.supervisionText),
      link: { href: accessibility.reportTo, label: words.reportLink },
    },
    part(
      words.review,
      method &&
        reviewed &&
        words.assessed(reviewed, method === 'external' ? words.external(reviewedBy) : words.self),
      ...words.tests,
      published && words.published(published, updated),
    ),
  ];
}

function shortcomings(
  { lang, leads, limits, untested, shortcomings: title }: typeof accessibilitySv,
  { accessibility }: SiteInfo,
  programme: Written,
): StatementPart {
  const filled = (key: 'knownFaults' | 'unreasonable' | 'notCovered') => ({
    lead: leads[key],
    items: accessibility[key].map((text) => text[lang]),
  });
  const lists = [
    filled('knownFaults'),
    { lead: leads.limits, items: limits(programme) },
    { lead: leads.untested, items: untested },
    filled('unreasonable'),
    filled('notCovered'),
  ];
  return { ...part(title), lists: lists.filter(({ items }) => items.length > 0) };
}

/** What the published contacts may tell of a person. */
const KINDS = ['name', 'printed', 'email', 'role'] as const;
type ContactKind = (typeof KINDS)[number];

/** Returns the kinds of personal data in the contacts; none where there are no contacts. */
export function contactKinds(contacts: readonly Contact[]): readonly ContactKind[] {
  return KINDS.filter((kind) => contacts.some((contact) => (contact[kind] ?? null) !== null));
}

/**
 * Returns the privacy page: what articles 13 and 14 of the GDPR ask for. What only the operator knows and has not
 * stated is named in one sentence.
 */
export function privacyParts(
  words: typeof privacySv,
  site: SiteInfo,
  programme: Publication,
  kinds: readonly ContactKind[],
): readonly StatementPart[] {
  const { privacy } = site;
  const stated = (text: Bilingual | null) => text && text[words.lang];
  const { title, paragraphs } = words.visitors;
  const logs = stated(privacy.serverLogs) ?? words.notStated(words.facts.serverLogs);
  const visitors = part(title, ...paragraphs, logs);
  if (kinds.length === 0) return [visitors, part(words.contacts, words.noContacts)];
  const ways = listOf(words.locale, waysToReach(site));
  const named = kinds.map((kind) => words.kinds[kind]);
  const basis = stated(privacy.legalBasis);
  return [
    visitors,
    withMailTo(controller(words, site, ways), site),
    part(
      words.data,
      words.dataText(listOf(words.locale, named), programme),
      !kinds.includes('email') && words.noEmail,
    ),
    part(words.purpose, words.purposeText, basis && words.basis(basis), words.noDecisions),
    part(
      words.access,
      words.accessText,
      stated(privacy.recipients),
      stated(privacy.transfers),
      stated(privacy.storage),
    ),
    {
      ...part(words.rights, words.rightsText, ways && words.ask(ways), words.complain),
      link: words.authority,
    },
  ];
}

const PRIVACY_FACTS = [
  'dataProtectionOfficer',
  'legalBasis',
  'recipients',
  'transfers',
  'storage',
] as const satisfies readonly (keyof SiteInfo['privacy'])[];

function controller(words: typeof privacySv, site: SiteInfo, ways: string): StatementPart {
  const { name } = site.operator;
  const { dataProtectionOfficer: officer } = site.privacy;
  const unknown = nonEmpty(
    name === null && words.facts.controller,
    ways === '' && words.facts.contact,
    ...PRIVACY_FACTS.map((fact) => site.privacy[fact] === null && words.facts[fact]),
  );
  const last = unknown.at(-1) ?? '';
  const list =
    unknown.length < 2 ? last : [...unknown.slice(0, -1), `${words.or} ${last}`].join('; ');
  return part(
    words.controller,
    name && words.controllerIs(name),
    ways && words.contact(ways),
    officer && words.officer(officer),
    list && words.notStated(list),
  );
}
