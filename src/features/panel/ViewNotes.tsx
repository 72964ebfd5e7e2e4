import { useAppContext, useAtlasState } from '../../store/app-context';
import { encode } from '../../store/url-codec';
import { useMessages } from '../../i18n/use-messages';

/** In a room's place while its code is on the way. */
export function ViewLoading() {
  const { room } = useMessages();
  return <p className="muted room-note">{room.onItsWay}</p>;
}

/** In a room's place where its code could not be fetched. The link loads the page anew, and with it the room. */
export function ViewMissing() {
  const { room } = useMessages();
  const { codec } = useAppContext();
  const address = useAtlasState(({ view }) => encode(view, codec));
  return (
    <p className="room-note" role="alert">
      {room.missing} <a href={address}>{room.again}</a>
    </p>
  );
}
