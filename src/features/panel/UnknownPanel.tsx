import { otherLang } from '../../i18n/language';
import { encode } from '../../store/url-codec';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { leaveRegion, START } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';

/** An address that names nothing: says what was asked for and shows the ways on. */
export function UnknownPanel({ asked }: { readonly asked: string }) {
  const { unknown, lang } = useMessages();
  const { codec } = useAppContext();
  const link = useViewLinks();
  const other = otherLang(lang);
  return (
    <>
      <PanelHeading>{unknown.title}</PanelHeading>
      <p className="lead">
        {asked === '404' ? unknown.textUnnamed : unknown.text(readable(asked))}
      </p>
      <p>
        <a {...link(leaveRegion)}>{unknown.home}</a>
      </p>
      <p lang={other}>
        {unknown.inOther.title}{' '}
        <a href={encode({ ...START, lang: other }, codec)} hrefLang={other}>
          {unknown.inOther.home}
        </a>
      </p>
      <RegionList />
    </>
  );
}

/** The codec keeps what was asked for in the form of an address; people read å ä ö. */
function readable(asked: string): string {
  try {
    return decodeURI(asked);
  } catch {
    return asked;
  }
}
