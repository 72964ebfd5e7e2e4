import type { HTMLAttributes, ReactNode } from 'react';
import type { SearchAnswer } from '../../domain/search/engine';
import { useMessages } from '../../i18n/use-messages';
import type { Choice } from './choices';
import { HitText } from './HitText';

export interface HitListProps {
  readonly found: SearchAnswer;
  readonly choices: readonly Choice[];
  readonly optionProps: (index: number) => HTMLAttributes<HTMLDivElement>;
}

/** The options under the field: hits by kind, other searches, and last the way to all hits. */
export function HitList({ found, choices, optionProps }: HitListProps) {
  const { search } = useMessages();
  const option = (choice: Choice, content: ReactNode) => (
    <div key={choice.key} {...optionProps(choices.indexOf(choice))} className="search-option">
      {content}
    </div>
  );
  return (
    <>
      {found.notes.map((note) => (
        <p key={search.note(note)} className="search-note" role="presentation">
          {search.note(note)}
        </p>
      ))}
      {found.groups.map(({ kind }) => (
        <div key={kind} role="group" aria-labelledby={`search-${kind}`}>
          <p className="search-group" id={`search-${kind}`} role="presentation">
            {search.groups[kind]}
          </p>
          {choices.map((choice) =>
            choice.kind === 'hit' && choice.group === kind
              ? option(choice, <HitText hit={choice.hit} />)
              : null,
          )}
        </div>
      ))}
      {choices.map((choice) => {
        if (choice.kind === 'hit') return null;
        if (choice.kind === 'suggestion') return option(choice, search.suggestion(choice.query));
        const all = search.all(found.count, found.query);
        return option(choice, <span className="search-all">{all}</span>);
      })}
    </>
  );
}
