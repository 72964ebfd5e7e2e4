import { useState } from 'react';
import { SIDE_BY_SIDE, type Comparison } from '../../domain/comparison/comparison';
import type { FocusArea, Region } from '../../domain/model/dataset';
import { namesOf, type RegionCode } from '../../domain/model/region';
import { useTextLang, useMessages } from '../../i18n/use-messages';
import { useAppContext, useAreas } from '../../store/app-context';
import { focusAreaElementId } from '../../ui/anchors';
import { useAnnounce } from '../../ui/announcer';
import { Choices } from '../../ui/Choices';
import { HighlightedText, PublishedBlocks, useQuotesIn } from '../panel/PublishedText';
import { FewerNote, UncountedNote } from '../panel/CountNotes';
import { TitleTranslation } from '../panel/TitleTranslation';
import { Letter, LetteredName } from './Letter';

/** The published texts in columns, with the quotes of shared themes marked. */
export function SideBySide({ comparison }: { readonly comparison: Comparison }) {
  const { atlas } = useAppContext();
  const { compare: messages } = useMessages();
  const { codes } = comparison;
  const [chosen, setChosen] = useState<readonly RegionCode[] | null>(null);
  const shown = codes.filter((code) => (chosen ?? codes).includes(code)).slice(0, SIDE_BY_SIDE);
  const shared = comparison.themes.filter(({ sharing }) => sharing !== 'one');
  const marked = new Set(shared.map(({ theme }) => theme));
  const regions = shown.flatMap((code) => atlas.regionByCode.get(code) ?? []);
  return (
    <section>
      <h2>{messages.texts}</h2>
      <p className="muted">{messages.textsNote(marked.size > 0, atlas.dataset.programme)}</p>
      {codes.length > SIDE_BY_SIDE && (
        <>
          <TextChoice codes={codes} shown={shown} onChange={setChosen} />
          <p className="print-only">{messages.shownTexts(namesOf(atlas.areas, shown))}</p>
        </>
      )}
      {regions.length === 0 && <p>{messages.noTexts}</p>}
      <p className="side-by-side-hint screen-only muted">{messages.scrollTexts}</p>
      <div
        className={`side-by-side columns-${regions.length}`}
        role="region"
        aria-label={messages.texts}
        tabIndex={0}
      >
        {regions.map((region) => (
          <RegionColumn key={region.code} region={region} marked={marked} />
        ))}
      </div>
    </section>
  );
}

interface RegionColumnProps {
  readonly region: Region;
  readonly marked: ReadonlySet<string>;
}

function RegionColumn({ region, marked }: RegionColumnProps) {
  const { region: messages } = useMessages();
  return (
    <div>
      <h3>
        <Letter code={region.code} /> <span translate="no">{region.name}</span>
      </h3>
      <p className="muted">{messages.focusAreas(region.areas.length)}</p>
      <FewerNote among={[region.shortName]} />
      <UncountedNote regions={[region]} />
      {region.areas.map((focusArea) => (
        <FocusAreaText key={focusArea.id} focusArea={focusArea} marked={marked} />
      ))}
      {region.notes.length > 0 && (
        <>
          <h4>{messages.note}</h4>
          <PublishedBlocks blocks={region.notes} heading="h5" />
        </>
      )}
    </div>
  );
}

function FocusAreaText({
  focusArea,
  marked,
}: {
  readonly focusArea: FocusArea;
  readonly marked: ReadonlySet<string>;
}) {
  const { lang, region } = useMessages();
  const langOfText = useTextLang();
  const shared = focusArea.themes.filter(({ id }) => marked.has(id));
  const quotesIn = useQuotesIn(focusArea, shared);
  return (
    <article aria-labelledby={focusAreaElementId(focusArea.id)}>
      <h4 id={focusAreaElementId(focusArea.id)} lang={langOfText}>
        <HighlightedText text={focusArea.title} quotes={quotesIn(focusArea.title)} />
      </h4>
      <TitleTranslation title={focusArea.title} />
      <PublishedBlocks blocks={focusArea.body} quotesIn={quotesIn} heading="h5" />
      {focusArea.note && (
        <p className="muted">
          {region.ourInterpretation}: {focusArea.note[lang]}
        </p>
      )}
    </article>
  );
}

interface TextChoiceProps {
  readonly codes: readonly RegionCode[];
  readonly shown: readonly RegionCode[];
  /** Called with the shown regions in the order of `codes`. */
  readonly onChange: (shown: readonly RegionCode[]) => void;
}

/** Checkboxes for the texts shown side by side, at most `SIDE_BY_SIDE` of them. */
function TextChoice({ codes, shown, onChange }: TextChoiceProps) {
  const areas = useAreas();
  const { compare: messages } = useMessages();
  const announce = useAnnounce();
  const isFull = shown.length >= SIDE_BY_SIDE;
  const toggle = (code: RegionCode) => {
    const next = codes.filter((each) => shown.includes(each) !== (each === code));
    onChange(next);
    announce(messages.shownTexts(namesOf(areas, next)));
  };
  return (
    <Choices
      className="text-choice"
      legend={messages.chooseTexts}
      options={codes.map((code) => [code, <LetteredName key={code} code={code} />])}
      chosen={shown}
      isOff={(code) => isFull && !shown.includes(code)}
      onChoose={toggle}
    />
  );
}
