import { describe, expect, it } from 'vitest';
import { compareSwedish } from './alphabet';
import { grammarEn } from './en/grammar';
import { dayIn, dayInApa, formFor, isoDay, listOf, lowerFirst, momentIn, numberIn } from './intl';
import { grammarSv } from './sv/grammar';

const SAW = ['såg', 'sågar'] as const;

describe('Numbers', () => {
  it('up to twelve are words in running text, greater ones and all in tables figures', () => {
    expect([0, 1, 2, 12, 13].map(grammarSv.numeral)).toEqual(['inga', 'en', 'två', 'tolv', '13']);
    expect(grammarSv.counted(1, SAW)).toBe('en såg');
    expect(grammarSv.counted(2, SAW)).toBe('två sågar');
    expect(grammarSv.figures(1, SAW)).toBe('1 såg');
    expect(grammarSv.figures(0, SAW)).toBe('0 sågar');
    expect(grammarEn.counted(13, ['saw', 'saws'])).toBe('13 saws');
  });

  it('have spaces or commas between thousands, and so many decimals', () => {
    expect(numberIn('sv-SE', 1234)).toBe('1\u00A0234');
    expect(numberIn('en-GB', 1234)).toBe('1,234');
    expect(numberIn('en-GB', 1.26)).toBe('1.3');
    expect(numberIn('sv-SE', 1.26)).toBe('1,3');
  });

  it('of kilometres are rounded to tens', () => {
    expect([4, 5, 104, 1256].map(grammarEn.tens)).toEqual(['0', '10', '100', '1,260']);
  });

  it('take one of two forms', () => {
    expect([0, 1, 2].map((count) => formFor('sv-SE', count, 'en', 'flera'))).toEqual([
      'flera',
      'en',
      'flera',
    ]);
  });
});

describe('Lists', () => {
  it('join the last two', () => {
    expect(grammarSv.list(['a', 'b', 'c'])).toBe('a, b och c');
    expect(grammarSv.listOr(['a', 'b', 'c'])).toBe('a, b eller c');
    expect(listOf('en-GB', ['a', 'b'])).toBe('a and b');
    expect(listOf('en-GB', ['a', 'b'], 'disjunction')).toBe('a or b');
  });

  it('say "samt" where an item has an "och" of its own', () => {
    expect(grammarSv.list(['barn och unga'])).toBe('barn och unga');
    expect(grammarSv.list(['barn och unga', 'hav'])).toBe('barn och unga samt hav');
    expect(grammarSv.list(['hav', 'skog', 'barn och unga'])).toBe('hav, skog samt barn och unga');
    expect(grammarSv.listOr(['barn och unga', 'hav'])).toBe('barn och unga eller hav');
    expect(grammarSv.listOr(['barn och unga'])).toBe('barn och unga');
  });

  it('of clauses have a comma before the last', () => {
    expect(grammarSv.clauseList(['a'])).toBe('a');
    expect(grammarSv.clauseList([])).toBe('');
    expect(grammarSv.clauseList(['a', 'b och c', 'd'])).toBe('a, b och c, och d');
  });

  it('of labels keep the first capital alone', () => {
    expect(grammarSv.heading(['Övrigt', 'Ökad takt', 'Skog'])).toBe('Övrigt, ökad takt och skog');
  });

  it('have å, ä and ö last, and numbers by their size', () => {
    expect(['ö', 'a10', 'Z', 'å', 'a9', 'ä'].toSorted(compareSwedish)).toEqual([
      'a9',
      'a10',
      'Z',
      'å',
      'ä',
      'ö',
    ]);
  });
});

it('A label begins with a small letter within a sentence, a sentence with a capital', () => {
  expect(lowerFirst('sv-SE', 'ÖVER')).toBe('öVER');
  expect(grammarSv.upper('åtta till')).toBe('Åtta till');
  expect(grammarSv.upper('')).toBe('');
});

describe('A day', () => {
  it('is written as each language writes it', () => {
    expect(dayIn('sv-SE', '2026-11-03')).toBe('3 november 2026');
    expect(dayIn('en-GB', '2026-11-03')).toBe('3 November 2026');
    expect(dayInApa('2026-11-03')).toBe('November 3, 2026');
  });

  it('is that of the visitor, and so is the time', () => {
    const moment = new Date(2026, 10, 3, 8, 5, 7);
    expect(isoDay(moment)).toBe('2026-11-03');
    expect(momentIn('sv-SE', moment.getTime())).toBe('3 november 2026 kl. 08:05:07');
  });
});
