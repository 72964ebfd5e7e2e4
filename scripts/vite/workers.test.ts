import { readFileSync } from 'node:fs';
import { parsePhoneNumberFromString, type MetadataJson } from 'libphonenumber-js/core';
import { parsePhoneNumberFromString as parseOfAll } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { swedishPlan } from './workers';

const module = swedishPlan(
  readFileSync('node_modules/libphonenumber-js/metadata.max.json.js', 'utf8'),
);
const plan = JSON.parse(module.slice(module.indexOf('{'))) as MetadataJson;

test('the plan of workers judges Swedish numbers as that of all countries does', () => {
  const numbers = [
    '0480-44 83 83',
    '+46 23 77 70 08',
    '070-123 45 67',
    '0480-4483833',
    '112',
    '08',
  ];
  const judged = numbers.map((number) => parsePhoneNumberFromString(number, 'SE', plan)?.isValid());
  expect(judged).toEqual(numbers.map((number) => parseOfAll(number, 'SE')?.isValid()));
  expect(judged.slice(0, 4)).toEqual([true, true, true, false]);
});

test('numbers of other countries are none of the plan of workers', () => {
  expect(parseOfAll('+47 22 12 34 56', 'SE')?.country).toBe('NO');
  expect(parsePhoneNumberFromString('+47 22 12 34 56', 'SE', plan)).toBeUndefined();
});
