import type { RegionCode } from '../../domain/model/region';
import { focusAreasNoted } from '../../domain/summaries/noted';
import { useMessages } from '../../i18n/use-messages';
import { useAppContext } from '../../store/app-context';
import { RegionLink } from './RegionLink';
import { PublishedTitle } from './TitleTranslation';
import { useThemeInText } from './use-theme-label';

interface NotesProps {
  readonly code: RegionCode;
  readonly themes: readonly string[];
  /** Returns the words before a note, from the themes that the focus area lacks; left out where a heading says it. */
  readonly lead?: (themes: readonly string[]) => string;
}

/** The notes on why focus areas of a region do not have themes that a reader may expect of them. */
export function ThemeNotes({ code, themes, lead }: NotesProps) {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const nameOfTheme = useThemeInText();
  return focusAreasNoted(atlas, code, themes).map(({ focusArea, note, missed }) => (
    <p key={focusArea.id} className="reading-note">
      {lead && `${lead(missed.map(nameOfTheme))} `}
      <PublishedTitle title={focusArea.title} />: {note[lang]}
    </p>
  ));
}

/** The section of a theme's page on what is not counted under it, and why. */
export function NotCounted({ themes }: Pick<NotesProps, 'themes'>) {
  const { atlas } = useAppContext();
  const { region: messages } = useMessages();
  const codes = atlas.areas.codes.filter((code) => focusAreasNoted(atlas, code, themes).length > 0);
  if (codes.length === 0) return null;
  return (
    <section aria-labelledby="not-counted">
      <h2 id="not-counted">{messages.notCounted}</h2>
      <ul className="theme-regions">
        {codes.map((code) => (
          <li key={code}>
            <RegionLink code={code} />
            <ThemeNotes code={code} themes={themes} />
          </li>
        ))}
      </ul>
    </section>
  );
}
