import { focusAreaIdAt } from '../../domain/model/dataset';
import { textsOfFocusArea } from '../../domain/model/published-texts';
import { isRegionCode, nameOf } from '../../domain/model/region';
import { themeIssues, type ThemeIssue } from '../../domain/interpretation/theme-issues';
import { repeated } from '../../domain/model/repeats';
import { repeatedLabels } from '../dataset/rules';
import { error, warning, type Issue } from '../issues/issue';
import { fill } from '../issues/wording';
import type {
  ProgrammeSource,
  SourceFocusArea,
  SourceInterpretation,
  SourceThemes,
} from '../folder/source-model';
import { valueOf, type Located } from '../folder/yaml-source';
import { suggestQuote, suggestWord } from './text-match';

/** Reports themes defined twice, focus areas without an interpretation, and those with a wrong focus area, theme or quote. */
export function checkInterpretations(source: ProgrammeSource): readonly Issue[] {
  const { themes } = source;
  if (themes === null) return [];
  const focusAreas = focusAreasById(source);
  const known = new Set(themes.ids);
  return [
    ...checkTaxonomy(themes),
    ...themes.focusAreas.flatMap((interpretation) => [
      ...checkFocusAreaExists(source, interpretation, focusAreas),
      ...checkThemes(themes, interpretation, known, focusAreas.get(interpretation.focusAreaId)),
    ]),
    ...checkAllRead(themes, focusAreas),
  ];
}

function focusAreasById(source: ProgrammeSource): ReadonlyMap<string, SourceFocusArea> {
  return new Map(
    source.regions.flatMap((region) =>
      region.focusAreas.map(
        (focusArea, index) => [focusAreaIdAt(region.code, index), focusArea] as const,
      ),
    ),
  );
}

function checkTaxonomy({ file, families, familyIds, themes }: SourceThemes): readonly Issue[] {
  const twice = repeated(themes, idOf).map(({ value: { id }, spotOf }) =>
    error(spotOf(), fill('the theme "{}" a second time', id), 'every theme once'),
  );
  const alike = [families, themes].flatMap((labelled) =>
    repeatedLabels(labelled.map(valueOf)).map(({ index, label }) => {
      const spot = labelled[index]?.spotOf() ?? { file };
      return error(spot, fill('the label "{}" a second time', label), 'every label once');
    }),
  );
  const familiesTwice = repeated(families, idOf).map(({ value: { id }, spotOf }) =>
    error(spotOf(), fill('the family "{}" a second time', id), 'every family once'),
  );
  const lost = themes
    .filter(({ value: { family } }) => !familyIds.includes(family))
    .map(({ value: { family }, spotOf }) => {
      const expected = fill('one of the families {}', familyIds.join(', '));
      const hint = suggestWord(family, familyIds) ?? 'A new one is added to the families first.';
      return error(spotOf('family'), fill('the family "{}"', family), expected, hint);
    });
  // Two languages may have a label in common, but no definition.
  const untranslated = [
    ...families.filter(({ value: { label } }) => label.sv === label.en),
    ...themes.filter(({ value: { definition } }) => definition.sv === definition.en),
  ].map(({ value: { id }, spotOf }) => {
    const found = fill('the same words in Swedish and English for "{}"', id);
    return warning(spotOf(), found, 'English ones', 'The Swedish are shown.');
  });
  return [...familiesTwice, ...twice, ...alike, ...lost, ...untranslated];
}

const idOf = ({ value }: Located<{ readonly id: string }>) => value.id;

const FOCUS_AREA = 'the focus area "{}"';

