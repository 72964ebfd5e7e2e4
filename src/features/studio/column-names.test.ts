import { expect, test } from 'vitest';
import { isField } from '../../data/spreadsheet/headers';
import { studioEn } from '../../i18n/en/studio';
import { studioSv } from '../../i18n/sv/studio';

test.each([studioSv, studioEn])(
  'what a column can be read as has a name of its own ($title)',
  ({ found: { fields } }) => {
    const names = Object.values(fields);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(Object.keys(fields).filter((field) => !isField(field))).toEqual([]);
    // A definition is always in a language: as this field a column would not be read.
    expect(Object.keys(fields)).not.toContain('definition');
  },
);
