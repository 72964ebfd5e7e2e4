import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PROGRAMME_FOLDER } from '../../../scripts/shared/project-files';
import { publishProgramme } from '../../data/publish';
import type { Dataset } from '../../domain/model/dataset';
import type { Step } from '../../features/studio/report';
import { ADDRESS, published, shapes, workbook } from '../../testing/published-workbook';
import { dataFiles } from '../data-files';
import { readEdition, applySteps } from './read-edition';

const { dataset, files } = published;

const first = await readEdition('a.xlsx', workbook, published);

function soundly({ edition, report }: typeof first) {
  if (edition === null) throw new Error('There should be no errors.');
  return { edition, report };
}

const bytesIn = (content: string | Uint8Array | undefined) =>
  content instanceof Uint8Array ? content : new Uint8Array();

describe('Themes and families that somebody changes', () => {
  const bilingual = (sv: string, en: string) => ({ sv, en });
  const water = {
    id: 'vatten',
    label: bilingual('Vatten', 'Water'),
    definition: bilingual('Sjöar', 'Lakes'),
    family: 'sjo',
  };
  const steps: readonly Step[] = [
    { kind: 'family', family: { id: 'sjo', label: bilingual('Sjö', 'Lake') } },
    { kind: 'remove', of: 'families', ids: ['platser'], into: 'sjo' },
    { kind: 'theme', theme: water },
    { kind: 'remove', of: 'themes', ids: ['livsmedel'], into: 'vatten' },
  ];
  const changed = soundly(applySteps(first, steps, published));
  const setOn = (all: Dataset, id: string) =>
    all.regions.flatMap(({ areas }) =>
      areas.flatMap((each) => each.themes.filter((theme) => theme.id === id)),
    );
  const quotes = (all: Dataset, ...ids: readonly string[]) =>
    ids.flatMap((id) => setOn(all, id).map(({ level, evidence }) => `${level} ${evidence}`));

  test('are in the edition, with every quote and with what people write for them', () => {
    const { edition, report } = changed;
    const { families, themes } = edition.dataset;
    expect(families.map(({ id }) => id)).not.toContain('platser');
    expect(families.at(-1)).toEqual({ id: 'sjo', label: bilingual('Sjö', 'Lake') });
    expect(themes.at(-1)).toEqual(water);
    expect(themes.find(({ id }) => id === 'plats-landsbygd')?.family).toBe('sjo');
    expect(setOn(edition.dataset, 'livsmedel')).toEqual([]);
    expect(quotes(edition.dataset, 'vatten').toSorted()).toEqual(
      quotes(dataset, 'livsmedel').toSorted(),
    );
    expect(report.reading?.themes).toEqual(themes);
    expect(edition.search?.themes['vatten']).toContain('livsmedelsförsörjning');
  });

  test('are in the folder of the project that the edition makes', () => {
    const own = [...changed.edition.files].filter(([path]) =>
      path.startsWith(`${PROGRAMME_FOLDER}/`),
    );
    const project = new Map([...files, ...own]);
    const { dataset: again } = publishProgramme(project, PROGRAMME_FOLDER, { contacts: true });
    expect(again).toEqual(changed.edition.dataset);
  });

  test('are in its workbook, and there when that is brought again', async () => {
    const all = await dataFiles(changed.edition, { site: ADDRESS, folder: '' }, shapes);
    const again = await readEdition('b.xlsx', bytesIn(all.get('data/regionatlas.xlsx')), published);
    expect(again.edition?.dataset).toEqual(changed.edition.dataset);
    expect(again.report.notices).toContain(
      'Search words are left out, since these themes are not there: livsmedel.',
    );
  });

  test('are known to the sheets that name them, where the folder did not have them', async () => {
    const table = 'Region;Inriktning;Huvudtema;Citat\nDalarna;Vatten åt alla;Vatten;Vatten\n';
    const brought = await readEdition('a.csv', strToU8(table), published);
    expect(brought.edition).toBeNull();
    const { edition, report } = applySteps(brought, steps, published);
    expect(edition && quotes(edition.dataset, 'vatten')).toEqual(['main Vatten']);
    expect(report.reading?.focusAreas[0]?.themes[0]?.id).toBe('vatten');
  });

  describe('that are gone again, or renamed,', () => {
    const named = async (name: string, ...changes: readonly Step[]) => {
      const table = `Region;Inriktning;Huvudtema;Citat\nDalarna;Vatten;${name};Vatten\n`;
      const brought = await readEdition('a.csv', strToU8(table), published);
      const { report } = applySteps(brought, changes, published);
      return report.reading?.focusAreas[0]?.themes.map(({ id }) => id);
    };
    const theme = (id: string, sv: string): Step => ({
      kind: 'theme',
      theme: { ...water, id, label: bilingual(sv, sv), family: 'platser' },
    });
    const remove = (id: string, into: string | null): Step => {
      return { kind: 'remove', of: 'themes', ids: [id], into };
    };

    test('leave their names to those that have them', async () => {
      const label = 'Platser och landsbygd';
      const twin = theme('bygder', label);
      expect(await named(label, twin)).toEqual([label]);
      expect(await named(label, twin, remove('bygder', null))).toEqual(['plats-landsbygd']);
      expect(await named(label, twin, theme('bygder', 'Bygder'))).toEqual(['plats-landsbygd']);
      const renamed = [theme('a', 'Vatten'), theme('a', 'Hav'), theme('b', 'Vatten')];
      expect(await named('Vatten', ...renamed)).toEqual(['b']);
    });

    test('are known by names that no other has, so that what they are merged into gets their focus areas', async () => {
      const merged = [theme('a', 'Vatten'), remove('a', 'livsmedel')];
      expect(await named('Vatten', ...merged)).toEqual(['livsmedel']);
      expect(await named('Vatten', theme('a', 'Vatten'), theme('a', 'Hav'))).toEqual(['a']);
    });
  });

  test('are told of where they are faulty, without a cell, for no cell has them', () => {
    const label = bilingual('Innovation', 'Innovation');
    const twice: Step = { kind: 'theme', theme: { ...water, label, family: 'platser' } };
    const { edition, report } = applySteps(first, [twice], published);
    expect(edition).toBeNull();
    const errors = report.issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ found, cell }) => [found, cell])).toEqual([
      ['the label "Innovation" a second time', null],
    ]);
  });

  test('are warned of where they have no English', () => {
    const definition = bilingual('Sjöar', 'Sjöar');
    const swedish: Step = { kind: 'theme', theme: { ...water, definition, family: 'platser' } };
    const { edition, report } = applySteps(first, [swedish], published);
    expect(edition?.dataset.themes.at(-1)?.definition.en).toBe('Sjöar');
    expect(report.issues.map(({ found }) => found)).toContain(
      'the same words in Swedish and English for "vatten"',
    );
  });
});

