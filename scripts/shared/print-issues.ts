import { issueSentence, withoutRepetitions, type Issue } from '../../src/data/issues/issue';

/** Writes every issue once, as a sentence, then how many there are of each kind. */
export function printIssues(all: readonly Issue[]): void {
  // What is wrong with areas is found for each of the programmes about them.
  const issues = withoutRepetitions(all);
  for (const issue of issues) {
    process.stdout.write(`${issue.severity}: ${issueSentence(issue)}\n`);
  }
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  process.stdout.write(`${count(errors, 'error')}, ${count(warnings, 'warning')}.\n`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
