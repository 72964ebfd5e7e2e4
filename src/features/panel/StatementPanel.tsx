import { Fragment } from 'react';
import { hasContacts } from '../../domain/model/atlas';
import type { Lang } from '../../domain/model/dataset';
import { useAtlasSession } from '../../store/app-context';
import type { StatementPart, StatementWords } from '../../i18n/statement';
import { statementEn } from '../../i18n/en/statement';
import { statementSv } from '../../i18n/sv/statement';
import { useWords } from '../../i18n/use-messages';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';

/** Here and not among the other wording: few read it, and it is long. */
const STATEMENT: Readonly<Record<Lang, StatementWords>> = { sv: statementSv, en: statementEn };

/** One of the two pages that the law asks for, from what the site's operator has filled in. */
export function StatementPanel({ page }: { readonly page: 'accessibility' | 'privacy' }) {
  const { lang, statement: titles } = useWords();
  const statement = STATEMENT[lang];
  const { site, atlas } = useAtlasSession();
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
