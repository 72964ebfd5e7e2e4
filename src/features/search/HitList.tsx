import type { HTMLAttributes, ReactNode, Ref } from 'react';
import type { GroupKind } from '../../domain/search/groups';
import { useMessages } from '../../i18n/use-messages';
import { keyOf, type Choice } from './choices';
import { HitText } from './HitText';
import type { Finding } from './use-finding';

type ElementProps = HTMLAttributes<HTMLElement> & { readonly ref?: Ref<HTMLDivElement> };

interface HitListProps {
  readonly isShown: boolean;
  readonly finding: Finding;
  readonly choices: readonly Choice[];
  readonly highlighted: number;
  readonly menu: ElementProps;
  readonly optionOf: (choice: Choice, index: number) => ElementProps;
}

/** The list under the field: what was found, by kind, and last the way to all of it. Always there, for the field refers to it. */
export function HitList({ isShown, finding, choices, highlighted, menu, optionOf }: HitListProps) {
  const { search } = useMessages();
  const option = (choice: Choice, index: number, content: ReactNode) => (
    <div
      {...optionOf(choice, index)}
      key={keyOf(choice)}
      className={index === highlighted ? 'search-option is-highlighted' : 'search-option'}
    >
      {content}
    </div>
  );
  return (
    <div {...menu} className="search-list" hidden={!isShown}>
      {isShown && finding.state !== 'found' && (
        <p className="search-note" role="presentation">
          {finding.state === 'waiting' ? search.onItsWay : search.missing}
        </p>
      )}
      {isShown &&
        groupsIn(choices).map(({ kind, from, members }) => (
          <div key={kind} role="group" aria-labelledby={`sok-${kind}`}>
            <p className="search-group" id={`sok-${kind}`} role="presentation">
              {search.groups[kind]}
            </p>
            {members.map((choice, i) =>
              option(choice, from + i, <HitText hit={choice.hit} short />),
            )}
          </div>
        ))}
      {isShown &&
        finding.state === 'found' &&
        choices
          .slice(-1)
          .map((choice) =>
            option(
              choice,
              choices.length - 1,
              <span className="search-all">
                {search.all(finding.found.count, finding.found.query)}
              </span>,
            ),
          )}
    </div>
  );
}

type HitChoice = Extract<Choice, { kind: 'hit' }>;

/** The choices that stand together, and the place of the first of them in the list. */
function groupsIn(choices: readonly Choice[]): readonly {
  readonly kind: GroupKind;
  readonly from: number;
  readonly members: readonly HitChoice[];
}[] {
  const hits = choices.flatMap((choice, place) =>
    choice.kind === 'hit' ? [{ choice, place }] : [],
  );
  const kinds = [...new Set(hits.map(({ choice }) => choice.group))];
  return kinds.map((kind) => {
    const members = hits.filter(({ choice }) => choice.group === kind);
    return {
      kind,
      from: members[0]?.place ?? 0,
      members: members.map(({ choice }) => choice),
    };
  });
}
