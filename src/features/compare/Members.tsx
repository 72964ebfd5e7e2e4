import type { MouseEvent } from 'react';
import { identityOf, type RegionCode } from '../../domain/model/region';
import { RegionLink } from '../panel/RegionLink';
import { useChangeView } from '../../store/app-context';
import { moveCompared, toggleCompared, type ViewState } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';
import { AddRegion } from './AddRegion';
import { Letter } from './Letter';

/** The compared regions in order, and the ways to change them. */
export function Members({ codes }: { readonly codes: readonly RegionCode[] }) {
  const { compare: messages } = useMessages();
  const hydrated = useHydrated();
  return (
    <section className="members" aria-labelledby="members">
      <h2 id="members" className="visually-hidden">
        {messages.members}
      </h2>
      <ol>
        {codes.map((code, place) => (
          <li key={code}>
            <Letter code={code} /> <RegionLink code={code} />
            {hydrated && (
              <MemberActions
                code={code}
                isFirst={place === 0}
                isLast={place === codes.length - 1}
              />
            )}
          </li>
        ))}
      </ol>
      {hydrated && <AddRegion codes={codes} />}
    </section>
  );
}

interface MemberActionsProps {
  readonly code: RegionCode;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** At an end the button stays and says so, because a button that vanishes takes the focus with it. */
function MemberActions({ code, isFirst, isLast }: MemberActionsProps) {
  const { compare: messages } = useMessages();
  const changeView = useChangeView();
  const name = identityOf(code).shortName;
  const change = (transition: (view: ViewState) => ViewState) => (event: MouseEvent) =>
    changeView(transition, { byKeyboard: event.detail === 0 });
  return (
    <span className="member-actions">
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
