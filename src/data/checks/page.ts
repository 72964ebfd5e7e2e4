import { comparable, comparableLines, differences } from './compare-lines';
import { error, warning } from '../issues/issue';
import type { Issue, Spot } from '../issues/issue';
import { renderSource } from '../folder/render-source';
import type { ProgrammeSource } from '../folder/source-model';

const LONGEST_QUOTE = 90;

/**
 * Reports every line of the page that the data lacks, and every line of the data that the page lacks.
 * Contact lines only warn, since a contact may be replaced while the page stays as it was.
 */
export function checkAgainstPage(source: ProgrammeSource): readonly Issue[] {
  const { page } = source;
  if (page === null) return [];
  const printed = comparableLines(page.text);
  const rendered = renderSource(source);
  const { onlyLeft, onlyRight } = differences(
    printed.map(({ text }) => text),
    rendered.map(({ text }) => comparable(text)),
  );
  const lost = onlyLeft.flatMap((index) => {
    const line = printed[index];
    if (line === undefined) return [];
    return [differs({ file: page.file, line: line.line }, line.text, 'the same line in the data')];
  });
  const added = onlyRight.flatMap((index) => {
    const line = rendered[index];
    if (line === undefined) return [];
    return [differs({ file: line.file, line: line.line }, line.text, `the words of ${page.file}`)];
  });
  return [...lost, ...added];
}

function differs(spot: Spot, text: string, expected: string): Issue {
  const long = text.length > LONGEST_QUOTE;
  const found = `"${long ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
  const isContact = /^Kontakt(person)?:/.test(text);
  return isContact
    ? warning(spot, found, expected, 'A replaced contact may differ from the page.')
    : error(spot, found, expected);
}
