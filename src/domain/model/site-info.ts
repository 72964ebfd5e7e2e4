import type { Bilingual } from './bilingual';
import type { PublisherKind } from './dataset';

/** How far a site complies with the accessibility act, as declared by its operator. */
export type Compliance = 'fully' | 'partly' | 'not';

/** Who reviewed the accessibility of a site: its operator, or somebody else. */
export type ReviewMethod = 'self' | 'external';

/** What only the operator of a site knows of its processing of personal data. */
export interface PrivacyInfo {
  /** How to reach the data protection officer, if there is one. */
  readonly dataProtectionOfficer: string | null;
  /** The legal basis for publishing the contacts, by article 6 of the GDPR, and the interests where it is those. */
  readonly legalBasis: Bilingual | null;
  /** Who gets the data, besides the public. */
  readonly recipients: Bilingual | null;
  /** Transfers to countries outside the EU and EEA, besides publication. */
  readonly transfers: Bilingual | null;
  /** How long the contacts are kept. */
  readonly storage: Bilingual | null;
  /** What the web server logs of visitors, and for how long. */
  readonly serverLogs: Bilingual | null;
}

/** What only the operator of a site knows. Nothing is guessed: the pages say of null that it is not stated. */
export interface SiteInfo {
  readonly operator: {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    /** What kind of body it is, by the vocabulary that data portals use. */
    readonly kind: PublisherKind | null;
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
    /** Known faults of this deployment that are not fixed, each with the reason. */
    readonly knownFaults: readonly Bilingual[];
    /** Faults left because fixing them would be a disproportionate burden (12 § of the act), and why. */
    readonly unreasonable: readonly Bilingual[];
    /** Content that the act does not cover (9 §). */
    readonly notCovered: readonly Bilingual[];
    /** Address where the supervising authority takes reports. */
    readonly reportTo: string;
  };
  readonly privacy: PrivacyInfo;
}
