import { lazy } from 'react';
import { otherLang } from '../../i18n/language';
import { decodePart } from '../../store/read-words';
import { encode, NOT_FOUND } from '../../store/url-codec';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { leaveRegion, DEFAULT_VIEW } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { LazyBoundary } from '../../ui/LazyBoundary';
import { useOffline } from '../../ui/use-hydrated';
import { PanelHeading } from '../panel/PanelHeading';
import { RegionList } from '../panel/RegionList';

const NearPages = lazy(async () => ({ default: (await import('./NearPages')).NearPages }));

/** The panel of an unknown address: the address, and links to the start page in both languages. */
export function UnknownPanel({ asked }: { readonly asked: string }) {
  const { unknown, lang } = useMessages();
  const { codec } = useAppContext();
  const link = useViewLinks();
  const other = otherLang(lang);
  const isOffline = useOffline();
  return (
    <>
      {isOffline ? (
        <>
          <PanelHeading>{unknown.withoutNetwork.title}</PanelHeading>
          <p className="lead">{unknown.withoutNetwork.text}</p>
        </>
      ) : (
        <>
          <PanelHeading>{unknown.title}</PanelHeading>
          <p className="lead">
            {asked === NOT_FOUND ? unknown.textUnnamed : unknown.text(decodePart(asked))}
          </p>
          {asked !== NOT_FOUND && (
            <LazyBoundary name={asked} fallback={null} errorFallback={null}>
              <NearPages asked={decodePart(asked)} />
            </LazyBoundary>
          )}
        </>
      )}
      <p>
        <a {...link(leaveRegion)}>{unknown.home}</a>
      </p>
      <p lang={other}>
        {isOffline ? unknown.inOther.notSaved : unknown.inOther.title}{' '}
        <a href={encode({ ...DEFAULT_VIEW, lang: other }, codec)} hrefLang={other}>
          {unknown.inOther.home}
        </a>
      </p>
      <RegionList />
    </>
  );
}
