import type { Compliance, SiteInfo } from '../domain/site-info';

/** A titled part of a statement. */
export interface StatementPart {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  readonly link?: { readonly href: string; readonly label: string };
}

/** The wording of the two pages that the law asks for, from what the site's operator has filled in. */
export interface StatementWords {
  readonly accessibilityTitle: string;
  readonly privacyTitle: string;
  readonly accessibility: (site: SiteInfo) => readonly StatementPart[];
  readonly privacy: (site: SiteInfo, hasContacts: boolean) => readonly StatementPart[];
}

/** How to reach the operator, as far as it is known. */
export function waysToReach({ operator }: SiteInfo): readonly string[] {
  return [operator.email, operator.phone].filter((way) => way !== null);
}

/** One text for each level of compliance. */
export type ComplianceWords = Readonly<Record<Compliance, string>>;
