import { useState } from 'react';
import type { BriefingChoice } from '../../../domain/export/briefing';
import { useMessages } from '../../../i18n/use-messages';
import { useAppContext } from '../../../store/app-context';
import { createExportJob } from '../export-job';
import { useAnnouncedTask, type TaskProgress } from '../use-announced-task';
import { createBriefingDocument, type BriefingDocument } from './briefing';

export interface PrintTask extends TaskProgress {
  /** The briefing in the print dialog, or null. */
  readonly document: BriefingDocument | null;
  readonly print: (choice: BriefingChoice) => void;
  readonly close: () => void;
}

/** Prints briefings, one at a time. */
export function usePrintTask(): PrintTask {
  const app = useAppContext();
  const messages = useMessages();
  const { run, ...progress } = useAnnouncedTask();
  const [document, setDocument] = useState<BriefingDocument | null>(null);
  // A stable identity: an effect that opens the print dialog depends on it.
  const [close] = useState(() => () => setDocument(null));
  const print = (choice: BriefingChoice) =>
    run(async () => {
      // Another briefing is another document to print.
      setDocument(null);
      const job = await createExportJob('everything', app, messages, new Date());
      setDocument(await createBriefingDocument(job, choice, app, messages));
      return '';
    });
  return { ...progress, document, print, close };
}
