import { useId, useState, type MouseEvent, type FormEvent } from 'react';
import { nameOf, isRegionCode, type RegionCode } from '../../domain/model/region';
import { isKeyboardClick, useChangeView, useAreas, useAppContext } from '../../store/app-context';
import { moveCompared, toggleCompared, type ViewState } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { TextButton } from '../../ui/TextButton';
import { useAwaitedClass } from '../../ui/use-hydrated';
import { MAX_COMPARED } from '../../domain/comparison/comparison';
import { areNeighbours } from '../../domain/geography/neighbours';
import { isFocusVisible } from '../../ui/focus-visible';
import { RegionLink } from '../panel/RegionLink';
import { Letter } from './Letter';

/** The compared regions in order, with buttons to move, remove and add regions. */
export function ComparedRegions({ codes }: { readonly codes: readonly RegionCode[] }) {
  const { compare: messages } = useMessages();
  const awaited = useAwaitedClass();
  return (
    <section className="compared-regions" aria-labelledby="compared-regions">
      <h2 id="compared-regions" className="visually-hidden">
        {messages.members}
      </h2>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <Letter code={code} /> <RegionLink code={code} />
            <RegionActions code={code} codes={codes} />
          </li>
        ))}
      </ol>
      <div className={awaited}>
        <AddRegion codes={codes} />
      </div>
    </section>
  );
}

interface RegionActionsProps {
  readonly code: RegionCode;
  readonly codes: readonly RegionCode[];
}

/** Buttons for one region. At an end they are disabled but stay, because removing one would lose the focus. */
function RegionActions({ code, codes }: RegionActionsProps) {
  const areas = useAreas();
  const { compare: messages } = useMessages();
  const changeView = useChangeView();
  const awaited = useAwaitedClass();
  const name = nameOf(areas, code);
  const change = (event: MouseEvent, transition: (view: ViewState) => ViewState) =>
    changeView(transition, { byKeyboard: isKeyboardClick(event) });
  const move = (step: -1 | 1, label: string, short: string) => (
    <TextButton
      aria-label={label}
      isOff={code === (step < 0 ? codes.at(0) : codes.at(-1))}
      onClick={(event) => change(event, (view) => moveCompared(view, code, step))}
    >
      {short}
    </TextButton>
  );
  return (
    <span className={`compared-region-actions ${awaited}`}>
      {move(-1, messages.moveUp(name), messages.moveUpShort)}
      {move(1, messages.moveDown(name), messages.moveDownShort)}
      <TextButton
        aria-label={messages.remove(name)}
        onClick={(event) => {
          focusNextRow(event.currentTarget);
          change(event, (view) => toggleCompared(view, code));
        }}
      >
        {messages.removeShort}
      </TextButton>
    </span>
  );
}

/** Gives the focus of a button that goes with its row to that of the next row, or else of the one before. */
function focusNextRow(button: Element): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  if (isFocusVisible(button)) [...(next?.querySelectorAll('button') ?? [])].at(-1)?.focus();
}

/** A form that adds a region to the comparison. Neighbours of the compared regions come first. */
function AddRegion({ codes }: { readonly codes: readonly RegionCode[] }) {
  const { atlas } = useAppContext();
  const { compare: messages, neighbours } = useMessages();
  const changeView = useChangeView();
  const [wanted, setWanted] = useState('');
  const id = useId();
  if (codes.length >= MAX_COMPARED) return <p className="screen-only muted">{messages.full}</p>;
  const others = atlas.areas.codes.filter((code) => !codes.includes(code));
  if (others.length === 0) return null;
  const near = others.filter((code) => codes.some((other) => areNeighbours(atlas, code, other)));
  const far = others.filter((code) => !near.includes(code));
  const groups = (
    [
      [neighbours.title, near],
      [messages.addOthers, far],
    ] as const
  ).filter(([, group]) => group.length > 0);
  const chosen = others.find((code) => code === wanted) ?? near[0] ?? far[0] ?? '';
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // With the last region that fits the form disappears; a keyboard user then continues from the heading.
    const byKeyboard = isFocusVisible(event.currentTarget.querySelector(':focus'));
    if (isRegionCode(atlas.areas, chosen))
      changeView((view) => toggleCompared(view, chosen), { byKeyboard });
  };
  return (
    <form className="add-region" onSubmit={add}>
      <label htmlFor={id}>{messages.addLabel}</label>
      <select id={id} value={chosen} onChange={(event) => setWanted(event.target.value)}>
        {groups.map(([label, group]) => (
          <optgroup key={label} label={label}>
            {group.map((code) => (
              <option key={code} value={code} translate="no">
                {nameOf(atlas.areas, code)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit">{messages.add}</button>
    </form>
  );
}
