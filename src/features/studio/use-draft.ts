import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer';
import type { Draft, DraftStore } from './draft';
import { UNTOUCHED } from './history';
import type { OwnAreas } from './own-areas';
import type { ProgrammeAnswer } from './report';
import { useDraftAddress } from './use-draft-address';
import { useStudioMessages } from './use-studio-messages';

/** Returns the draft that is open, the areas that spreadsheets are read against, and functions that change them. */
export function useDraft(drafts: DraftStore, asked: string) {
  const nameInAddress = useDraftAddress(asked);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [areas, showAreas] = useState<OwnAreas | null>(null);
  // What a reading that began with other areas finds when it ends.
  const areasNow = useRef(areas);
  const messages = useStudioMessages().drafts;
  const announce = useAnnounce();
  // The sentence on why it is not saved, "" where it is.
  const [unsaved, setUnsaved] = useState('');
  useLeaveWarning(unsaved !== '');
  // Once, and not anew with each key.
  useEffect(() => {
    if (unsaved !== '') announce(unsaved);
  }, [unsaved, announce]);

  function setAreas(next: OwnAreas | null): void {
    areasNow.current = next;
    showAreas(next);
  }
  /** @param isNewEntry whether Back leads to the draft that was open. */
  function begin(next: Draft | null, isNewEntry = false): void {
    setDraft(next);
    nameInAddress(next?.id ?? '', isNewEntry);
    if (next) setAreas(next.areas);
    setUnsaved('');
  }
  /** Saves the steps at every change, and file and areas again until they are stored: a draft is saved as soon as there is room. */
  async function save(changed: Draft): Promise<void> {
    try {
      await drafts.save(changed);
      setUnsaved('');
    } catch {
      setUnsaved(messages.unsaved);
    }
  }
  function keep(changed: Draft): void {
    setDraft(changed);
    void save(changed);
  }
  return {
    draft,
    current: draft?.id ?? null,
    history: draft?.history ?? UNTOUCHED,
    unsent: draft?.unsent,
    areas,
    areasNow,
    keep,
    /** Gives the draft that is open a name; "" takes it away. */
    rename: (name: string) => draft && keep({ ...draft, name: name === '' ? undefined : name }),
    /** Keeps what is chosen and written of its programme until it is sent. */
    write: (unsent: ProgrammeAnswer | undefined) => draft && keep({ ...draft, unsent }),
    setAreas,
    begin,
    unsaved,
    save,
  };
}

/** Has the browser ask before the page is left, where work would be lost. */
function useLeaveWarning(isWorkLost: boolean): void {
  useEffect(() => {
    if (!isWorkLost) return undefined;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWorkLost]);
}
