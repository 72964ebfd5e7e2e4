import type { Bilingual } from '../../domain/model/bilingual';
import type { Border } from '../../domain/geography/shapes/area-features';
import type { PlaceFacts, WordFacts } from '../../domain/search/facts';
import type { AreaSystem } from '../../domain/model/region';
import type {
  FocusAreaTheme,
  Block,
  Contact,
  Family,
  Programme,
  Theme,
} from '../../domain/model/dataset';
import type { Spot } from '../issues/issue';
import type { Located } from './yaml-source';

/** A published block with the line it begins on. A list's items follow one per line. */
export interface SourceBlock {
  readonly block: Block;
  readonly line: number;
}

export interface SourceFocusArea {
  readonly title: string;
  readonly line: number;
  readonly body: readonly SourceBlock[];
}

/** One file `regions/<code>-<slug>.md`. */
export interface SourceRegion extends Pick<Located<unknown>, 'spotOf'> {
  readonly file: string;
  /** The code that the file's name gives, or else the one written in it, which may be wrong. */
  readonly code: string;
  readonly writtenCode: string;
  readonly name: string;
  readonly focusAreas: readonly SourceFocusArea[];
  readonly notes: readonly SourceBlock[];
}

/** The interpretation of one focus area. `hasMain` is true also for an invalid main theme, which is not among `themes`. */
export interface SourceInterpretation {
  readonly focusAreaId: string;
  readonly spot: Spot;
  readonly hasMain: boolean;
  readonly themes: readonly Located<FocusAreaTheme>[];
  readonly note?: Bilingual | undefined;
}

/** `themes.yaml`. */
export interface SourceThemes {
  readonly file: string;
  readonly families: readonly Located<Family>[];
  /** Every family's id as written, also of invalid ones, which are not among `families`. */
  readonly familyIds: readonly string[];
  readonly themes: readonly Located<Theme>[];
  /** Every theme's id as written, also of invalid themes, which are not among `themes`. */
  readonly ids: readonly string[];
  readonly focusAreas: readonly SourceInterpretation[];
}

export interface SourcePerson extends Omit<Contact, 'tel'> {
  readonly spot: Spot;
}

/** One region's entry in `contacts.yaml`: the line as printed, if any, and the people it names. */
export interface SourceContact {
  readonly code: string;
  readonly codeSpot: Spot;
  readonly lineSpot: Spot;
  readonly printedLine: string | null;
  readonly vacant: boolean;
  readonly people: readonly SourcePerson[];
}

export interface SourceContacts {
  readonly file: string;
  readonly entries: readonly SourceContact[];
}

/** `programme.yaml`. */
export interface SourceProgramme extends Located<Programme> {
  /** The id of the areas that it is about, which is their folder. */
  readonly areaSystem: string;
}

/** `source.txt`: the page as published. */
export interface SourcePage {
  readonly file: string;
  readonly text: string;
}

/** Everything a programme's folder says. A part is null where its file is missing or unreadable; the page may be missing. */
export interface ProgrammeSource {
  readonly folder: string;
  readonly programme: SourceProgramme | null;
  readonly regions: readonly SourceRegion[];
  /** Region files that exist but could not be read. Their regions are not also reported as missing. */
  readonly unreadableRegionFiles: readonly string[];
  readonly themes: SourceThemes | null;
  readonly contacts: SourceContacts | null;
  readonly page: SourcePage | null;
  /** The codes of borders are as written and may be wrong. */
  readonly neighbours: readonly Located<Omit<Border, 'water'>>[] | null;
  /** The areas that the programme is about; none where their files are missing or unreadable. */
  readonly areas: AreaSystem;
  /** What only the search must know, of the programme and of its areas. */
  readonly words: Located<WordFacts> | null;
  readonly places: Located<PlaceFacts> | null;
}
