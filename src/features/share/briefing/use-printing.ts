import { useState } from 'react';
import type { BriefingChoice } from '../../../domain/export/briefing';
import { useAppContext } from '../../../store/app-context';
import { useMessages } from '../../../i18n/use-messages';
import { exportJobOf } from '../export-job';
import { useTelling, type Telling } from '../use-export-announcer';
import { paperOf, type Paper } from './briefing';

/** A briefing on its way to the printer, and how it goes. */
export interface Printing extends Telling {
  /** What is being printed, or null. */
  readonly paper: Paper | null;
  readonly print: (choice: BriefingChoice) => void;
  readonly done: () => void;
}

/** Makes briefings for paper, one at a time. */
export function usePrinting(): Printing {
  const app = useAppContext();
  const messages = useMessages();
  const telling = useTelling();
  const [paper, setPaper] = useState<Paper | null>(null);
  // One value for as long as the form is there: the printer is asked once for each paper.
  const [done] = useState(() => () => setPaper(null));
  const print = (choice: BriefingChoice) =>
    telling.tell(async () => {
      const order = await exportJobOf('everything', app, messages, new Date());
      setPaper(await paperOf(order, choice, app, messages));
      return '';
    });
  return { state: telling.state, said: telling.said, paper, print, done };
}
