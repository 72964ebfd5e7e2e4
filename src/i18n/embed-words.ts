import type { Lang } from '../domain/model/dataset';

interface Choice {
  readonly name: string;
  readonly about: string;
}

/** The wording of frames, of the code for them, and of the page that builds it. Only those pages load it. */
export interface EmbedMessages {
  readonly frame: {
    /** The name of the links to regions, and how the keyboard moves among them. */
    readonly regions: string;
    readonly help: string;
    /** Where scripts do not run. */
    readonly helpWithout: string;
    /** The way out of the frame, and what it does. */
    readonly open: string;
    readonly newTab: string;
    /** `line`: who published the text, and where. */
    readonly source: (line: string) => string;
  };
  /** What the code says on other people's pages. */
  readonly code: {
    /** The link beside a frame, and the frame's name. */
    readonly link: (title: string) => string;
  };
  readonly builder: {
    readonly title: string;
    readonly pageTitle: string;
    readonly lead: string;
    readonly back: string;
    readonly choices: string;
    readonly subject: string;
    readonly subjects: Readonly<Record<'sweden' | 'region' | 'comparison', string>>;
    readonly region: string;
    /** One of the regions that are compared, by its letter. */
    readonly compared: (letter: string) => string;
    readonly nobody: string;
    readonly colour: string;
    readonly colours: Readonly<Record<'overview' | 'themes' | 'similarity', string>>;
    readonly themes: string;
    readonly themesHint: string;
    readonly similarity: string;
    readonly language: string;
    readonly languages: Readonly<Record<Lang, string>>;
    readonly form: string;
    readonly forms: Readonly<Record<'iframe' | 'element' | 'snippet', Choice>>;
    readonly preview: string;
    readonly previewOf: (title: string) => string;
    readonly width: string;
    readonly widths: Readonly<Record<'column' | 'phone', string>>;
    readonly code: string;
    /** "2,1 kB". */
    readonly size: (bytes: number) => string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    /** What is said when a choice has changed the preview and the code. */
    readonly changed: (title: string, form: string) => string;
    readonly waiting: string;
    readonly noShapes: string;
    readonly policy: string;
    readonly policyText: string;
    readonly policyNone: string;
    /** Where scripts do not run. */
    readonly without: {
      readonly lead: string;
      readonly how: string;
      readonly examples: readonly (readonly [path: string, shows: string])[];
      /** Where the build did not know the address of the site. */
      readonly noOrigin: string;
    };
  };
}
