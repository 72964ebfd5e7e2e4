/** A text in both languages of the interface. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}