function checkFocusAreaExists(
  source: ProgrammeSource,
  { focusAreaId, spot }: SourceInterpretation,
  focusAreas: ReadonlyMap<string, SourceFocusArea>,
): readonly Issue[] {
  if (focusAreas.has(focusAreaId)) return [];
  const code = focusAreaId.replace(/-[^-]*$/, '');
  const start = `/regions/${code}-`;
  if (source.unreadableRegionFiles.some((each) => each.includes(start))) return [];
  const hasRegion = source.regions.some((region) => region.code === code);
  if (isRegionCode(source.areas, code) && !hasRegion) {
    const expected = fill('a file in regions/ for {}', nameOf(source.areas, code));
    return [warning(spot, fill(FOCUS_AREA, focusAreaId), expected)];
  }
  // The region has fewer; those of others are about something else.
  const isBeyond = hasRegion && /-\d+$/.test(focusAreaId);
  const hint = isBeyond ? null : suggestWord(focusAreaId, [...focusAreas.keys()]);
  return [error(spot, fill(FOCUS_AREA, focusAreaId), 'a focus area of a file in regions/', hint)];
}

function checkThemes(
  themes: SourceThemes,
  interpretation: SourceInterpretation,
  known: ReadonlySet<string>,
  focusArea: SourceFocusArea | undefined,
): readonly Issue[] {
  const { focusAreaId, spot, hasMain } = interpretation;
  const name = focusArea?.title ?? focusAreaId;
  if (interpretation.themes.length === 0 && !hasMain) {
    const found = fill('no themes for the focus area "{}"', name);
    return [warning(spot, found, 'one main theme at least', NOT_READ)];
  }
  const texts = focusArea === undefined ? null : textsOf(focusArea);
  return themeIssues(interpretation.themes.map(valueOf), known, texts).flatMap((themeIssue) =>
    describeThemeIssue(themes, { ...interpretation, name }, themeIssue, texts ?? []),
  );
}

/** Returns what is said of an unknown theme: what was found, what was expected, and a hint. */
export function unknownTheme(id: string, ids: readonly string[]) {
  const expected = fill('one of the {} themes', ids.length);
  return [fill('the theme "{}"', id), expected, suggestWord(id, ids)] as const;
}

const NOT_READ = 'It is published as not interpreted yet, and counts for no theme.';

function describeThemeIssue(
  { ids }: SourceThemes,
  { name, spot: focusAreaSpot, hasMain, themes }: SourceInterpretation & { readonly name: string },
  themeIssue: ThemeIssue,
  texts: readonly string[],
): readonly Issue[] {
  if (themeIssue.kind === 'main-count') {
    // A main theme that cannot be read has been reported already.
    if (hasMain && themeIssue.count === 0) return [];
    const { count } = themeIssue;
    const found =
      count === 0
        ? fill('no main theme for the focus area "{}"', name)
        : fill('{} main themes for the focus area "{}"', count, name);
    return [error(focusAreaSpot, found, 'one or two main themes')];
  }
  const theme = themes[themeIssue.index];
  if (theme === undefined) return [];
  const { id, evidence } = theme.value;
  const spot = theme.spotOf('theme');
  switch (themeIssue.kind) {
    case 'unknown':
      return [error(spot, ...unknownTheme(id, ids))];
    case 'repeated': {
      const found = fill('the theme "{}" a second time for the focus area "{}"', id, name);
      return [error(spot, found, 'every theme once per focus area')];
    }
    case 'misquoted': {
      const expected = fill('words that stand in the focus area "{}"', name);
      const at = theme.spotOf('evidence');
      if (evidence.trim() === '') {
        // What it should be is asked first.
        if (!ids.includes(id)) return [];
        return [error(at, fill('the theme "{}" without a quote', id), expected)];
      }
      return [error(at, fill('the quote "{}"', evidence), expected, suggestQuote(evidence, texts))];
    }
  }
}

function checkAllRead(
  { file, focusAreas: interpretations }: SourceThemes,
  focusAreas: ReadonlyMap<string, SourceFocusArea>,
): readonly Issue[] {
  const read = new Set(interpretations.map(({ focusAreaId }) => focusAreaId));
  const unread = [...focusAreas].filter(([id]) => !read.has(id));
  return unread.map(([id, { title }]) =>
    error(
      { file, place: 'areas' },
      fill('nothing for the focus area "{}" ({})', id, title),
      'its themes',
    ),
  );
}

function textsOf({ title, body }: SourceFocusArea): readonly string[] {
  return textsOfFocusArea({ title, body: body.map(({ block }) => block) });
}
