import { expect, test } from 'vitest';
import { inWordsFor } from '../../i18n/area-words';
import { exportEn } from '../../i18n/en/export';
import { exportSv } from '../../i18n/sv/export';
import { AREA_DATA } from '../../testing/areas';
import { madeUpAreas } from '../../testing/made-up-areas';
import { readHeader } from './headers';

const named = madeUpAreas(3);

test.each([
  ['Swedish', exportSv, 'samhällen'],
  ['English', exportEn, 'villages'],
] as const)(
  'the columns of a workbook about other areas mean what those about regions do, in %s',
  (_, written, noun) => {
    const columnsOf = (areas: typeof named) => inWordsFor(areas, written.lang, written).column;
    const fieldsOf = (areas: typeof named) =>
      Object.entries(columnsOf(areas)).map(([column, header]) => [column, readHeader(header)]);
    expect(JSON.stringify(columnsOf(named)).toLowerCase()).toContain(noun);
    for (const areas of [named, { ...named, nouns: undefined }]) {
      expect(fieldsOf(areas)).toEqual(fieldsOf(AREA_DATA));
    }
  },
);
