import { useId } from 'react';
import type { Family, Theme } from '../../domain/model/dataset';
import { TextButton } from '../../ui/TextButton';
import { Undo } from './Check';
import { withStep, type HistoryProps } from './history';
import type { ReadingReport, Step } from './report';
import { StudioSection } from './StudioSection';
import { ThemeForm } from './ThemeForm';
import { ThemeItem, type ItemProps } from './ThemeItem';
import { useStudioMessages } from './use-studio-messages';

interface ThemesProps extends HistoryProps, Pick<ItemProps, 'isWhole'> {
  readonly reading: ReadingReport;
}

/** The families and themes that focus areas are read for, to be made, changed, merged and removed. */
export function Themes({ reading, isWhole, history, onChange }: ThemesProps) {
  const id = useId();
  const { title, how, summary } = useStudioMessages().themes;
  const { families, themes, focusAreas } = reading;
  const onStep = (step: Step) => {
    onChange(withStep(history, step));
    // What had the focus is gone.
    if (step.kind === 'remove') document.getElementById(id)?.focus();
  };
  const shared = { taxonomy: reading, isWhole, onStep };
  return (
    <StudioSection className="studio-themes" title={title} titleId={id}>
      <p>{how}</p>
      <Undo {...{ history, onChange }} />
      <details>
        <summary>{summary(themes.length, families.length)}</summary>
        <Entries
          of="families"
          countOf={({ id: family }) => themes.filter((theme) => theme.family === family).length}
          {...shared}
        />
        <Entries
          of="themes"
          countOf={({ id: theme }) =>
            focusAreas.filter((each) => each.themes.some((set) => set.id === theme)).length
          }
          {...shared}
        />
      </details>
    </StudioSection>
  );
}

interface EntriesProps extends Omit<ItemProps, 'entry' | 'count'> {
  readonly countOf: (entry: Family | Theme) => number;
}

function Entries({ countOf, isWhole, ...props }: EntriesProps) {
  const { of, taxonomy, onStep } = props;
  const messages = useStudioMessages().themes;
  const unused = taxonomy[of].filter((entry) => countOf(entry) === 0).map(({ id }) => id);
  return (
    <>
      <h3>{messages[of].title}</h3>
      <ul className="studio-list">
        {taxonomy[of].map((entry) => (
          <ThemeItem key={entry.id} {...{ entry, count: countOf(entry), isWhole, ...props }} />
        ))}
        <li>
          <details>
            <summary>{messages[of].make}</summary>
            <ThemeForm entry={null} {...props} />
          </details>
        </li>
        {isWhole && unused.length > 1 && (
          <li>
            <TextButton onClick={() => onStep({ kind: 'remove', of, ids: unused, into: null })}>
              {messages[of].removeUnused(unused.length)}
            </TextButton>
          </li>
        )}
      </ul>
    </>
  );
}
