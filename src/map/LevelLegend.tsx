import { useMessages } from '../i18n/use-messages';
import { LevelSign, type Level } from '../ui/LevelSign';
import type { RegionLevel } from '../domain/model/dataset';
import type { Messages } from '../i18n/messages';

/** What the signs of levels in a table mean. */
export function LevelLegend({ levels }: { readonly levels: readonly Level[] }) {
  const messages = useMessages();
  return (
    <ul className="level-key" aria-label={messages.legend.title}>
      {levels.map((level) => (
        <li key={level}>
          <LevelSign level={level} /> {levelWord(level, messages)}
        </li>
      ))}
    </ul>
  );
}

/** The word for a level: the same as in the map's legend. */
export function levelWord(
  level: RegionLevel,
  { choropleth }: Pick<Messages, 'choropleth'>,
): string {
  return level === 'no-data' ? choropleth.noData : choropleth[level];
}
