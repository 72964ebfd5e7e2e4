import type { History } from './history';
import type { SheetReport, Step } from './report';

type Assign = Extract<Step, { kind: 'assign' }>;

/** What somebody has read a column as, by its header; null where it is not read. */
export interface ChosenColumn extends Pick<Assign, 'field'> {
  readonly title: string;
}

/** Returns what has been chosen in a history, the latest last. */
export function chosenIn({ steps }: Pick<History, 'steps'>): readonly ChosenColumn[] {
  return steps.flatMap((step) =>
    step.kind === 'assign' && step.title ? [{ title: step.title, field: step.field }] : [],
  );
}

const keyOf = (title: string) => title.trim().toLowerCase();

/**
 * Returns the steps that read the columns of new sheets as columns with the same headers have been read. Where a sheet has a
 * header twice, it does not say which column was meant.
 * @param drafts those in which columns have been chosen, the latest first.
 */
export function rememberedSteps(
  sheets: readonly SheetReport[],
  drafts: readonly { readonly columns: readonly ChosenColumn[] }[],
): readonly Assign[] {
  const chosen = drafts.toReversed().flatMap(({ columns }) => columns);
  const fields = new Map(chosen.map(({ title, field }) => [keyOf(title), field]));
  return sheets.flatMap(({ columns }, sheet) =>
    columns.flatMap(({ index: column, title, field: guessed }): readonly Assign[] => {
      const key = keyOf(title);
      const field = fields.get(key);
      const isOne = columns.filter((each) => keyOf(each.title) === key).length === 1;
      if (field === undefined || field === guessed || key === '' || !isOne) return [];
      return [{ kind: 'assign', sheet, column, field, title, isRemembered: true }];
    }),
  );
}

/** Returns the headers of the columns that are read as earlier ones, and not otherwise since. */
export function rememberedIn({ steps }: Pick<History, 'steps'>): readonly string[] {
  const choices = steps.filter((step) => step.kind === 'assign');
  const last = new Map(choices.map((step) => [[step.sheet, step.column].join(' '), step]));
  return [...last.values()].flatMap(({ title, isRemembered }) =>
    isRemembered ? (title ?? []) : [],
  );
}
