import { problemSentence } from '../../src/data/checks/problem';
import type { Problem } from '../../src/data/checks/problem';

/** Writes every problem as a sentence, and last how many there were of each kind. */
export function sayProblems(problems: readonly Problem[]): void {
  for (const problem of problems) {
    process.stdout.write(`${problem.severity}: ${problemSentence(problem)}\n`);
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  process.stdout.write(`${count(errors, 'error')}, ${count(warnings, 'warning')}.\n`);
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
