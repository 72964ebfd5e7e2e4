import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';

interface LazyBoundaryProps {
  /** Which view it is: after a failure, a view with another name is tried anew. */
  readonly name: string;
  readonly children: ReactNode;
  /** Shown while the view's code is loading, unless the view before can stay. */
  readonly fallback: ReactNode;
  /** Shown where the view cannot be loaded or rendered. */
  readonly errorFallback: ReactNode;
}

/**
 * A view that is loaded late. Where it fails, everything around it goes on working. Errors are caught inside the
 * Suspense boundary, so that the view before stays until this one is ready.
 */
export function LazyBoundary({ name, children, fallback, errorFallback }: LazyBoundaryProps) {
  return (
    <Suspense fallback={fallback}>
      <ErrorBoundary key={name} fallback={errorFallback}>
        {children}
      </ErrorBoundary>
    </Suspense>
  );
}
