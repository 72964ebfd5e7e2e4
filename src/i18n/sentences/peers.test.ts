import { expect, test } from 'vitest';
import type { PeerFacts } from '../../domain/summaries/regions';
import { phrasesEn } from '../en/phrases';
import { phrasesSv } from '../sv/phrases';
import { ofRegions } from '../../testing/messages';
import { regionSentences } from './regions';

const NOBODY: PeerFacts = {
  programme: null,
  region: 'Skogen',
  metric: 'similar',
  hasData: true,
  best: [],
  themes: [],
  missing: [],
  unread: [],
};

test.each([
  [
    ofRegions('sv', phrasesSv),
    /^Ingen annan region liknar Skogen/,
    /^Det återstår texter att tolka om Skogen/,
  ],
  [ofRegions('en', phrasesEn), /no other region/, /^Not all texts on Skogen have been interpreted/],
])('nobody is like a region only where its texts are read', (say, nobody, unread) => {
  const { peers } = regionSentences(say);
  expect(peers(NOBODY)).toMatch(nobody);
  expect(peers({ ...NOBODY, unread: ['Skogen', 'Havet'] })).toMatch(unread);
  // Others may turn out to be.
  const others = peers({ ...NOBODY, unread: ['Havet'] });
  expect(others).toMatch(nobody);
  expect(others).toContain('Havet');
});
