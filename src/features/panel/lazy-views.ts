import { createContext, use, type ComponentType } from 'react';
import type { RegionCode } from '../../domain/model/region';

/**
 * Views of the reading column that most visits never enter. The composition root says where they come
 * from: the build has them all at hand, the browser fetches them when they are entered.
 */
export interface LazyPanelViews {
  readonly Comparison: ComponentType;
  readonly SearchResults: ComponentType<{ readonly query: string }>;
  readonly Register: ComponentType;
  readonly Peers: ComponentType<{ readonly code: RegionCode }>;
  /** What can be taken away, cited and shared: the end of every page. */
  readonly TakeAway: ComponentType;
  readonly Statement: ComponentType<{ readonly page: 'accessibility' | 'privacy' }>;
}

export const LazyPanelViewsContext = createContext<LazyPanelViews | null>(null);

/** The column's late rooms. Throws outside a provider, which only a composition root can cause. */
export function useLazyPanelViews(): LazyPanelViews {
  const views = use(LazyPanelViewsContext);
  if (!views) throw new Error('No views: wrap the page in <LazyPanelViewsContext value={…}>.');
  return views;
}
