import {
  createContext,
  use,
  type ChangeEvent,
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { SearchEngine } from './engine';

/**
 * The way to what only searching needs: fetched when it is approached, and then kept. All may be
 * rejected, as without a network; they can be asked for again.
 */
export interface SearchLoader {
  engine(): Promise<SearchEngine>;
  combobox(): Promise<ComponentType<ComboboxProps>>;
  filter(): Promise<ComponentType>;
}

/** Null where nothing can be searched, as on the server. */
export const SearchContext = createContext<SearchLoader | null>(null);

/** The way to the search, or null where there is none. */
export function useSearchLoader(): SearchLoader | null {
  return use(SearchContext);
}

/** The field's ids, shared with the list that comes later. */
export const FIELD_IDS = { input: 'sok', label: 'sok-namn', menu: 'sok-lista' } as const;

/** What makes the field a combobox to who hears it. */
export interface ComboboxAria {
  readonly role: 'combobox';
  readonly 'aria-autocomplete': 'list';
  readonly 'aria-controls': string;
  readonly 'aria-expanded': boolean;
  readonly 'aria-activedescendant': string | undefined;
}

/** What the list does when something happens in the field. */
export interface ComboboxHandlers {
  onChange(event: ChangeEvent<HTMLInputElement>): void;
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
  onBlur(event: FocusEvent<HTMLInputElement>): void;
  onClick(event: MouseEvent<HTMLInputElement>): void;
}

export interface ComboboxProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly input: RefObject<HTMLInputElement | null>;
  /** Takes the handlers that the field is to call, after every drawing of the list. */
  readonly onWire: (handlers: ComboboxHandlers) => void;
  /** Takes the field's new attributes, when they are others. */
  readonly onAria: (aria: ComboboxAria) => void;
  /** Shows all that is found for a text. */
  readonly askFor: (query: string) => void;
  readonly door: SearchLoader;
}
