import { Component, Suspense, type ReactNode } from 'react';

interface LateRoomProps extends GuardProps {
  /** Which room it is: one that failed has no bearing on the next. */
  readonly name: string;
  /** In the room's place while its code is on the way. Not seen where the values it follows are deferred. */
  readonly waiting: ReactNode;
}

/**
 * A room whose code may come later. Where it does not come at all, or breaks, what stands around it goes on
 * working. The guard is inside, so that the room before stays while the next is on its way.
 */
export function LazyBoundary({ name, children, waiting, instead }: LateRoomProps) {
  return (
    <Suspense fallback={waiting}>
      <Guard key={name} instead={instead}>
        {children}
      </Guard>
    </Suspense>
  );
}

interface GuardProps {
  readonly children: ReactNode;
  /** In the place of a room whose code could not be fetched. */
  readonly instead: ReactNode;
}

/** React tells of failures to classes only. */
class Guard extends Component<GuardProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead : this.props.children;
  }
}
