import type { ReactNode } from 'react';
import { PageProviders } from '../app/PageProviders';
import { Panel } from '../app/shell/Panel';
import type { appContextAt } from './app-context-at';

type App = ReturnType<typeof appContextAt>;

/** Returns a view with everything around it that it needs. */
export function inAtlas(app: App, view: ReactNode): ReactNode {
  return <PageProviders app={app}>{view}</PageProviders>;
}

/** Returns the panel of an app context, in the same way. Its lazy views come later. */
export function panelOf(app: App): ReactNode {
  return inAtlas(app, <Panel endInUse={null} />);
}
