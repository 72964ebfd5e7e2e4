import { expect, test } from 'vitest';
import { sv } from '../i18n/sv/messages';
import { siteOfOne } from '../store/programme-site';
import { madeUpDataset } from '../testing/made-up-dataset';
import { createAppContext } from './create-context';

test('a programme whose data are newer than the page is called by its new title among the others', () => {
  const dataset = madeUpDataset({});
  const named = (id: string) => ({
    id,
    title: { sv: 'Före', en: 'Before' },
    base: `/${id}/`,
    areas: dataset.areaSystem.id,
  });
  const { programme } = dataset;
  const { programmeSite } = createAppContext({
    dataset: {
      ...dataset,
      programme: { ...programme, translations: { en: { [programme.title]: 'Trial' } } },
    },
    address: { pathname: '/', search: '' },
    base: '/',
    programmeSite: { ...siteOfOne('/'), programmes: [named(programme.id), named('annat')] },
    messagesOf: () => sv,
  });
  expect(programmeSite.programmes).toEqual([
    { ...named(programme.id), title: { sv: programme.title, en: 'Trial' } },
    named('annat'),
  ]);
});
