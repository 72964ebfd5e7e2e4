import type { Lang } from '../../domain/model/dataset';
import { swedishTag } from '../../i18n/language';
import type { ViewSummary } from '../../i18n/view-summary';

interface LeadProps {
  readonly summary: ViewSummary;
  readonly lang: Lang;
  /** The class of the list; a snippet has none. */
  readonly className?: string;
}

/** The text before the map: a region's focus areas word for word, or what a comparison shows. */
export function Lead({ summary, lang, className }: LeadProps) {
  const { lead, focusAreasLead, focusAreas } = summary;
  return (
    <>
      {lead !== '' && <p>{lead}</p>}
      {focusAreasLead !== '' && (
        <p>{focusAreas.length > 0 ? `${focusAreasLead}:` : focusAreasLead}</p>
      )}
      {focusAreas.length > 0 && (
        <ul className={className} lang={swedishTag(lang)}>
          {focusAreas.map((focusArea) => (
            <li key={focusArea}>{focusArea}</li>
          ))}
        </ul>
      )}
    </>
  );
}
