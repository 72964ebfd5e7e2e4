/** The wording of frames, of the code for them, and of the page that builds it. Only those pages load it. */
export interface EmbedWords {
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
}
