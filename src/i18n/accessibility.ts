import type { Written } from '../domain/model/language';
import type { SiteInfo } from '../domain/model/site-info';
import { listOf } from './intl';
import { nonEmpty } from './non-empty';
import { mailTo, waysToReach, type StatementPart } from './statement';
import type { AccessibilityWords } from './sv/accessibility';

/** Returns the accessibility statement. What the operator has not stated is named in one sentence. */
export function accessibilityParts(
  words: AccessibilityWords,
  site: SiteInfo,
  programme: Written,
): readonly StatementPart[] {
  const { operator, accessibility } = site;
  const ways = waysToReach(site);
  const unstated = nonEmpty(
    operator.name === null && words.facts.operator,
    ways.length === 0 && words.facts.contact,
    (accessibility.reviewed === null || accessibility.method === null) && words.facts.assessment,
    accessibility.published === null && words.facts.published,
  );
  return [
    {
      title: words.responsible,
      paragraphs: nonEmpty(
        operator.name && words.operator(operator.name),
        unstated.length > 0 && words.notStated(listOf(words.locale, unstated, 'disjunction')),
      ),
    },
    { title: words.compliance, paragraphs: [words.status[accessibility.status]] },
    shortcomings(words, site, programme),
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

function shortcomings(
  words: AccessibilityWords,
  { accessibility }: SiteInfo,
  programme: Written,
): StatementPart {
  const { leads, limits, untested, lang } = words;
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
    paragraphs: nonEmpty(
      method && reviewed && words.assessed(reviewed, how),
      ...words.tests,
      published && words.published(published, updated),
    ),
  };
}
