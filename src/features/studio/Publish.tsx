import { useId } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { useAnnouncedStatus } from '../../ui/announcer';
import { saveFile } from '../../ui/save-file';
import type { StudioEngine } from './engine';
import type { EditionReport } from './report';

interface PublishProps {
  readonly edition: EditionReport;
  readonly engine: StudioEngine | null;
  readonly messages: StudioMessages['publish'];
}

/** Offers the edition as a ZIP. */
export function Publish({ edition, engine, messages }: PublishProps) {
  const id = useId();
  const { regions, focusAreas, contacts, isOfSite } = edition;
  const [said, say] = useAnnouncedStatus();

  async function make(): Promise<void> {
    say(messages.making);
    try {
      const zip = await engine?.pack();
      if (zip) saveFile(zip, 'regionatlas.zip');
      say(messages.made);
    } catch (error) {
      say(messages.failed(error instanceof Error ? error.message : ''));
    }
  }

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{messages.title}</h2>
      <p>{messages.text(regions, focusAreas, contacts, isOfSite)}</p>
      <button type="button" onClick={() => void make()} disabled={said === messages.making}>
        {messages.make}
      </button>
      {said !== '' && <p className="status">{said}</p>}
    </section>
  );
}
