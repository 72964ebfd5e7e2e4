import { describe, expect, it } from 'vitest';
import { draftEn as draft } from './draft';
import {
  formEn as form,
  ownAreasEn as own,
  taxonomyEn as taxonomy,
  whichProgrammeEn,
} from './studio-forms';
import { stepsEn as steps } from './studio-forms';
import { changesEn } from './programmes';

describe('a draft in the atlas', () => {
  it.each([
    ['The draft could not be shown. X.', () => draft.failed('X.')],
    ['Draft: X', () => draft.titled('X')],
    ['changed X.', () => draft.saved('X')],
    ['Preview: X', () => draft.preview('X')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('areas of one’s own', () => {
  it.each([
    ['a.json could not be read. X.', () => own.failed('a.json', 'X.')],
    ['a.json has been read: 2 areas, 0 errors, 1 warning.', () => own.done('a.json', 2, 0, 1)],
    ['a.json cannot be used yet: 1 error, 0 warnings.', () => own.done('a.json', 2, 1, 0)],
    ['The map has 1 area and 1 shared border.', () => own.found(1, 1)],
    ['The map has 2 areas and 3 shared borders.', () => own.found(2, 3)],
    ['Without a border with any other area: A and B.', () => own.withoutBorder(['A', 'B'], 0)],
    [
      'Without a border with any other area: A, B and 3 more.',
      () => own.withoutBorder(['A', 'B'], 3),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      'areas in a.json and belong to the programme Vägar, unless',
      () => own.used('a.json', 'Vägar'),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('the steps', () => {
  it.each([
    ['1 column not read', () => steps.unread(1)],
    ['2 columns not read', () => steps.unread(2)],
    ['0 errors', () => steps.faults(0, 0)],
    ['1 error', () => steps.faults(1, 2)],
    ['2 warnings', () => steps.faults(0, 2)],
    ['17 of 41', () => steps.read(17, 41)],
    ['changes in 1 area', () => steps.changed(1)],
    ['changes in 2 areas', () => steps.changed(2)],
    ['ready', () => steps.publish(true)],
    ['one question left', () => steps.publish(false)],
    ['a (corrected).xlsx', () => steps.corrected('a')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('themes and families', () => {
  it.each([
    ['14 themes in 1 family', () => taxonomy.summary(14, 1)],
    ['No themes.', () => taxonomy.families.count(0)],
    ['2 themes.', () => taxonomy.families.count(2)],
    ['Remove the 2 families that have no themes', () => taxonomy.families.removeUnused(2)],
    ['No focus areas.', () => taxonomy.themes.count(0)],
    ['1 focus area.', () => taxonomy.themes.count(1)],
    ['Remove the 3 themes that no focus area has', () => taxonomy.themes.removeUnused(3)],
    ['Merge A into', () => taxonomy.mergeInto('A')],
    ['Remove A', () => taxonomy.remove('A')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('other questions', () => {
  it.each([
    ['The field “X” must be filled in.', () => form.lacks('X')],
    ['The field “X” is not filled in correctly.', () => form.differs('X')],
    ['“A” is now “B”', () => changesEn.renamed('A', 'B')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([['“Vägar”, which is already published.', () => whichProgrammeEn.correction('Vägar')]])(
    '%s',
    (text, say) => {
      expect(say()).toContain(text);
    },
  );
});
