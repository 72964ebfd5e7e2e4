import type { MouseEvent } from 'react';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { RegionLink } from '../panel/RegionLink';
import { isKeyboardClick, useChangeView, useAreas } from '../../store/app-context';
import { moveCompared, toggleCompared, type ViewState } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';
import { AddRegion } from './AddRegion';
import { Letter } from './Letter';

/** The compared regions in order, with buttons to move, remove and add regions. */
export function ComparedRegions({ codes }: { readonly codes: readonly RegionCode[] }) {
  const { compare: messages } = useMessages();
  const hydrated = useHydrated();
  return (
    <section className="compared-regions" aria-labelledby="compared-regions">
      <h2 id="compared-regions" className="visually-hidden">
        {messages.members}
      </h2>
      <ol>
        {codes.map((code, index) => (
          <li key={code}>
            <Letter code={code} /> <RegionLink code={code} />
            {hydrated && (
              <RegionActions
                code={code}
                isFirst={index === 0}
                isLast={index === codes.length - 1}
              />
            )}
          </li>
        ))}
      </ol>
      {hydrated && <AddRegion codes={codes} />}
    </section>
  );
}

interface RegionActionsProps {
  readonly code: RegionCode;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Buttons for one region. At an end they are disabled but stay, because removing one would lose the focus. */
function RegionActions({ code, isFirst, isLast }: RegionActionsProps) {
  const areas = useAreas();
  const { compare: messages } = useMessages();
  const changeView = useChangeView();
  const name = nameOf(areas, code);
  const change = (transition: (view: ViewState) => ViewState) => (event: MouseEvent) =>
    changeView(transition, { byKeyboard: isKeyboardClick(event) });
  return (
    <span className="compared-region-actions">
      <button
        type="button"
        className="text-button"
        aria-label={messages.moveUp(name)}
        aria-disabled={isFirst}
        onClick={change((view) => moveCompared(view, code, -1))}
      >
        {messages.moveUpShort}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label={messages.moveDown(name)}
        aria-disabled={isLast}
        onClick={change((view) => moveCompared(view, code, 1))}
      >
        {messages.moveDownShort}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label={messages.remove(name)}
        onClick={change((view) => toggleCompared(view, code))}
      >
        {messages.removeShort}
      </button>
    </span>
  );
}
