import type { SiteInfo } from '../domain/model/site-info';

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

/** How to reach the operator, as far as it is known. */
export function waysToReach({ operator }: SiteInfo): readonly string[] {
  return [operator.email, operator.phone].filter((way) => way !== null);
}

/** A link to write to the operator, where the address is known. */
export function mailTo({ operator }: SiteInfo): Pick<StatementPart, 'link'> {
  const { email } = operator;
  return email === null ? {} : { link: { href: `mailto:${email}`, label: email } };
}
