import type { ProgrammeFacts } from '../../domain/model/programme-facts';
import type { TaxonomyStep } from '../../domain/interpretation/taxonomy';
import type { ProgrammeAnswer, Step, StudioReport } from './report';

/** What has been done to the spreadsheet, and what of it has been undone, the latest first. */
export interface History {
  readonly steps: readonly Step[];
  readonly undone: readonly Step[];
}

/** The props of what shows a history, or adds steps to it. */
export interface HistoryProps {
  readonly history: History;
  readonly onChange: (history: History) => void;
}

export const UNTOUCHED: History = { steps: [], undone: [] };

/** Returns a history with one more step; what was undone is forgotten. */
export function withStep({ steps }: History, step: Step): History {
  return { steps: [...steps, step], undone: [] };
}

/** Returns a history without its last step. */
export function undo(history: History): History {
  const last = history.steps.at(-1);
  if (!last) return history;
  return { steps: history.steps.slice(0, -1), undone: [last, ...history.undone] };
}

/** Returns a history with the step that was undone last. */
export function redo({ steps, undone: [first, ...rest] }: History): History {
  return first ? { steps: [...steps, first], undone: rest } : { steps, undone: [] };
}

/**
 * Returns the facts of the new programme that a spreadsheet is of, null where it corrects the published one, and undefined
 * where nobody has said.
 */
export function programmeIn({ steps }: Pick<History, 'steps'>): ProgrammeFacts | null | undefined {
  return steps.findLast((step) => step.kind === 'programme')?.facts;
}

/** True if it is known which programme a spreadsheet is of: it says so itself, or somebody has and chooses nothing else. */
export function isProgrammeSaid(
  { correctableTitle }: Pick<StudioReport, 'correctableTitle'>,
  history: History,
  unsent: ProgrammeAnswer | undefined,
): boolean {
  return correctableTitle === null || (programmeIn(history) !== undefined && unsent === undefined);
}

/** True for a step that is about themes, and not about the spreadsheet or its programme. */
export function isOfThemes(step: Step): step is Extract<Step, { kind: 'themes' }> | TaxonomyStep {
  return ['themes', 'family', 'theme', 'remove'].includes(step.kind);
}
