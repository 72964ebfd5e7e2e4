import { describe, expect, it } from 'vitest';
import { draftSv as draft } from './draft';
import {
  formSv as form,
  ownAreasSv as own,
  taxonomySv as taxonomy,
  whichProgrammeSv,
} from './studio-forms';
import { stepsSv as steps } from './studio-forms';
import { changesSv } from './programmes';

describe('a draft in the atlas', () => {
  it.each([
    ['Utkastet kunde inte visas. X.', () => draft.failed('X.')],
    ['Utkast: X', () => draft.titled('X')],
    ['ändrat X.', () => draft.saved('X')],
    ['Förhandsvisning: X', () => draft.preview('X')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('areas of one’s own', () => {
  it.each([
    ['a.json kunde inte läsas. X.', () => own.failed('a.json', 'X.')],
    ['a.json är läst: 2 områden, 0 fel, 1 varning.', () => own.done('a.json', 2, 0, 1)],
    ['a.json går inte att använda än: 1 fel, 0 varningar.', () => own.done('a.json', 2, 1, 0)],
    ['Kartan har 1 område och 1 gemensam gräns.', () => own.found(1, 1)],
    ['Kartan har 2 områden och 3 gemensamma gränser.', () => own.found(2, 3)],
    ['Utan gräns mot något annat område: A och B.', () => own.withoutBorder(['A', 'B'], 0)],
    ['Utan gräns mot något annat område: A, B och 3 till.', () => own.withoutBorder(['A', 'B'], 3)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    ['områdena i a.json och hör till programmet Vägar, om', () => own.used('a.json', 'Vägar')],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('the steps', () => {
  it.each([
    ['1 kolumn läses inte', () => steps.unread(1)],
    ['2 kolumner läses inte', () => steps.unread(2)],
    ['0 fel', () => steps.faults(0, 0)],
    ['1 fel', () => steps.faults(1, 2)],
    ['2 varningar', () => steps.faults(0, 2)],
    ['17 av 41', () => steps.read(17, 41)],
    ['ändringar i 1 område', () => steps.changed(1)],
    ['ändringar i 2 områden', () => steps.changed(2)],
    ['redo', () => steps.publish(true)],
    ['en fråga kvar', () => steps.publish(false)],
    ['a (rättad).xlsx', () => steps.corrected('a')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('themes and families', () => {
  it.each([
    ['14 teman i 1 familj', () => taxonomy.summary(14, 1)],
    ['Inga teman.', () => taxonomy.families.count(0)],
    ['2 teman.', () => taxonomy.families.count(2)],
    ['Ta bort de 2 familjer som inget tema hör till', () => taxonomy.families.removeUnused(2)],
    ['Inga inriktningar.', () => taxonomy.themes.count(0)],
    ['1 inriktning.', () => taxonomy.themes.count(1)],
    ['Ta bort de 3 teman som ingen inriktning har', () => taxonomy.themes.removeUnused(3)],
    ['Låt A gå upp i', () => taxonomy.mergeInto('A')],
    ['Ta bort A', () => taxonomy.remove('A')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('other questions', () => {
  it.each([
    ['Fältet ”X” måste fyllas i.', () => form.lacks('X')],
    ['Fältet ”X” är inte rätt ifyllt.', () => form.differs('X')],
    ['”A” heter nu ”B”', () => changesSv.renamed('A', 'B')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([['”Vägar”, som redan är publicerat.', () => whichProgrammeSv.correction('Vägar')]])(
    '%s',
    (text, say) => {
      expect(say()).toContain(text);
    },
  );
});
