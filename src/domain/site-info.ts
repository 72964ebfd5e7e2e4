/** How far a site meets the accessibility law, as its operator declares. */
export type Compliance = 'fully' | 'partly' | 'not';

/** What only the one who runs a site can know. Nothing here is ever guessed: null is said as "not filled in". */
export interface SiteInfo {
  readonly operator: {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  };
  readonly accessibility: {
    readonly status: Compliance;
    /** Dates as YYYY-MM-DD: when the statement was first published, and when the site was last reviewed. */
    readonly published: string | null;
    readonly reviewed: string | null;
    /** Who reviewed it, and how: "egenkontroll", or the name of an auditor. */
    readonly reviewedBy: string | null;
    /** Faults found in this deployment that are not mended, in the language of the site. */
    readonly knownFaults: readonly string[];
    /** Where the supervising authority takes reports. */
    readonly reportTo: string;
  };
}
