import { FRAME_PATH } from '../../../store/embed-address';
import type { EmbedWords } from '../../../i18n/embed-words';

interface WithoutScriptsProps {
  readonly words: EmbedWords['builder'];
  /** The origin that the build was told, or "". */
  readonly origin: string;
  readonly base: string;
}

/** How to change the code by hand, for who has no scripts. The code itself is in its box on the page. */
export function WithoutScripts({ words, origin, base }: WithoutScriptsProps) {
  const { lead, how, examples, noOrigin } = words.without;
  return (
    <noscript>
      <p>{lead}</p>
      <p>{how}</p>
      <ul>
        {examples.map(([path, shows]) => (
          <li key={path}>
            {shows}: <code>{`${origin}${base}${FRAME_PATH}${path}`}</code>
          </li>
        ))}
      </ul>
      {origin === '' && <p>{noOrigin}</p>}
    </noscript>
  );
}
