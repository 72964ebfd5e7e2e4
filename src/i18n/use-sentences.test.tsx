import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Dataset } from '../domain/model/dataset';
import { appContextAt } from '../testing/app-context-at';
import { inAtlas } from '../testing/in-atlas';
import { madeUpDataset } from '../testing/made-up-dataset';
import { sv } from '../testing/messages';
import { useFewerFocusAreas, useMapSentence } from './use-sentences';

function Said() {
  const fewer = useFewerFocusAreas();
  return <p>{[useMapSentence(), fewer?.names.join(), fewer?.text].join('|')}</p>;
}

const two = ['A', 'B'];
const most = { '20': two, '21': two, '17': two, '18': two, '03': two };
const few = madeUpDataset({ ...most, '09': ['A'] });

function saidAt(address: string, dataset: Dataset = few) {
  const app = appContextAt(address, dataset);
  const written = renderToStaticMarkup(inAtlas(app, <Said />));
  const [sentence, names, text] = (/<p>(.*?)<\/p>/.exec(written)?.[1] ?? '').split('|');
  return { sentence, names, text, map: app.selectors.choropleth(app.store.getState()).sentence };
}

test('what a filter by part of the country leaves follows the sentence of the map', () => {
  const { sentence, map } = saidAt('/tema/a/');
  expect(sentence).toBe(map);
  expect(saidAt('/tema/a/?del=norrland').sentence).toMatch(/^.+\. I Norrland .+\.$/);
  const bySimilarity = saidAt('/?lik=20&del=norrland');
  expect(bySimilarity.sentence).toBe(bySimilarity.map);
});

test('fewer focus areas than most are told of the page, and more are not', () => {
  expect(saidAt('/').names).toBe('Gotland');
  expect(saidAt('/').text).toMatch(
    new RegExp(`^${sv.source.about}: Provverkets sida har .+ Gotland`),
  );
  expect(saidAt('/').text).toContain('som det finns uppgifter om');
  const more = saidAt('/', madeUpDataset({ ...most, '09': ['A', 'B', 'C'] }));
  expect([more.names, more.text]).toEqual(['', '']);
});
