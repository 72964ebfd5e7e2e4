import { levelWord } from '../i18n/level-word';
import { useMessages } from '../i18n/use-messages';
import { LevelSign, type Level } from '../ui/LevelSign';

/** What the signs of levels in a table mean. */
export function LevelLegend({ levels }: { readonly levels: readonly Level[] }) {
  const messages = useMessages();
  return (
    <ul className="level-key" aria-label={messages.matrix.key}>
      {levels.map((level) => (
        <li key={level}>
          <LevelSign level={level} /> {levelWord(level, messages)}
        </li>
      ))}
    </ul>
  );
}
