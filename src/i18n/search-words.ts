import type { GroupKind } from '../domain/search/groups';
import type { RegionName } from '../domain/search/names';

/** The wording of the search and of the register. */
export interface SearchWords {
  /** The field's name, and what stands in it while it is empty. */
  readonly label: string;
  readonly hint: string;
  /** Of the list under the field. */
  readonly popup: string;
  /** The last choice in that list: all that was found, or what to do where that is nothing. */
  readonly all: (count: number, query: string) => string;
  readonly onItsWay: string;
  readonly missing: string;
  readonly groups: Readonly<Record<GroupKind, string>>;
  /** What a region was found by, to stand after its county: "länsbokstav W". Empty where that says it. */
  readonly calledSo: (name: RegionName) => string;
  /** `synonym` is what it was found by, where that is none of its names. */
  readonly theme: (regions: number, synonym: string | null) => string;
  readonly reading: (theme: string) => string;
  readonly programme: string;
  /** The page of hits. */
  readonly lead: string;
  readonly title: (query: string) => string;
  readonly noneTitle: (query: string) => string;
  readonly pageTitle: (query: string) => string;
  readonly end: string;
  /** From a region back to the hits. */
  readonly back: (query: string) => string;
  /** "5 träffar i 3 regioner: Gotland, Kronoberg och Västernorrland." No regions: it lies in none. */
  readonly sentence: (count: number, regions: readonly string[]) => string;
  /** What the map shows of it. */
  readonly onMap: (query: string, regions: readonly string[]) => string;
  readonly partial: string;
  readonly instead: (typed: string, found: readonly string[]) => string;
  readonly unknownWord: (typed: string) => string;
  readonly searched: (withContacts: boolean) => string;
  readonly near: string;
  readonly themes: string;
  readonly toRegister: string;
  /** Said when done. */
  readonly saidFound: (count: number, query: string) => string;
  readonly saidEnded: string;
  readonly register: {
    readonly title: string;
    readonly pageTitle: string;
    readonly text: (withContacts: boolean) => string;
    readonly letters: string;
    readonly area: (region: string) => string;
    /** Of a county that is called otherwise than its region. */
    readonly county: (region: string) => string;
    readonly theme: string;
    readonly region: string;
    readonly contact: (region: string) => string;
  };
}
