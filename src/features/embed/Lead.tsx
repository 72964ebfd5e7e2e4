import type { ViewSummary } from '../../i18n/view-summary';

interface LeadProps {
  readonly summary: ViewSummary;
  /** The class of the list; a snippet has none. */
  readonly className?: string;
}

/** The text before the map: a region's focus areas word for word, or what a comparison shows. */
export function Lead({ summary, className }: LeadProps) {
  const { lead, focusAreasLead, focusAreas, langOfText } = summary;
  return (
    <>
      {lead !== '' && <p>{lead}</p>}
      {focusAreasLead !== '' && (
        <p>{focusAreas.length > 0 ? `${focusAreasLead}:` : focusAreasLead}</p>
      )}
      {focusAreas.length > 0 && (
        <ul className={className} lang={langOfText}>
          {focusAreas.map((focusArea) => (
            <li key={focusArea}>{focusArea}</li>
          ))}
        </ul>
      )}
    </>
  );
}
