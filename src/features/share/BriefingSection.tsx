import { lazy, useState } from 'react';
import { useHydrated } from '../../ui/use-hydrated';
import { LazyBoundary } from '../../ui/LazyBoundary';
import { useShareMessages } from './use-share-messages';
import { useMessages } from '../../i18n/use-messages';

const BriefingForm = lazy(async () => {
  const form = await import('./briefing/BriefingForm');
  return { default: form.BriefingForm };
});

/** A briefing on chosen regions and themes. The form is fetched when the section is opened. */
export function BriefingSection() {
  const { briefing } = useShareMessages();
  const { lazyView } = useMessages();
  const hydrated = useHydrated();
  const [opened, setOpened] = useState(false);
  if (!hydrated) return null;
  return (
    <details
      className="share-part"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary>{briefing.title}</summary>
      {opened && (
        <LazyBoundary
          name="briefing"
          fallback={<p className="muted">{lazyView.onItsWay}</p>}
          errorFallback={<p role="alert">{lazyView.missing}</p>}
        >
          <BriefingForm />
        </LazyBoundary>
      )}
    </details>
  );
}
