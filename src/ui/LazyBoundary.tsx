import { Suspense, useState, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';

interface LazyBoundaryProps {
  /** Which view it is: after a failure, a view with another name is tried anew. */
  readonly name: string;
  readonly children: ReactNode;
  /** Shown while the view's code is loading, unless the view before can stay. */
  readonly fallback: ReactNode;
  /** Shown where the view cannot be loaded or rendered. */
  readonly errorFallback: ReactNode;
  /** What the page was served with in place of this view, which a failure puts back below a note; null for another view. */
  readonly served?: { readonly selector: string; readonly note: ReactNode } | null;
}

/**
 * A view that is loaded late. Where it fails, everything around it goes on working. Errors are caught inside the
 * Suspense boundary, so that the view before stays until this one is ready.
 */
export function LazyBoundary({
  name,
  children,
  fallback,
  errorFallback,
  served = null,
}: LazyBoundaryProps) {
  const [elements] = useState(() => elementsAt(served?.selector));
  const kept = served && elements.length > 0 && (
    <div>
      {served.note}
      <div ref={(place) => place?.append(...elements)} />
    </div>
  );
  return (
    <Suspense fallback={fallback}>
      <ErrorBoundary key={name} fallback={kept || errorFallback}>
        {children}
      </ErrorBoundary>
    </Suspense>
  );
}

function elementsAt(selector: string | undefined): readonly Element[] {
  if (selector === undefined || typeof document === 'undefined') return [];
  return [...document.querySelectorAll(selector)];
}
