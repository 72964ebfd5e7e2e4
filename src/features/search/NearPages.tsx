import { Suspense, use, useState } from 'react';
import type { SearchFacts } from '../../domain/search/facts';
import { pagesByName } from '../../domain/search/pages-by-name';
import { nameOf } from '../../domain/model/region';
import { useMessages } from '../../i18n/use-messages';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { kindFrom, programmeAsked } from '../../store/read-words';
import { colourByThemes, DEFAULT_VIEW, selectRegion } from '../../store/view-state';
import { useSearchLoader } from './loader';
import { useThemeLabel } from '../panel/use-theme-label';

/** Links to what an unknown address may mean: regions and themes, or nothing. `asked` is its path. */
export function NearPages({ asked }: { readonly asked: string }) {
  const load = useSearchLoader();
  // What other names mean is missing then; those of the regions are known.
  const [facts] = useState(() => load?.facts().catch(() => null) ?? Promise.resolve(null));
  const words = asked.split(/[/,;]/);
  // What was asked of a programme that there is none of may be in this one.
  const named = programmeAsked(words) === null ? words : words.slice(2);
  return (
    <Suspense fallback={null}>
      <LikelyPages words={named} facts={facts} />
    </Suspense>
  );
}

interface LikelyPagesProps {
  readonly words: readonly string[];
  readonly facts: Promise<SearchFacts | null>;
}

function LikelyPages({ words, facts }: LikelyPagesProps) {
  const { unknown } = useMessages();
  const { atlas } = useAppContext();
  const link = useViewLinks();
  const labelOf = useThemeLabel();
  // "region" is no word for a theme whose name begins with it.
  const names = words.filter((word) => kindFrom(word) === null);
  const { regions, themes } = pagesByName(names, atlas.dataset, use(facts));
  if (regions.length + themes.length === 0) return null;
  return (
    <>
      <p>{unknown.meant}</p>
      <ul className="region-list">
        {regions.map(({ code, called }) => (
          <li key={code} translate="no">
            <a {...link(({ lang }) => selectRegion({ ...DEFAULT_VIEW, lang }, code))}>
              {nameOf(atlas.areas, code)}
            </a>
            {called !== null && ` (${called})`}
          </li>
        ))}
        {themes.map((id) => (
          <li key={id}>
            <a {...link(({ lang }) => colourByThemes({ ...DEFAULT_VIEW, lang }, [id]))}>
              {labelOf(id)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
