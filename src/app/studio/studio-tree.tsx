import type { ReactNode } from 'react';
import type { Lang } from '../../domain/model/dataset';
import type { DraftStore } from '../../features/studio/draft';
import type { StudioEngine } from '../../features/studio/engine';
import { StudioPage } from '../../features/studio/StudioPage';
import { ALL_MESSAGES } from '../../i18n/all-messages';
import { studioEn } from '../../i18n/en/studio';
import type { StudioMessages } from '../../i18n/messages';
import { studioSv } from '../../i18n/sv/studio';
import { AnnouncerProvider } from '../../ui/announcer';

export const STUDIO: Readonly<Record<Lang, StudioMessages>> = { sv: studioSv, en: studioEn };

/** Returns the studio's page, the same tree in the build and in the browser. */
export function studioTree(
  lang: Lang,
  base: string,
  engine: StudioEngine | null,
  drafts: DraftStore | null,
  asked = '',
): ReactNode {
  return (
    <AnnouncerProvider>
      <StudioPage
        {...{ lang, base, engine, drafts, asked }}
        messages={ALL_MESSAGES[lang]}
        studio={STUDIO[lang]}
      />
    </AnnouncerProvider>
  );
}
