import type { Bilingual } from './dataset';

/** How far a site meets the accessibility law, as its operator declares. */
export type Compliance = 'fully' | 'partly' | 'not';

/** How a site was reviewed: by the one who runs it, or by somebody else. */
export type ReviewMethod = 'self' | 'external';

/** Kinds of bodies, as the publisher types of ADMS name them. */
export type OperatorKind =
  | 'NationalAuthority'
  | 'RegionalAuthority'
  | 'LocalAuthority'
  | 'Academia-ScientificOrganisation'
  | 'Company'
  | 'NonProfitOrganisation'
  | 'PrivateIndividual(s)';

/** What only the one who runs a site can know. Nothing here is ever guessed: null is said as "not filled in". */
export interface SiteInfo {
  readonly operator: {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    /** What kind of body it is, by the vocabulary that data portals use. */
    readonly kind: OperatorKind | null;
  };
  readonly accessibility: {
    readonly status: Compliance;
    /** Dates as YYYY-MM-DD: when the statement was first published and last changed, and the site last reviewed. */
    readonly published: string | null;
    readonly updated: string | null;
    readonly reviewed: string | null;
    readonly method: ReviewMethod | null;
    /** Who reviewed it, where that was somebody else. */
    readonly reviewedBy: string | null;
    /** Faults found in this deployment that are not mended, each with its reason. */
    readonly knownFaults: readonly Bilingual[];
    /** What is left as it is because mending it would be a disproportionate burden (12 § of the act), and why. */
    readonly unreasonable: readonly Bilingual[];
    /** What the act does not cover (9 §). */
    readonly notCovered: readonly Bilingual[];
    /** Where the supervising authority takes reports. */
    readonly reportTo: string;
  };
}
