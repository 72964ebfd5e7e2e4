import { expect, test } from 'vitest';
import { titlesOf, type CiteFacts } from './cite';

const page: CiteFacts = {
  programme: { publisher: 'Provverket', source: 'Så provar regionerna' },
  address: null,
  version: null,
  date: null,
};

test('a focus area is cited as part of what its region has chosen, which is part of the page', () => {
  const source = 'Så provar regionerna';
  expect(titlesOf(page)).toEqual({ title: source, within: [] });
  expect(titlesOf({ ...page, region: 'Region Ö' })).toEqual({
    title: 'Region Ö',
    within: [source],
  });
  expect(titlesOf({ ...page, region: 'Region Ö', focusArea: 'Hav' })).toEqual({
    title: 'Hav',
    within: ['Region Ö', source],
  });
});
