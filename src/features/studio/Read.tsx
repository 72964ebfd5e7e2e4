import { useId, useState } from 'react';
import { differsFromPublished, inReadingOrder, isRead } from '../../domain/interpretation/progress';
import { langOn } from '../../i18n/language';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { Select } from '../../ui/Select';
import { Undo } from './Check';
import { withStep, type History, type HistoryProps } from './history';
import { ProgressLine } from './ProgressLine';
import { cellKey } from './reading';
import { ReadFocusArea } from './ReadFocusArea';
import type { CellPlace, FocusAreaReport, ReadingReport } from './report';
import { FOCUS_AREA_ID, STEP_IDS } from './StepList';
import { StudioSection } from './StudioSection';
import { useStudioMessages } from './use-studio-messages';

interface ReadProps extends HistoryProps {
  readonly reading: ReadingReport;
  /** The cell of the title of the focus area that is read; null for the first one. */
  readonly titleCell: CellPlace | null;
  readonly onGoTo: (title: CellPlace) => void;
}

/** One focus area at a time, to be read for themes. */
export function Read({ reading, history, onChange, titleCell, onGoTo }: ReadProps) {
  const langOfText = langOn(useMessages().lang, reading.language);
  const { read: messages, steps } = useStudioMessages();
  const announce = useAnnounce();
  const known = new Set(reading.themes.map((theme) => theme.id));
  const order = useReadingOrder(reading.focusAreas);
  const key = titleCell && cellKey(titleCell);
  const place = Math.max(
    0,
    order.findIndex((each) => cellKey(each.cell) === key),
  );
  const current = order[place];
  if (!current) return null;
  const unread = order.filter((each) => !isRead(each, known));
  const [all, count] = [order.length, order.length - unread.length];
  /** Undoes or redoes, and goes to the focus area that it is about. */
  const changeBack = (next: History) => {
    const isUndone = next.undone.length > history.undone.length;
    const step = (isUndone ? history : next).steps.at(-1);
    if (step?.kind === 'themes') onGoTo(step);
    onChange(next);
  };
  return (
    <StudioSection id={STEP_IDS.read} className="studio-read" title={steps.names.read}>
      <p>{messages.how}</p>
      <ProgressLine value={count} max={all}>
        {messages.progress(count, all)}
      </ProgressLine>
      <Undo {...{ history }} onChange={changeBack} />
      <FocusAreaSelect
        onSelect={(next) => {
          onGoTo(next.cell);
          announce(fullTitle(next));
        }}
        {...{ order, unread, place, current }}
      />
      <h3 id={FOCUS_AREA_ID} tabIndex={-1} lang={langOfText}>
        {fullTitle(current)}
      </h3>
      <ReadFocusArea
        // A theme that a cell named wrongly is gone when the cell is corrected.
        key={JSON.stringify([current.cell, current.texts, current.named])}
        focusArea={current}
        others={reading.focusAreas.map(fullTitle)}
        onSet={(themes) => onChange(withStep(history, { kind: 'themes', ...current.cell, themes }))}
        themes={reading.themes}
        langOfText={langOfText}
      />
    </StudioSection>
  );
}

const fullTitle = ({ region, texts: [title = ''] }: FocusAreaReport) => `${region}: ${title}`;

/** The focus areas in the order that they had at first: it does not change while somebody reads. */
function useReadingOrder(focusAreas: readonly FocusAreaReport[]): readonly FocusAreaReport[] {
  const [first] = useState(() => inReadingOrder(focusAreas).map(({ cell }) => cellKey(cell)));
  const byKey = new Map(focusAreas.map((each) => [cellKey(each.cell), each]));
  return [...new Set([...first, ...byKey.keys()])].flatMap((key) => byKey.get(key) ?? []);
}

interface FocusAreaSelectProps {
  readonly order: readonly FocusAreaReport[];
  readonly unread: readonly FocusAreaReport[];
  /** That of the current one in the order. */
  readonly place: number;
  readonly current: FocusAreaReport;
  readonly onSelect: (next: FocusAreaReport) => void;
}

function FocusAreaSelect({ order, unread, place, current, onSelect }: FocusAreaSelectProps) {
  const messages = useStudioMessages().read;
  const id = useId();
  const state = (each: FocusAreaReport) => {
    if (each.themes.some(({ evidence }) => evidence === '')) return messages.unquoted;
    if (unread.includes(each)) return messages.unread;
    if (each.published === null) return messages.added;
    return differsFromPublished(each) ? messages.changed : '';
  };
  const select = (next: FocusAreaReport | undefined) => {
    if (next && next !== current) onSelect(next);
  };
  const button = (label: string, next: FocusAreaReport | undefined) => (
    <button
      type="button"
      // Not disabled: it would lose the focus.
      aria-disabled={!next || next === current}
      onClick={() => select(next)}
    >
      {label}
    </button>
  );
  return (
    <p className="studio-read-choice">
      <label htmlFor={id}>{messages.focusArea}</label>
      <Select
        id={id}
        value={cellKey(current.cell)}
        options={order.map((each) => [cellKey(each.cell), fullTitle(each) + state(each)])}
        onChange={({ target }) => select(order.find(({ cell }) => cellKey(cell) === target.value))}
      />
      {button(messages.previous, order[place - 1])}
      {button(messages.next, order[place + 1])}
      {button(messages.nextUnread, unread.find((each) => order.indexOf(each) > place) ?? unread[0])}
    </p>
  );
}
