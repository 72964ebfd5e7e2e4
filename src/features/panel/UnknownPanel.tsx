import { otherLang } from '../../i18n/language';
import { encode } from '../../store/url-codec';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { leaveRegion, DEFAULT_VIEW } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';
import { PanelHeading } from './PanelHeading';
import { NearPages } from './NearPages';
import { RegionList } from './RegionList';

/** The panel of an unknown address: the address, and links to the start page in both languages. */
export function UnknownPanel({ asked }: { readonly asked: string }) {
  const { unknown, lang } = useMessages();
  const { codec } = useAppContext();
  const link = useViewLinks();
  const other = otherLang(lang);
  return (
    <>
      {useHydrated() && !navigator.onLine ? (
        <>
          <PanelHeading>{unknown.withoutNetwork.title}</PanelHeading>
          <p className="lead">{unknown.withoutNetwork.text}</p>
        </>
      ) : (
        <>
          <PanelHeading>{unknown.title}</PanelHeading>
          <p className="lead">
            {asked === '404' ? unknown.textUnnamed : unknown.text(readable(asked))}
          </p>
          <NearPages asked={readable(asked)} />
        </>
      )}
      <p>
        <a {...link(leaveRegion)}>{unknown.home}</a>
      </p>
      <p lang={other}>
        {unknown.inOther.title}{' '}
        <a href={encode({ ...DEFAULT_VIEW, lang: other }, codec)} hrefLang={other}>
          {unknown.inOther.home}
        </a>
      </p>
      <RegionList />
    </>
  );
}

/** The requested path with its percent-encoding decoded, if it is valid. */
function readable(asked: string): string {
  try {
    return decodeURI(asked);
  } catch {
    return asked;
  }
}
