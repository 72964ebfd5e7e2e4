import type { CountryPart } from '../../domain/model/country-parts';
import type { Messages } from '../../i18n/messages';

/** The wording of the filter, with the room that needs it. */
export interface FilterMessages {
  readonly parts: string;
  readonly part: (part: CountryPart, count: number) => string;
  readonly themes: string;
  readonly theme: (label: string, count: number) => string;
  readonly rules: string;
  readonly rule: Readonly<Record<'off' | 'all' | 'any', (count: number) => string>>;
  readonly left: (count: number, total: number) => string;
  readonly clear: string;
}

const PARTS: Readonly<Record<CountryPart, string>> = {
  norrland: 'Norrland',
  svealand: 'Svealand',
  gotaland: 'Götaland',
};

export const FILTER_WORDS: Readonly<Record<Messages['lang'], FilterMessages>> = {
  sv: {
    parts: 'Del av landet',
    part: (part, count) => `${PARTS[part]} (${count})`,
    themes: 'Teman, som också färgar kartan',
    theme: (label, count) => `${label} (${count})`,
    rules: 'Framhäv regioner',
    rule: {
      off: (count) => `oavsett teman (${count})`,
      all: (count) => `med alla valda teman (${count})`,
      any: (count) => `med minst ett valt tema (${count})`,
    },
    left: (count, total) =>
      `${count} av ${total} regioner är framhävda. Färgerna gäller hela landet.`,
    clear: 'Rensa filtret',
  },
  en: {
    parts: 'Part of the country',
    part: (part, count) => `${PARTS[part]} (${count})`,
    themes: 'Themes, which colour the map as well',
    theme: (label, count) => `${label} (${count})`,
    rules: 'Bring forward regions',
    rule: {
      off: (count) => `whatever their themes (${count})`,
      all: (count) => `with all chosen themes (${count})`,
      any: (count) => `with at least one chosen theme (${count})`,
    },
    left: (count, total) =>
      `${count} of ${total} regions are brought forward. The colours are those of the whole country.`,
    clear: 'Clear the filter',
  },
};
