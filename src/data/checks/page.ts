import { comparable, comparableLines, CONTACT_LINE, differences, isEmptied } from './compare-lines';
import type { NumberedLine } from './compare-lines';
import { error, warning, type Issue, type Spot } from '../issues/issue';
import { fill, type Wording } from '../issues/wording';
import { renderSource } from '../folder/render-source';
import type { ProgrammeSource } from '../folder/source-model';

const LONGEST_QUOTE = 90;
const REPLACED =
  'A replaced contact may differ from the page, whose text is published too: take out whoever is to be gone.';

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
  const intro = comparable(source.programme?.value.intro.at(-1) ?? '');
  const isMissing = source.areas.codes.some((code) =>
    source.regions.every((each) => each.code !== code),
  );
  const lost = runsOf(onlyLeft).flatMap((run) =>
    isMissing && isSection(printed, run, intro)
      ? [missingSection(page.file, printed, run)]
      : run.flatMap((index) => {
          const { line = null, text = '' } = printed[index] ?? {};
          return isEmptied(text)
            ? []
            : differs({ file: page.file, line }, text, 'the same line in the data');
        }),
  );
  const added = onlyRight.flatMap((index) => {
    const line = rendered[index];
    return line ? [differs(line, line.text, fill('the words of {}', page.file))] : [];
  });
  return [...lost, ...added];
}

/** Numbers in order, as runs without gaps. */
function runsOf(places: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** True if the lines are all that the page says of a region: from one contact line, or the introduction, to the next. */
function isSection(
  printed: readonly NumberedLine[],
  run: readonly number[],
  intro: string,
): boolean {
  const [first = 0] = run;
  const last = run.at(-1) ?? 0;
  const isContact = (index: number) => CONTACT_LINE.test(printed[index]?.text ?? '');
  const isStart = isContact(first - 1) || printed[first - 1]?.text === intro;
  return isStart && (isContact(last) || isContact(last + 1));
}

function missingSection(
  file: string,
  printed: readonly NumberedLine[],
  run: readonly number[],
): Issue {
  const { line = null, text = '' } = printed[run[0] ?? 0] ?? {};
  return warning({ file, line }, fill('"{}" and what follows', text), 'a file in regions/ for it');
}

function differs(spot: Spot, text: string, expected: Wording): Issue {
  const long = text.length > LONGEST_QUOTE;
  const found = fill('"{}"', long ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
  const isContact = CONTACT_LINE.test(text);
  return isContact ? warning(spot, found, expected, REPLACED) : error(spot, found, expected);
}
