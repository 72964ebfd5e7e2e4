import { Fragment } from 'react';
import { hasContacts } from '../../domain/model/atlas';
import type { Lang } from '../../domain/model/dataset';
import { useAppContext } from '../../store/app-context';
import type { StatementPart, StatementMessages } from '../../i18n/statement';
import { statementEn } from '../../i18n/en/statement';
import { statementSv } from '../../i18n/sv/statement';
import { useMessages } from '../../i18n/use-messages';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';

/** Imported here and not with the other messages, because it is long and loads with this view alone. */
const STATEMENT: Readonly<Record<Lang, StatementMessages>> = { sv: statementSv, en: statementEn };

/** The accessibility statement or the privacy page, from the facts in site.json. */
export function StatementPanel({ page }: { readonly page: 'accessibility' | 'privacy' }) {
  const { lang, statement: titles } = useMessages();
  const statement = STATEMENT[lang];
  const { site, atlas } = useAppContext();
  const isAccessibility = page === 'accessibility';
  const parts = isAccessibility
    ? statement.accessibility(site)
    : statement.privacy(site, hasContacts(atlas));
  return (
    <>
      <PanelHeading>{titles[page]}</PanelHeading>
      {parts.map((part) => (
        <Part key={part.title} part={part} />
      ))}
      <RegionList />
    </>
  );
}

function Part({ part }: { readonly part: StatementPart }) {
  return (
    <>
      <h2>{part.title}</h2>
      {part.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {part.lists?.map(({ lead, items }) => (
        <Fragment key={lead}>
          <p>{lead}</p>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Fragment>
      ))}
      {part.link && (
        <p>
          <a href={part.link.href}>{part.link.label}</a>
        </p>
      )}
    </>
  );
}
