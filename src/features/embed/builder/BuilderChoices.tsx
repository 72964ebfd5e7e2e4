import { useState, useId } from 'react';
import { LETTERS, MAX_COMPARED } from '../../../domain/comparison/comparison';
import type { ColourBy } from '../../../domain/choropleth/choropleth';
import { LANGS } from '../../../store/paths';
import {
  CODE_FORMS,
  subjectKind,
  type BuilderState,
  type SubjectKind,
} from '../../../store/embed-address';
import {
  colourByOf,
  colourBySimilarity,
  selectedCode,
  selectRegion,
  toggleTheme,
  type ViewState,
} from '../../../store/view-state';
import { useAppContext, useAreas } from '../../../store/app-context';
import { useMessages } from '../../../i18n/use-messages';
import { Choices } from '../../../ui/Choices';
import { Select } from '../../../ui/Select';
import { useBuilderMessages } from '../messages';
import { isRegionCode, type RegionCode } from '../../../domain/model/region';
import { withColour, withCompared, withSubject } from './builder-view';

interface BuilderChoicesProps {
  readonly built: BuilderState;
  readonly onChange: (next: BuilderState) => void;
}

const SUBJECTS: readonly SubjectKind[] = ['sweden', 'region', 'comparison'];
const COLOURS: readonly ColourBy['kind'][] = ['overview', 'themes', 'similarity'];

/** Subject, colours, language and form of the code. Each change updates the preview and the code. */
export function BuilderChoices({ built, onChange }: BuilderChoicesProps) {
  const { view } = built;
  const { atlas } = useAppContext();
  const messages = useBuilderMessages();
  const change = (next: ViewState) => onChange({ ...built, view: next });
  return (
    <>
      <Choices
        className="builder-group"
        legend={messages.subject}
        options={SUBJECTS.map((kind) => [kind, messages.subjects[kind]])}
        chosen={subjectKind(view)}
        onChoose={(kind) => change(withSubject(view, kind, atlas))}
      >
        <RegionChoices view={view} onChange={change} />
      </Choices>
      <ColourChoices view={view} onChange={change} />
      <Choices
        className="builder-group"
        legend={messages.language}
        options={LANGS.map((each) => [each, messages.languages[each]])}
        chosen={view.lang}
        onChoose={(each) => change({ ...view, lang: each })}
      />
      <Choices
        className="builder-group"
        legend={messages.form}
        options={CODE_FORMS.map((form) => [form, messages.forms[form].name])}
        chosen={built.form}
        aboutOf={(form) => messages.forms[form].about}
        onChoose={(form) => onChange({ ...built, form })}
      />
    </>
  );
}

interface ViewChoicesProps {
  readonly view: ViewState;
  readonly onChange: (view: ViewState) => void;
}

function ColourChoices({ view, onChange }: ViewChoicesProps) {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const messages = useBuilderMessages();
  // With themes as colours and none chosen yet, the map shows the overview.
  const [choosesThemes, setChoosesThemes] = useState(false);
  const colour = choosesThemes ? 'themes' : colourByOf(view).kind;
  return (
    <Choices
      className="builder-group"
      legend={messages.colour}
      options={COLOURS.map((kind) => [kind, messages.colours[kind]])}
      chosen={colour}
      onChoose={(kind) => {
        setChoosesThemes(kind === 'themes');
        onChange(withColour(view, kind, atlas));
      }}
    >
      {colour === 'themes' && (
        <>
          <p className="builder-themes-hint muted">{messages.themesHint}</p>
          <Choices
            className="builder-themes"
            legend={<span className="visually-hidden">{messages.themes}</span>}
            options={atlas.dataset.themes.map(({ id, label }) => [id, label[lang]])}
            chosen={view.themes}
            onChoose={(theme) => {
              setChoosesThemes(true);
              onChange(toggleTheme(view, theme));
            }}
          />
        </>
      )}
      {colour === 'similarity' && (
        <RegionSelect
          label={messages.similarity}
          chosen={view.similarity}
          onChoose={(code) => code && onChange(colourBySimilarity(view, code))}
        />
      )}
    </Choices>
  );
}

const COMPARED_LETTERS = LETTERS.slice(0, MAX_COMPARED).split('');

function RegionChoices({ view, onChange }: ViewChoicesProps) {
  const messages = useBuilderMessages();
  const { compared } = view;
  switch (subjectKind(view)) {
    case 'sweden':
      return null;
    case 'region':
      return (
        <RegionSelect
          label={messages.region}
          chosen={selectedCode(view)}
          onChoose={(code) => code && onChange(selectRegion(view, code))}
        />
      );
    case 'comparison':
      // One more than chosen; the first two cannot be emptied.
      return COMPARED_LETTERS.slice(0, compared.length + 1).map((letter, index) => (
        <RegionSelect
          key={letter}
          label={messages.compared(letter)}
          chosen={compared[index] ?? null}
          taken={compared}
          none={index >= 2 || compared[index] === undefined ? messages.nobody : undefined}
          onChoose={(code) => onChange(withCompared(view, index, code))}
        />
      ));
  }
}

interface RegionSelectProps {
  readonly label: string;
  readonly chosen: RegionCode | null;
  /** Regions that are not offered. */
  readonly taken?: readonly RegionCode[] | undefined;
  /** The label of choosing no region, where that is allowed. */
  readonly none?: string | undefined;
  readonly onChoose: (code: RegionCode | null) => void;
}

function RegionSelect({ label, chosen, taken, none, onChoose }: RegionSelectProps) {
  const areas = useAreas();
  const id = useId();
  const regions = areas.areas
    .filter(({ code }) => code === chosen || taken?.includes(code) !== true)
    .map(({ code, shortName }) => [code, shortName] as const);
  return (
    <p className="builder-select">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={chosen ?? ''}
        options={[...(none === undefined ? [] : [['', none] as const]), ...regions]}
        onChange={({ target: { value } }) => onChoose(isRegionCode(areas, value) ? value : null)}
      />
    </p>
  );
}
