import { hasContacts } from '../../domain/model/atlas';
import type { SearchAnswer } from '../../domain/search/engine';
import { isUnquoted } from '../../domain/search/query';
import { swedenColouredBy } from '../../map/theme-links';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { endSearch, searchFor } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';

/** Where nothing was found: what was searched, the searches that may have been meant, the themes, and the index. */
export function NoHits({ found }: { readonly found: SearchAnswer }) {
  const { suggestions, query } = found;
  const { search, lang } = useMessages();
  const { atlas } = useAppContext();
  const link = useViewLinks();
  return (
    <>
      <p>{search.searched(hasContacts(atlas))}</p>
      {suggestions.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near">{search.near}</h2>
          <ul className="word-list">
            {suggestions.map((word) => (
              <li key={word}>
                <a {...link((view) => searchFor(view, word))}>
                  {isUnquoted(word, query) ? search.unquoted(word) : word}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="hits-themes">
        <h2 id="hits-themes">{search.themes}</h2>
        <ul className="word-list">
          {atlas.dataset.themes.map(({ id, label }) => (
            <li key={id}>
              <a {...link((view) => swedenColouredBy(view, [id]))}>{label[lang]}</a>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a {...link((view) => ({ ...endSearch(view), subject: { kind: 'index' } }))}>
          {search.toIndex}
        </a>
      </p>
    </>
  );
}
