import { Fragment } from 'react';
import { useAppContext } from '../../store/app-context';
import {
  accessibilityParts,
  contactKinds,
  privacyParts,
  type StatementPart,
} from '../../i18n/statement';
import { accessibilityEn, privacyEn } from '../../i18n/en/statement';
import { accessibilitySv, privacySv } from '../../i18n/sv/statement';
import { useInWords, useMessages } from '../../i18n/use-messages';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';

/** Imported here and not with the other messages, because they are long and load with this view alone. */
const MESSAGES = {
  sv: { accessibility: accessibilitySv, privacy: privacySv },
  en: { accessibility: accessibilityEn, privacy: privacyEn },
};

/** The accessibility statement or the privacy page, from the facts in site.json. */
export function StatementPanel({ page }: { readonly page: 'accessibility' | 'privacy' }) {
  const { statement: titles } = useMessages();
  const { accessibility, privacy } = useInWords(MESSAGES);
  const { site, atlas } = useAppContext();
  const { programme, regions } = atlas.dataset;
  const kinds = contactKinds(regions.flatMap(({ contacts }) => contacts));
  const parts =
    page === 'accessibility'
      ? accessibilityParts(accessibility, site, programme)
      : privacyParts(privacy, site, programme, kinds);
  return (
    <>
      <PanelHeading>{titles[page]}</PanelHeading>
      {parts.map((part) => (
        <StatementSection key={part.title} part={part} />
      ))}
      <RegionList />
    </>
  );
}

function StatementSection({ part }: { readonly part: StatementPart }) {
  return (
    <>
      <h2>{part.title}</h2>
      {part.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {part.lists?.map(({ lead, items }) => (
        <Fragment key={lead}>
          <p>{lead}</p>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Fragment>
      ))}
      {part.link && (
        <p>
          <a href={part.link.href}>{part.link.label}</a>
        </p>
      )}
    </>
  );
}
