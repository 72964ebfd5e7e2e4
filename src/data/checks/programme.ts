import { isRegionCode } from '../../domain/model/region';
import { fault } from './problem';
import type { Problem } from './problem';
import type { ProgrammeSource } from '../folder/source-model';

/** The programme named as its folder, and its common goals taken word for word from its introduction. */
export function checkProgramme({ folder, programme: source }: ProgrammeSource): readonly Problem[] {
  if (source === null) return [];
  const { file, programme, lineOf } = source;
  const problems: Problem[] = [];
  const name = folder.split('/').at(-1) ?? '';
  if (programme.id !== name) {
    const spot = { file, line: lineOf(['id']) };
    problems.push(fault(spot, `the id "${programme.id}"`, `"${name}", as the folder`));
  }
  for (const [index, { title, text }] of programme.commonGoals.entries()) {
    if (!programme.intro.some((paragraph) => paragraph.includes(text))) {
      const spot = { file, line: lineOf(['commonGoals', index, 'text']) };
      problems.push(fault(spot, `the goal "${text}"`, 'a sentence of the introduction'));
    }
    if (!isFragment(title, text)) {
      const spot = { file, line: lineOf(['commonGoals', index, 'title']) };
      problems.push(fault(spot, `the title "${title}"`, `words of its text "${text}"`));
    }
  }
  return problems;
}

/** A title may begin with a capital where the sentence does not. */
function isFragment(title: string, text: string): boolean {
  const small = title.charAt(0).toLowerCase() + title.slice(1);
  return text.includes(title) || text.includes(small);
}

/** Borders between two different known regions, each told once. */
export function checkNeighbours({ neighbours }: ProgrammeSource): readonly Problem[] {
  if (neighbours === null) return [];
  const { file, borders } = neighbours;
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { a, b, line } of borders) {
    for (const code of [a, b].filter((each) => !isRegionCode(each))) {
      const expected = 'one of the 21 county codes';
      problems.push(fault({ file, line }, `the region code "${code}"`, expected));
    }
    const pair = [a, b].toSorted().join('–');
    if (a === b) problems.push(fault({ file, line }, `"${a}" beside itself`, 'two regions'));
    if (seen.has(pair)) {
      problems.push(fault({ file, line }, `the border ${pair} a second time`, 'every border once'));
    }
    seen.add(pair);
  }
  return problems;
}
