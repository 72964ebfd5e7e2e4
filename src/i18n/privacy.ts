import type { Publication } from '../domain/model/translation';
import type { Bilingual } from '../domain/model/bilingual';
import type { Contact } from '../domain/model/dataset';
import type { SiteInfo } from '../domain/model/site-info';
import { listOf } from './intl';
import { nonEmpty } from './non-empty';
import { mailTo, waysToReach, type StatementPart } from './statement';
import type { PrivacyWords } from './sv/privacy';

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
  words: PrivacyWords,
  site: SiteInfo,
  programme: Publication,
  kinds: readonly ContactKind[],
): readonly StatementPart[] {
  const { privacy } = site;
  const stated = (text: Bilingual | null) => text && text[words.lang];
  const { title, paragraphs } = words.visitors;
  const logs = stated(privacy.serverLogs) ?? words.notStated(words.facts.serverLogs);
  const visitors = { title, paragraphs: [...paragraphs, logs] };
  if (kinds.length === 0) {
    return [visitors, { title: words.contacts, paragraphs: [words.noContacts] }];
  }
  const ways = listOf(words.locale, waysToReach(site));
  const named = kinds.map((kind) => words.kinds[kind]);
  const basis = stated(privacy.legalBasis);
  return [
    visitors,
    { title: words.controller, paragraphs: controller(words, site, ways), ...mailTo(site) },
    {
      title: words.data,
      paragraphs: nonEmpty(
        words.dataText(listOf(words.locale, named), programme),
        !kinds.includes('email') && words.noEmail,
      ),
    },
    {
      title: words.purpose,
      paragraphs: nonEmpty(words.purposeText, basis && words.basis(basis), words.noDecisions),
    },
    {
      title: words.access,
      paragraphs: nonEmpty(
        words.accessText,
        ...[privacy.recipients, privacy.transfers, privacy.storage].map(stated),
      ),
    },
    {
      title: words.rights,
      paragraphs: nonEmpty(words.rightsText, ways && words.ask(ways), words.complain),
      link: words.authority,
    },
  ];
}

function controller(words: PrivacyWords, site: SiteInfo, ways: string): readonly string[] {
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
  return nonEmpty(
    name && words.controllerIs(name),
    ways && words.contact(ways),
    officer && words.officer(officer),
    list && words.notStated(list),
  );
}

const PRIVACY_FACTS = [
  'dataProtectionOfficer',
  'legalBasis',
  'recipients',
  'transfers',
  'storage',
] as const satisfies readonly (keyof SiteInfo['privacy'])[];