test('a focus area has no themes until a main theme has a quote', async () => {
  const rows = 'Dalarna;Mat;Mat och nytt;Livsmedel;Innovation\nSkåne;Hav;Havet;Livsmedel;\n';
  const table = `Region;Inriktning;Text;Huvudtema;Bitema\n${rows}`;
  const brought = await readEdition('a.csv', strToU8(table), published);
  const quoted = (main: string): Step => ({
    kind: 'themes',
    sheet: 0,
    row: 1,
    column: 1,
    themes: [
      { id: 'livsmedel', level: 'main', evidence: main },
      { id: 'innovation', level: 'touches', evidence: 'nytt' },
    ],
  });
  const readAgain = (...steps: readonly Step[]) => {
    const { edition } = soundly(applySteps(brought, steps, published));
    const [area] = edition.dataset.regions.flatMap(({ areas }) => areas);
    return area?.themes.map(({ id }) => id);
  };
  expect(readAgain()).toEqual([]);
  expect(readAgain(quoted(''))).toEqual([]);
  expect(readAgain(quoted('Mat'))).toEqual(['livsmedel', 'innovation']);
});

test('a theme changed in its cell of the workbook is one issue, with its focus area', () => {
  const sheet = first.report.sheets.findIndex(({ kind }) => kind === 'areas');
  const column = first.report.sheets[sheet]?.columns.find(({ field }) => field === 'main');
  const title = first.report.sheets[sheet]?.columns.find(({ field }) => field === 'title');
  if (!column || !title) throw new Error('The workbook should have main themes and titles.');
  const changed = (text: string) => {
    const edit: Step = { kind: 'edit', sheet, row: 1, column: column.index, text };
    return applySteps(first, [edit], published).report.issues.filter(
      ({ severity }) => severity === 'error',
    );
  };
  const focusArea = { sheet, row: 1, column: title.index };
  const [unquoted, ...others] = changed('Pandemins följder');
  expect(unquoted).toMatchObject({
    found: expect.stringContaining('without a quote') as unknown,
    focusArea,
  });
  expect(others).toEqual([]);
  const [unknown, ...more] = changed('Rymdfart');
  expect(unknown).toMatchObject({ found: 'the theme "Rymdfart"', focusArea });
  expect(more).toEqual([]);
});
