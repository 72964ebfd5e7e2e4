import { useAtlasSession } from '../store/use-atlas';
import type { StatementPart } from '../text/statement';
import { useWords } from '../text/words';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';

/** One of the two pages that the law asks for, from what the site's operator has filled in. */
export function StatementPanel({ page }: { readonly page: 'accessibility' | 'privacy' }) {
  const { statement } = useWords();
  const { site, atlas } = useAtlasSession();
  const hasContacts = atlas.dataset.regions.some(({ contacts }) => contacts.length > 0);
  const isAccessibility = page === 'accessibility';
  const parts = isAccessibility
    ? statement.accessibility(site)
    : statement.privacy(site, hasContacts);
  return (
    <>
      <PanelHeading>
        {isAccessibility ? statement.accessibilityTitle : statement.privacyTitle}
      </PanelHeading>
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
      {part.list && (
        <ul>
          {part.list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {part.link && (
        <p>
          <a href={part.link.href}>{part.link.label}</a>
        </p>
      )}
    </>
  );
}
