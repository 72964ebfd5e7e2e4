import { useAtlasSession, useAtlasState } from '../../store/app-context';
import { encode } from '../../store/url-codec';
import { useWords } from '../../i18n/use-messages';

/** In a room's place while its code is on the way. */
export function RoomOnItsWay() {
  const { room } = useWords();
  return <p className="quiet room-note">{room.onItsWay}</p>;
}

/** In a room's place where its code could not be fetched. The link loads the page anew, and with it the room. */
export function RoomMissing() {
  const { room } = useWords();
  const { codec } = useAtlasSession();
  const address = useAtlasState(({ view }) => encode(view, codec));
  return (
    <p className="room-note" role="alert">
      {room.missing} <a href={address}>{room.again}</a>
    </p>
  );
}
