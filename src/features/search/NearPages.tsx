import { Suspense, use, useState } from 'react';
import { createAtlas, type Atlas } from '../../domain/model/atlas';
import type { SearchFacts } from '../../domain/search/facts';
import { pagesByName } from '../../domain/search/pages-by-name';
import { nameOf } from '../../domain/model/region';
import { themeLabel } from '../../domain/summaries/names';
import { useMessages } from '../../i18n/use-messages';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { codecOf } from '../../store/pages';
import { kindFrom, programmeAsked } from '../../store/read-words';
import { encode } from '../../store/url-codec';
import { colourByThemes, DEFAULT_VIEW, selectRegion } from '../../store/view-state';
import { useSearchLoader } from './loader';

/** Links to what an unknown address may mean: regions and themes, or nothing. `asked` is its path. */
export function NearPages({ asked }: { readonly asked: string }) {
  const loader = useSearchLoader();
  // What other names mean is missing then; those of the regions are known.
  const [facts] = useState(() => loader?.facts().catch(() => null) ?? Promise.resolve(null));
  const words = asked.split(/[/,;]/);
  // The page may be in this programme, where the one that the address names does not exist.
  const named = programmeAsked(words) === null ? words : words.slice(2);
  return (
    <Suspense fallback={null}>
      {/* "region" is no word for a theme whose name begins with it. */}
      <LikelyPages words={named.filter((word) => kindFrom(word) === null)} facts={facts} />
    </Suspense>
  );
}

interface LikelyPagesProps {
  readonly words: readonly string[];
  readonly facts: Promise<SearchFacts | null>;
}

function LikelyPages({ words, facts }: LikelyPagesProps) {
  const { unknown, lang } = useMessages();
  const { atlas, programmeSite } = useAppContext();
  const link = useViewLinks();
  const pagesIn = (of: Atlas, known: SearchFacts | null) =>
    pagesByName(words, of.dataset, known).map(({ kind, id, called }) => {
      const view = { ...DEFAULT_VIEW, lang };
      return kind === 'region'
        ? { kind, view: selectRegion(view, id), name: nameOf(of.areas, id), note: called }
        : { kind, view: colourByThemes(view, [id]), name: themeLabel(of, id, lang), note: null };
    });
  const here = pagesIn(atlas, use(facts)).map((page) => ({ ...page, ...link(() => page.view) }));
  // The address may be older than the site's first programme: the first of that time has its pages elsewhere now.
  const others = here.length > 0 ? [] : programmeSite.programmes;
  const elsewhere = others.flatMap((programme) => {
    const { id, base, title } = programme;
    const dataset =
      id === atlas.dataset.programme.id ? null : use(programmeSite.datasetOf(programme));
    if (dataset === null) return [];
    const other = createAtlas(dataset);
    const codec = codecOf(other, base);
    return pagesIn(other, null).map(({ view, ...page }) => {
      return { ...page, note: title[lang], href: encode(view, codec), onClick: undefined };
    });
  });
  const pages = [...here, ...elsewhere];
  if (pages.length === 0) return null;
  return (
    <>
      <p>{unknown.meant}</p>
      <ul className="region-list">
        {pages.map(({ kind, name, note, href, onClick }) => (
          <li key={href} translate={kind === 'region' ? 'no' : undefined}>
            <a href={href} onClick={onClick}>
              {name}
            </a>
            {note !== null && ` (${note})`}
          </li>
        ))}
      </ul>
    </>
  );
}
