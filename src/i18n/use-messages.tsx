import { createContext, use } from 'react';
import type { Messages } from './messages';

export const MessagesContext = createContext<Messages | null>(null);

/** The wording of the language the page is read in. */
export function useMessages(): Messages {
  const messages = use(MessagesContext);
  if (!messages) throw new Error('No wording: wrap the page in <MessagesContext value={…}>.');
  return messages;
}
