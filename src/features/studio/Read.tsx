import { useId, useState } from 'react';
import type { Lang } from '../../domain/model/dataset';
import { differsFromPublished, inReadingOrder, isRead } from '../../domain/readings/progress';
import type { StudioMessages } from '../../i18n/messages';
import { useAnnounce } from '../../ui/announcer';
import { Undo } from './Check';
import { done, type History } from './history';
import { asSetNow, keyOf, themesStep } from './reading';
import { ReadFocusArea } from './ReadFocusArea';
import type { FocusAreaReport, ReadingReport } from './report';

interface ReadProps {
  readonly reading: ReadingReport;
  readonly history: History;
  readonly onChange: (history: History) => void;
  readonly lang: Lang;
  readonly messages: Pick<StudioMessages, 'read' | 'check'>;
}

/** One focus area at a time, to be read for themes. */
export function Read({ reading, history, onChange, lang, messages: { read, check } }: ReadProps) {
  const id = useId();
  const announce = useAnnounce();
  const focusAreas = asSetNow(reading.focusAreas, history);
  const known = new Set(reading.themes.map((theme) => theme.id));
  const order = useReadingOrder(focusAreas);
  const [key, setKey] = useState<string | null>(null);
  const place = Math.max(
    0,
    order.findIndex((each) => keyOf(each.cell) === key),
  );
  const current = order[place];
  if (!current) return null;
  const unread = order.filter((each) => !isRead(each, known));
  const nextUnread = unread.find((each) => order.indexOf(each) > place) ?? unread[0];
  const select = (next: FocusAreaReport | undefined) => {
    if (!next || next === current) return;
    setKey(keyOf(next.cell));
    announce(nameOf(next));
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
  const [all, count] = [order.length, order.length - unread.length];
  return (
    <section className="studio-read" aria-labelledby={id}>
      <h2 id={id}>{read.title}</h2>
      <p>{read.how}</p>
      <p>
        <progress value={count} max={all} aria-labelledby={`${id}-count`} />{' '}
        <span id={`${id}-count`}>{read.progress(count, all)}</span>
      </p>
      <Undo {...{ history, onChange, messages: check }} />
      <p className="studio-read-choice">
        <label htmlFor={`${id}-choice`}>{read.focusArea}</label>
        <FocusAreaSelect
          {...{ order, unread, read, current, onSelect: select }}
          id={`${id}-choice`}
        />
        {button(read.previous, order[place - 1])}
        {button(read.next, order[place + 1])}
        {button(read.nextUnread, nextUnread)}
      </p>
      <ReadFocusArea
        key={keyOf(current.cell)}
        focusArea={current}
        others={reading.focusAreas.map(nameOf)}
        onSet={(themes) => onChange(done(history, themesStep(current.cell, themes)))}
        {...{ themes: reading.themes, lang, messages: read }}
      />
    </section>
  );
}

const nameOf = ({ region, texts: [title = ''] }: FocusAreaReport) => `${region}: ${title}`;

/** The focus areas in the order that they had at first: it does not change under the hands of who reads. */
function useReadingOrder(focusAreas: readonly FocusAreaReport[]): readonly FocusAreaReport[] {
  const [first] = useState(() => inReadingOrder(focusAreas).map(({ cell }) => keyOf(cell)));
  const byKey = new Map(focusAreas.map((each) => [keyOf(each.cell), each]));
  return [...new Set([...first, ...byKey.keys()])].flatMap((key) => byKey.get(key) ?? []);
}

interface SelectProps {
  readonly id: string;
  readonly order: readonly FocusAreaReport[];
  readonly unread: readonly FocusAreaReport[];
  readonly current: FocusAreaReport;
  readonly onSelect: (next: FocusAreaReport | undefined) => void;
  readonly read: StudioMessages['read'];
}

function FocusAreaSelect({ id, order, unread, current, onSelect, read }: SelectProps) {
  const state = (each: FocusAreaReport) => {
    if (unread.includes(each)) return read.unread;
    return differsFromPublished(each) ? read.changed : '';
  };
  return (
    <select
      id={id}
      value={keyOf(current.cell)}
      onChange={({ target }) => onSelect(order.find(({ cell }) => keyOf(cell) === target.value))}
    >
      {order.map((each) => (
        <option key={keyOf(each.cell)} value={keyOf(each.cell)}>
          {nameOf(each) + state(each)}
        </option>
      ))}
    </select>
  );
}
