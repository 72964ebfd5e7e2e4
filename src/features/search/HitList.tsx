import type { HTMLAttributes, ReactNode } from 'react';
import type { SearchAnswer } from '../../domain/search/engine';
import { useMessages } from '../../i18n/use-messages';
import { keyOf, type Choice } from './choices';
import { HitText } from './HitText';

export interface HitListProps {
  readonly found: SearchAnswer;
  readonly choices: readonly Choice[];
  readonly optionProps: (place: number) => HTMLAttributes<HTMLDivElement>;
}

/** The options under the field: hits by kind, and last the way to all of them. */
export function HitList({ found, choices, optionProps }: HitListProps) {
  const { search } = useMessages();
  const option = (choice: Choice, content: ReactNode) => (
    <div {...optionProps(choices.indexOf(choice))} key={keyOf(choice)} className="search-option">
      {content}
    </div>
  );
  return (
    <>
      {found.groups.map(({ kind }) => (
        <div key={kind} role="group" aria-labelledby={`search-${kind}`}>
          <p className="search-group" id={`search-${kind}`} role="presentation">
            {search.groups[kind]}
          </p>
          {choices.map((choice) =>
            choice.kind === 'hit' && choice.group === kind
              ? option(choice, <HitText hit={choice.hit} short />)
              : null,
          )}
        </div>
      ))}
      {choices
        .slice(-1)
        .map((choice) =>
          option(
            choice,
            <span className="search-all">{search.all(found.count, found.query)}</span>,
          ),
        )}
    </>
  );
}
