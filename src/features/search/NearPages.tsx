import { Suspense, use, useState } from 'react';
import type { Dataset, Lang } from '../../domain/model/dataset';
import type { SearchFacts } from '../../domain/search/facts';
import { pagesByName } from '../../domain/search/pages-by-name';
import { nameOf } from '../../domain/model/region';
import { useMessages } from '../../i18n/use-messages';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { langPath, PATH, regionPath } from '../../store/paths';
import { kindFrom, programmeAsked } from '../../store/read-words';
import type { SiteProgramme } from '../../store/programme-site';
import { colourByThemes, DEFAULT_VIEW, selectRegion } from '../../store/view-state';
import { useSearchLoader } from './loader';
import { useThemeLabel } from '../panel/use-theme-label';

/** Links to what an unknown address may mean: regions and themes, or nothing. `asked` is its path. */
export function NearPages({ asked }: { readonly asked: string }) {
  const load = useSearchLoader();
  // What other names mean is missing then; those of the regions are known.
  const [facts] = useState(() => load?.facts().catch(() => null) ?? Promise.resolve(null));
  const words = asked.split(/[/,;]/);
  // The page may be in this programme, where the one that the address names does not exist.
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
  const { unknown, lang } = useMessages();
  const { atlas, programmeSite } = useAppContext();
  const link = useViewLinks();
  const labelOf = useThemeLabel();
  // "region" is no word for a theme whose name begins with it.
  const names = words.filter((word) => kindFrom(word) === null);
  const { regions, themes } = pagesByName(names, atlas.dataset, use(facts));
  // The address may be older than the site's first programme: the first of that time has its pages elsewhere now.
  const elsewhere =
    regions.length + themes.length > 0
      ? []
      : programmeSite.programmes.flatMap((programme) => {
          if (programme.id === atlas.dataset.programme.id) return [];
          const dataset = use(programmeSite.datasetOf(programme));
          return dataset ? pagesIn(programme, dataset, names, lang) : [];
        });
  if (regions.length + themes.length + elsewhere.length === 0) return null;
  return (
    <>
      <p>{unknown.meant}</p>
      <ul className="region-list">
        {regions.map(({ code, called }) => (
          <li key={code} translate="no">
            <a {...link(() => selectRegion({ ...DEFAULT_VIEW, lang }, code))}>
              {nameOf(atlas.areas, code)}
            </a>
            {called !== null && ` (${called})`}
          </li>
        ))}
        {themes.map((id) => (
          <li key={id}>
            <a {...link(() => colourByThemes({ ...DEFAULT_VIEW, lang }, [id]))}>{labelOf(id)}</a>
          </li>
        ))}
        {elsewhere.map(({ href, name, programme }) => (
          <li key={href}>
            <a href={href}>{name}</a> ({programme})
          </li>
        ))}
      </ul>
    </>
  );
}

/** The pages of another programme that words may name, by its own names alone. */
function pagesIn(
  { base, title }: SiteProgramme,
  dataset: Dataset,
  words: readonly string[],
  lang: Lang,
) {
  const found = pagesByName(words, dataset, null);
  const { areas } = dataset.areaSystem;
  const codes = new Set(found.regions.map(({ code }) => code));
  const pages = [
    ...areas
      .filter(({ code }) => codes.has(code))
      .map(({ slug, shortName }) => [regionPath(slug, lang), shortName] as const),
    ...dataset.themes
      .filter(({ id }) => found.themes.includes(id))
      .map(({ id, label }) => [`${langPath(lang)}${PATH.theme}/${id}/`, label[lang]] as const),
  ];
  return pages.map(([path, name]) => ({ href: base + path, name, programme: title[lang] }));
}
