import type { Compliance, SiteInfo } from '../domain/model/site-info';

/** A titled part of a statement. */
export interface StatementPart {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly lists?: readonly StatementList[];
  readonly link?: { readonly href: string; readonly label: string };
}

/** Items under a line that says what they are. */
export interface StatementList {
  readonly lead: string;
  readonly items: readonly string[];
}

/** The accessibility statement of one language, from what the site's operator has filled in. */
export type AccessibilityStatement = (site: SiteInfo) => readonly StatementPart[];

/** How to reach the operator, as far as it is known. */
export function waysToReach({ operator }: SiteInfo): readonly string[] {
  return [operator.email, operator.phone].filter((way) => way !== null);
}

/** A list under its lead, or nothing where there is nothing in it. */
export function listed(lead: string, items: readonly string[]): readonly StatementList[] {
  return items.length === 0 ? [] : [{ lead, items }];
}

/** One text for each level of compliance. */
export type ComplianceMessages = Readonly<Record<Compliance, string>>;

/** A link to write to the operator, where the address is known. */
export function mailTo({ operator }: SiteInfo): Pick<StatementPart, 'link'> {
  const { email } = operator;
  return email === null ? {} : { link: { href: `mailto:${email}`, label: email } };
}

/** The facts of an accessibility statement that only the operator knows. */
export type StatementFact = 'operator' | 'contact' | 'assessment' | 'published';

/** Returns the facts that the operator has not stated. */
export function unstatedFacts(site: SiteInfo): readonly StatementFact[] {
  const { operator, accessibility } = site;
  const isKnown: Readonly<Record<StatementFact, boolean>> = {
    operator: operator.name !== null,
    contact: waysToReach(site).length > 0,
    assessment: accessibility.reviewed !== null && accessibility.method !== null,
    published: accessibility.published !== null,
  };
  return FACTS.filter((fact) => !isKnown[fact]);
}

const FACTS = ['operator', 'contact', 'assessment', 'published'] as const;
