import type { Compliance, SiteInfo } from '../domain/model/site-info';
import type { Lang } from '../domain/model/dataset';
import { listOf, type Locale } from './intl';
import { mailTo, waysToReach, type StatementPart } from './statement';

/** The facts of the statement that only the operator knows. */
const FACTS = ['operator', 'contact', 'assessment', 'published'] as const;
type Fact = (typeof FACTS)[number];

/** What the accessibility statement says in one language. */
export interface AccessibilityWords {
  readonly lang: Lang;
  readonly locale: Locale;
  readonly responsible: string;
  readonly operator: (name: string) => string;
  readonly facts: Readonly<Record<Fact, string>>;
  readonly notStated: (facts: string) => string;
  readonly compliance: string;
  readonly status: Readonly<Record<Compliance, string>>;
  readonly shortcomings: string;
  /** The lines above lists of what is not accessible. */
  readonly leads: Readonly<
    Record<'knownFaults' | 'limits' | 'untested' | 'unreasonable' | 'notCovered', string>
  >;
  readonly limits: readonly string[];
  readonly untested: readonly string[];
  readonly report: string;
  readonly reportText: (ways: string) => string;
  readonly supervision: string;
  readonly supervisionText: string;
  readonly reportLink: string;
  readonly review: string;
  readonly external: (reviewer: string | null) => string;
  readonly self: string;
  readonly assessed: (day: string, how: string) => string;
  readonly tests: readonly string[];
  readonly published: (day: string, updated: string | null) => string;
}

/** Returns the accessibility statement. What the operator has not stated is named in one sentence. */
export function accessibilityParts(
  words: AccessibilityWords,
  site: SiteInfo,
): readonly StatementPart[] {
  const { operator, accessibility } = site;
  const ways = waysToReach(site);
  const unstated = listOf(
    words.locale,
    unstatedFacts(site).map((fact) => words.facts[fact]),
    'disjunction',
  );
  return [
    {
      title: words.responsible,
      paragraphs: [
        ...(operator.name ? [words.operator(operator.name)] : []),
        ...(unstated === '' ? [] : [words.notStated(unstated)]),
      ],
    },
    { title: words.compliance, paragraphs: [words.status[accessibility.status]] },
    shortcomings(words, site),
    ...(ways.length === 0
      ? []
      : [
          {
            title: words.report,
            paragraphs: [words.reportText(listOf(words.locale, ways))],
            ...mailTo(site),
          },
        ]),
    {
      title: words.supervision,
      paragraphs: [words.supervisionText],
      link: { href: accessibility.reportTo, label: words.reportLink },
    },
    review(words, site),
  ];
}

function unstatedFacts(site: SiteInfo): readonly Fact[] {
  const { operator, accessibility } = site;
  const isKnown: Readonly<Record<Fact, boolean>> = {
    operator: operator.name !== null,
    contact: waysToReach(site).length > 0,
    assessment: accessibility.reviewed !== null && accessibility.method !== null,
    published: accessibility.published !== null,
  };
  return FACTS.filter((fact) => !isKnown[fact]);
}

function shortcomings(words: AccessibilityWords, { accessibility }: SiteInfo): StatementPart {
  const { leads, limits, untested, lang } = words;
  const filled = (key: 'knownFaults' | 'unreasonable' | 'notCovered') => ({
    lead: leads[key],
    items: accessibility[key].map((text) => text[lang]),
  });
  const lists = [
    filled('knownFaults'),
    { lead: leads.limits, items: limits },
    { lead: leads.untested, items: untested },
    filled('unreasonable'),
    filled('notCovered'),
  ];
  return {
    title: words.shortcomings,
    paragraphs: [],
    lists: lists.filter(({ items }) => items.length > 0),
  };
}

function review(words: AccessibilityWords, { accessibility }: SiteInfo): StatementPart {
  const { method, reviewed, reviewedBy, published, updated } = accessibility;
  const how = method === 'external' ? words.external(reviewedBy) : words.self;
  return {
    title: words.review,
    paragraphs: [
      ...(method && reviewed ? [words.assessed(reviewed, how)] : []),
      ...words.tests,
      ...(published ? [words.published(published, updated)] : []),
    ],
  };
}
