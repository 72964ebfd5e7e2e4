import { expect, test } from 'vitest';
import { lineOfContact, linesOfBlock, textsOfFocusArea } from './published-texts';

const list = { type: 'list', items: ['ett', 'två'] } as const;

test('the texts of a focus area are its title, paragraphs, headings and list items', () => {
  const body = [
    { type: 'heading', text: 'Mål' },
    list,
    { type: 'paragraph', text: 'Slut.' },
  ] as const;
  expect(textsOfFocusArea({ title: 'Liv', body })).toEqual(['Liv', 'Mål', 'ett', 'två', 'Slut.']);
});

test('as plain text list items have a bullet, or their number where the publisher numbers them', () => {
  expect(linesOfBlock({ type: 'paragraph', text: 'Slut.' })).toEqual(['Slut.']);
  expect(linesOfBlock(list)).toEqual(['• ett', '• två']);
  expect(linesOfBlock({ ...list, ordered: true })).toEqual(['1. ett', '2. två']);
});

test('a contact is a line, with the number where one is printed', () => {
  expect(lineOfContact({ name: 'Asta Prov', printed: '08-12' })).toBe('Asta Prov, 08-12');
  expect(lineOfContact({ name: 'Asta Prov', printed: null })).toBe('Asta Prov');
});
