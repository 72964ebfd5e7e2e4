import { Fragment, type ReactNode } from 'react';
import type { Changes } from '../domain/changes/changes';
import type { Lang } from '../domain/model/dataset';
import { changeAccount, type ChangeLine } from './change-account';

interface ChangedRegionsProps {
  readonly changes: Changes;
  readonly lang: Lang;
  /** The heading above the regions. */
  readonly children?: ReactNode;
}

/** What has changed: themes of the programme, then region by region and focus area by focus area, word by word. */
export function ChangedRegions({ changes, lang, children }: ChangedRegionsProps) {
  const account = changeAccount(changes, lang);
  return (
    <>
      <Lines lines={account.lines} />
      {children}
      {account.regions.map(({ code, name, note, focusAreas, lines, other }) => (
        <Fragment key={code}>
          <h3>
            {name}
            {note}
          </h3>
          {focusAreas.map((focusArea) => (
            <Fragment key={focusArea.title}>
              <h4>
                <span lang={focusArea.lang}>{focusArea.title}</span>
                {focusArea.meaning}
                {focusArea.note}
              </h4>
              <Lines lines={focusArea.lines} />
            </Fragment>
          ))}
          <Lines lines={lines} />
          {other !== null && <p>{other}</p>}
        </Fragment>
      ))}
    </>
  );
}

const MARKS = { same: 'span', gone: 'del', new: 'ins' } as const;

/** Each line with its names, or its words with what is gone and what is new marked in them. */
function Lines({ lines }: { readonly lines: readonly ChangeLine[] }) {
  return lines.map(({ heading, names = [], words, lang }) => (
    <p key={heading}>
      {heading}:{' '}
      {words ? (
        <span className="changed-words" lang={lang}>
          {words.map(({ kind, text }, i) => {
            const Mark = MARKS[kind];
            // The same words may stand in several places.
            const key = `${i} ${text}`;
            return <Mark key={key}>{text}</Mark>;
          })}
        </span>
      ) : (
        <span lang={lang}>{names.join('; ')}</span>
      )}
    </p>
  ));
}
