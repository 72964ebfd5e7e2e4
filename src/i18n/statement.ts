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

/** The wording of the two pages that the law asks for, from what the site's operator has filled in. */
export interface StatementMessages {
  readonly accessibility: (site: SiteInfo) => readonly StatementPart[];
  readonly privacy: (site: SiteInfo, hasContacts: boolean) => readonly StatementPart[];
}

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
