import type { CiteFacts } from '../domain/export/cite';
import type { BriefingMessages } from '../domain/export/briefing';
import type { TableId } from '../domain/export/export';
import type { FileFailure } from '../domain/export/failure';

/** A kind of file, as its button names it and as the outcome does. */
interface FormatWords {
  readonly label: string;
  /** What it is good for, in a few words. */
  readonly about: string;
}

/** The wording of what can be taken away, cited and shared. */
export interface ShareMessages {
  readonly title: string;
  readonly download: {
    readonly title: string;
    readonly what: string;
    /** The choice of the regions on show: "Det som visas: Region Dalarna". */
    readonly shown: (what: string) => string;
    readonly counted: (name: string, count: number) => string;
    readonly compared: (regions: readonly string[]) => string;
    readonly everything: (count: number) => string;
    /** In place of a choice, where nobody works with what is on show. */
    readonly noneShown: string;
    readonly whole: string;
    readonly xlsx: FormatWords;
    readonly csv: FormatWords;
    readonly json: FormatWords;
    readonly geojson: FormatWords;
    readonly vcard: FormatWords;
    readonly csvTable: string;
    readonly tables: Readonly<Record<TableId, string>>;
    readonly semicolon: string;
    readonly comma: string;
    /** After "CSV", where space is short. */
    readonly withSemicolon: string;
    readonly withComma: string;
    /** Where no script runs: links to files with everything. */
    readonly allFiles: string;
    readonly schema: string;
    readonly digest: string;
  };
  readonly picture: {
    readonly title: string;
    readonly about: string;
    readonly png: FormatWords;
    readonly svg: FormatWords;
  };
  readonly briefing: {
    readonly title: string;
    readonly about: string;
    readonly regions: string;
    readonly themes: string;
    readonly themesAbout: string;
    readonly all: string;
    readonly none: string;
    /** What the two do, in full: "Välj alla: Regioner". */
    readonly allOf: (group: string) => string;
    readonly noneOf: (group: string) => string;
    readonly markdown: FormatWords;
    readonly print: FormatWords;
    readonly chooseOne: string;
    readonly document: BriefingMessages;
  };
  readonly making: string;
  readonly made: (file: string) => string;
  readonly failed: (failure: FileFailure) => string;
  readonly cite: {
    readonly title: string;
    readonly what: string;
    readonly programme: string;
    readonly forms: Readonly<Record<'press' | 'apa' | 'bibtex', string>>;
    readonly copy: string;
    readonly copyName: (form: string) => string;
    readonly copied: (form: string) => string;
    readonly press: (facts: CiteFacts) => string;
    readonly apa: (facts: CiteFacts) => string;
    readonly bibtex: {
      readonly within: (whole: readonly string[]) => string;
      readonly reproduced: string;
      readonly note: (version: string | null) => string;
    };
    readonly undated: string;
  };
  readonly share: {
    readonly send: string;
    readonly sent: string;
    readonly sendFailed: string;
  };
}
