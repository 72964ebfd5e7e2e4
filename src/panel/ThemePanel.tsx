import type { FocusArea, Theme, ThemeLevel } from '../domain/dataset';
import type { RegionCode } from '../domain/region';
import { regionsAtLevel } from '../domain/atlas';
import { useAtlasSession, usePainting, useViewLinks } from '../store/use-atlas';
import { colourByThemes } from '../store/view-state';
import { useWords } from '../text/words';
import { PanelHeading } from './PanelHeading';
import { RegionLink } from './RegionLink';
import { RegionList } from './RegionList';
import { SourceNote } from './SourceNote';

/** One or more themes: what they mean, who works with them, and the words that show it. */
export function ThemePanel({ ids }: { readonly ids: readonly string[] }) {
  const { atlas } = useAtlasSession();
  const painting = usePainting();
  const words = useWords();
  const link = useViewLinks();
  const themes = ids.flatMap((id) => atlas.themeById.get(id) ?? []);
  return (
    <>
      <PanelHeading lead={words.theme.lead(themes.length)}>{painting.heading}</PanelHeading>
      <p className="ways-back">
        <a href="#karta">{words.region.backToMap}</a>
        <a {...link((view) => colourByThemes(view, []))}>{words.colour.clear}</a>
      </p>
      <p className="lead">{painting.sentence}</p>
      {themes.map((theme) => (
        <ThemeSection key={theme.id} theme={theme} alone={themes.length === 1} />
      ))}
      <RegionList />
      <SourceNote />
    </>
  );
}

function ThemeSection({ theme, alone }: { readonly theme: Theme; readonly alone: boolean }) {
  const { atlas } = useAtlasSession();
  const words = useWords();
  const levels: readonly ThemeLevel[] = ['main', 'touches'];
  const nobody = levels.every((level) => regionsAtLevel(atlas, theme.id, level).length === 0);
  return (
    <section aria-label={theme.label[words.lang]}>
      {!alone && <h2>{theme.label[words.lang]}</h2>}
      <p>{theme.definition[words.lang]}</p>
      <p className="quiet">{words.source.reading}</p>
      {nobody && <p>{words.theme.nobody}</p>}
      {levels.map((level) => (
        <ThemeLevelList key={level} theme={theme} level={level} />
      ))}
    </section>
  );
}

function ThemeLevelList({ theme, level }: { readonly theme: Theme; readonly level: ThemeLevel }) {
  const { atlas } = useAtlasSession();
  const words = useWords();
  const codes = regionsAtLevel(atlas, theme.id, level);
  if (codes.length === 0) return null;
  return (
    <>
      <h3>{words.theme[level]}</h3>
      <ul className="theme-regions">
        {codes.map((code) => (
          <li key={code}>
            <RegionLink code={code} />
            <Evidence code={code} theme={theme} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The areas of a region that carry the theme, each with its quote. */
function Evidence({ code, theme }: { readonly code: RegionCode; readonly theme: Theme }) {
  const { atlas } = useAtlasSession();
  const areas = atlas.regionByCode.get(code)?.areas ?? [];
  return areas.map((area) => <AreaEvidence key={area.id} area={area} id={theme.id} />);
}

function AreaEvidence({ area, id }: { readonly area: FocusArea; readonly id: string }) {
  const { lang } = useWords();
  const quote = area.themes.find((theme) => theme.id === id)?.evidence;
  if (quote === undefined) return null;
  return (
    <p className="evidence" lang={lang === 'sv' ? undefined : 'sv'}>
      {area.title}: <q>{quote}</q>
    </p>
  );
}
