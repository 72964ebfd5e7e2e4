import { describe, expect, test } from 'vitest';
import { PROGRAMME_FOLDER } from '../../../scripts/shared/project-files';
import { importedSheet, projectFiles } from '../../testing/imported-sheet';
import { importBook } from './import-book';

describe('Columns that are not read are told', () => {
  const read = async (headers: string, cells: string) => {
    const { titles, notices } = await importedSheet([
      `Region | ${headers}`,
      `Dalarna | ${cells}`,
      `Skåne | ${cells}`,
    ]);
    const told = notices.flatMap((each) => /not read: (.*)\.$/.exec(each)?.[1] ?? []);
    return [titles['20']?.join(', '), ...told];
  };

  test.each([
    ['Inriktning | Focus area', 'Mat | Food', 'Mat', '"Focus area"'],
    ['Insatsområde | Insats', 'Mat | Skolmat', 'Mat', '"Insats"'],
    ['Inriktning (sv) | Inriktning (en)', 'Mat | Food', 'Mat', '"Inriktning (en)"'],
    ['Inriktning | Engelsk inriktning', 'Mat | Food', 'Mat', '"Engelsk inriktning"'],
    ['Inriktning | Text | Description', 'Mat | Om mat. | On food.', 'Mat', '"Description"'],
    ['Inriktning | Huvudtema | Main theme', 'Mat | Livsmedel | Food', 'Mat', '"Main theme"'],
  ])('where they say in another language or word what one before says: %s', async (...row) => {
    const [headers, cells, ...expected] = row;
    expect(await read(headers, cells)).toEqual(expected);
  });

  test.each([
    ['Inriktning | Inriktning', 'Mat | Hav'],
    ['Inriktning 1 | Inriktning 2', 'Mat | Hav'],
    ['Första inriktningen | Andra inriktningen', 'Mat | Hav'],
  ])('which several focus areas of a region are not: %s', async (headers, cells) => {
    expect(await read(headers, cells)).toEqual(['Mat, Hav']);
  });

  test.each([
    ['Inriktning | Övrigt | Noter', 'Mat | a | b', '"Noter"'],
    ['Inriktning | Källa', 'Mat | a', '"Källa"'],
    ['Inriktning | Inriktning på engelska', 'Mat | Food', '"Inriktning på engelska"'],
    ['Inriktning | Text | ', 'Mat | Om mat. | 12', '"D"'],
  ])('where nothing asks for them: %s', async (headers, cells, told) => {
    expect(await read(headers, cells)).toEqual(['Mat', told]);
  });

  test('so are themes of a focus area that has no title', async () => {
    const headers = 'Inriktning 1 | Tema 1 | Inriktning 2 | Tema 2 | Tema 3';
    const cells = 'Mat | Livsmedel | Hav | Livsmedel | Livsmedel';
    expect(await read(headers, cells)).toEqual(['Mat, Hav', '"Tema 3"']);
  });
});

test('what the page says besides is kept where only a sheet of contacts has a column of that name', () => {
  const sheet = (name: string, ...rows: readonly string[]) => ({
    name,
    rows: rows.map((row) => row.split(' | ')),
  });
  const areas = sheet('A', 'Region | Inriktning', 'Dalarna | Mat');
  const noted = sheet('A', 'Region | Inriktning | Övrigt', 'Dalarna | Mat | Mer på webben.');
  const contacts = sheet('B', 'Region | Namn | Övrigt', 'Dalarna | An Ek | Ring');
  const read = (sheets: (typeof areas)[], files = projectFiles) =>
    importBook({ file: 'bok.xlsx', sheets, notices: [] }, files, PROGRAMME_FOLDER);
  const published = new Map([...projectFiles, ...read([noted]).files]);
  const { dataset } = read([areas, contacts], published);
  expect(dataset?.regions[0]?.notes).toEqual([{ type: 'paragraph', text: 'Mer på webben.' }]);
});
