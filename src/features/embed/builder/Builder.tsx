import { AnnouncerProvider } from '../../../ui/announcer';
import { BuilderPage, type BuilderPageProps } from './BuilderPage';

/** The page with its live region: the same tree on the server and in the browser. */
export function Builder(props: BuilderPageProps) {
  return (
    <AnnouncerProvider>
      <BuilderPage {...props} />
    </AnnouncerProvider>
  );
}
