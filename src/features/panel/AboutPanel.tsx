import { hasContacts } from '../../domain/model/atlas';
import { DATASET_SCHEMA_FILE, PROGRAMME_ID } from '../../domain/model/dataset';
import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';

/** The page about the atlas: what it is, its sources and licence, and the data files. */
export function AboutPanel() {
  const { about } = useMessages();
  const { atlas, codec } = useAppContext();
  const { base } = codec;
  const withContacts = hasContacts(atlas);
  return (
    <>
      <PanelHeading>{about.title}</PanelHeading>
      {about.paragraphs(withContacts).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{about.data}</h2>
      <p>{about.dataText}</p>
      <ul>
        <li>
          <a href={`${base}data/${PROGRAMME_ID}.json`}>{PROGRAMME_ID}.json</a>
        </li>
        <li>
          <a href={`${base}data/${DATASET_SCHEMA_FILE}`}>{DATASET_SCHEMA_FILE}</a>
        </li>
      </ul>
      <h2>{about.licence}</h2>
      {about.licenceText(withContacts).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a href={`${base}licences.txt`}>{about.licences}</a>
      </p>
      <RegionList />
    </>
  );
}
