import { issueTexts, type Issue } from '../../data/issues/issue';
import { SWEDISH } from '../../data/issues/swedish';
import type { Phrase } from '../../data/issues/wording';
import type { Lang } from '../../domain/model/dataset';
import type { CellReport, IssueReport } from '../../features/studio/report';

/** The phrases of a language, undefined for English. */
export const phrasesIn = (lang?: Lang) => (lang === 'sv' ? SWEDISH : undefined);

const UNREAD: Phrase = 'no themes for the focus area "{}"';

/** The phrases of an issue, whatever stands in them. */
function phrasesOf({ found, expected, hint }: Issue): readonly string[] {
  return [found, expected, ...(hint === null ? [] : [hint])].map((each) =>
    typeof each === 'string' ? each : each.phrase,
  );
}

/** Returns an issue as it is told, with its cell where that is known. */
export function issueReport(issue: Issue, cell: CellReport | null, lang?: Lang): IssueReport {
  const { place, ...texts } = issueTexts(issue, phrasesIn(lang));
  const short = issue.file.replace(/^data\/[^/]+\//, '');
  const kind = phrasesOf(issue).join(' ');
  const isUnread = kind.startsWith(UNREAD);
  return { severity: issue.severity, place: place ?? short, cell, ...texts, kind, isUnread };
}
