import { blocksOfForms, guessBlocks } from '../../domain/export/form';
import type { BlockForm } from '../../domain/export/export';
import { grouped } from '../../domain/model/grouped';
import type { Block, ThemeLevel } from '../../domain/model/dataset';
import { fill } from '../issues/wording';
import { CellText } from './book';
import type { Reader } from './reader';
import type { Row } from './rows';
import type { SheetFocusArea, SheetFocusAreaTheme, SheetRegion } from './book-content';
import type { WrittenTaxonomy } from './write-taxonomy';

type IdOf = WrittenTaxonomy['idOf'];

const FORMS: ReadonlyMap<string, BlockForm> = new Map([
  ['stycke', 'paragraph'],
  ['paragraph', 'paragraph'],
  ['rubrik', 'heading'],
  ['heading', 'heading'],
  ['punktlista', 'list'],
  ['bulleted list', 'list'],
  ['numrerad lista', 'ordered'],
  ['numbered list', 'ordered'],
]);

/** Reads the focus areas of a row: one, or as many as there are numbered columns of titles. */
export function focusAreasIn(reader: Reader, row: Row, idOf: IdOf): readonly SheetFocusArea[] {
  return row.numbers('title', 'text').flatMap((number) => {
    const [title, text] = [row.get('title', number), row.get('text', number)];
    if (title === null) {
      const expected = 'the title of the focus area, in its column';
      if (text !== null) reader.report(text.cell, 'a text without a focus area', expected);
      return [];
    }
    return {
      title: new CellText(title.text.replaceAll(/\s+/g, ' '), title.cell),
      titleEn: row.get('titleEn'),
      id: row.get('areaId')?.text ?? '',
      place: Number(row.get('number')?.text) || null,
      blocks: readBlocks(reader, text, row.get('form', number)),
      textCell: text?.cell ?? title.cell,
      note: { sv: row.get('noteSv'), en: row.get('noteEn') },
      themes: themesIn(row, number, idOf),
    };
  });
}

/** Returns the themes of one of the focus areas in a row; null where no column is for them. */
function themesIn(row: Row, number: number, idOf: IdOf): readonly SheetFocusAreaTheme[] | null {
  const all = row.numbers('main', 'touches');
  // Where a row has only one, all columns are about it: "Tema 1" and "Tema 2".
  const own = row.numbers('title').length > 1 ? all.filter((each) => each === number) : all;
  if (own.length === 0) return null;
  return (['main', 'touches'] as const).flatMap((level) =>
    own.flatMap((each) => themesInCell(row, level, each, idOf)),
  );
}

/** The themes in a cell, with the quote beside it for the first of them. */
function themesInCell(
  row: Row,
  level: ThemeLevel,
  number: number,
  idOf: IdOf,
): readonly SheetFocusAreaTheme[] {
  const { text = '', cell = row.first } = row.get(level, number) ?? {};
  const names = text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.map((name, i) => {
    const beside = i === 0 && level === 'main' ? row.get('evidence', number) : null;
    const quote = beside ?? new CellText('', cell);
    return { id: idOf(name), level, evidence: quote.text, name: new CellText(name, cell), quote };
  });
}

/** Returns the blocks of a text, by the forms that the cell beside it names, or else as the text shows them. */
export function readBlocks(
  reader: Reader,
  text: CellText | null,
  form: CellText | null,
): readonly Block[] {
  if (text === null) return [];
  if (form === null) return guessBlocks(text.text);
  const words = form.text.split(',').map((word) => word.trim().toLowerCase());
  const forms = words.flatMap((word) => FORMS.get(word) ?? []);
  if (forms.length < words.length) {
    const known = fill('some of {}, with commas', [...FORMS.keys()].join(', '));
    reader.report(form.cell, fill('the form "{}"', form.text), known);
    return guessBlocks(text.text);
  }
  const blocks = blocksOfForms(text.text, forms);
  if (blocks !== null) return blocks;
  const parts = text.text.split('\n\n').length;
  const found = fill('forms for {} parts', forms.length);
  const expected = fill('{}: the text has that many parts, with empty lines between them', parts);
  reader.report(form.cell, found, expected);
  return guessBlocks(text.text);
}

const LEVELS: ReadonlyMap<string, ThemeLevel> = new Map([
  ['huvudtema', 'main'],
  ['main theme', 'main'],
  ['main', 'main'],
  ['bitema', 'touches'],
  ['secondary theme', 'touches'],
  ['secondary', 'touches'],
]);

/**
 * Reads rows that each set a theme on a focus area: the focus area by its id, or else, also where the sheet with focus areas has
 * no ids, by its title in its region.
 */
export function readQuoted(
  reader: Reader,
  rows: readonly Row[],
  regions: readonly SheetRegion[],
  idOf: IdOf,
): ReadonlyMap<SheetFocusArea, readonly SheetFocusAreaTheme[]> {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const all = regions.flatMap(({ focusAreas }) => focusAreas);
  const byId = grouped(
    all.filter(({ id }) => id !== ''),
    ({ id }) => id,
  );
  const found = rows.flatMap((row) => {
    const [id, title] = [byId.size > 0 ? row.get('areaId') : null, row.get('title')];
    const withId = id && (byId.get(id.text) ?? []);
    const own = withId ?? byCode.get(row.code ?? '')?.focusAreas;
    // Of several with one id, that with the title, or else the first: a row may have been copied.
    const focusArea = own?.find((each) => each.title.text === title?.text) ?? withId?.[0];
    if (focusArea === undefined) {
      const { text = '', cell = row.first } = id ?? title ?? {};
      const expected = 'one of the sheet with focus areas';
      reader.report(cell, fill('the focus area "{}"', text), expected);
      return [];
    }
    const written = row.text('level');
    const level = LEVELS.get(written.text.toLowerCase());
    if (level === undefined) {
      const expected = 'one of huvudtema, bitema, main theme, secondary theme';
      reader.report(written.cell, fill('the level "{}"', written.text), expected);
    }
    const name = row.get('themeId') ?? row.get('labelSv') ?? row.text('labelEn');
    const quote = row.text('evidence');
    const ids = { id: idOf(name.text), level: level ?? 'touches', evidence: quote.text } as const;
    return [{ focusArea, theme: { ...ids, name, quote } }];
  });
  const byFocusArea = grouped(found, ({ focusArea }) => focusArea);
  return new Map([...byFocusArea].map(([each, own]) => [each, own.map(({ theme }) => theme)]));
}
