import type { DraftMessages, Messages } from '../../i18n/messages';
import { langPath } from '../../store/paths';
import { SidePage } from '../../ui/SidePage';

export interface DraftNoteProps {
  readonly base: string;
  readonly messages: Messages;
  readonly draft: DraftMessages;
  readonly studio: string;
  /** How it goes, or why no draft can be shown. */
  readonly sentence: string;
}

/** The page of a draft as long as it is not shown. */
export function DraftNote({ base, messages, draft, studio, sentence }: DraftNoteProps) {
  const home = base + langPath(messages.lang);
  return (
    <SidePage
      className="studio-page"
      {...{ home, messages }}
      back={<a href={home}>{draft.home}</a>}
      title={draft.title}
      lead={draft.lead}
    >
      <noscript>
        <p>{draft.without}</p>
      </noscript>
      <p className="draft-status" role="alert">
        {sentence}
      </p>
      <p>
        <a href={studio}>{draft.back}</a>
      </p>
    </SidePage>
  );
}
