import { describe, expect, it } from 'vitest';
import { whatIsChosenSv, whoHasChosenSv } from './titles';
import { ofRegions } from '../../testing/messages';

const plain = { title: 'Vägar', publisher: 'Verket', source: 'Så gör vi' };
const [chosen, none] = [{ areas: [1] }, { areas: [] }];
const three = {
  programme: plain,
  areaSystem: { areas: [1, 2, 3] },
  regions: [chosen, chosen, chosen],
};
const named = {
  ...three,
  areaSystem: { title: { sv: 'Öarnas tre delar', en: '' }, areas: [1, 2, 3] },
};

describe('who has chosen', () => {
  it.each([
    ['regionerna', () => whoHasChosenSv(three)],
    ['Öarnas tre delar', () => whoHasChosenSv(named)],
    ['en av de tre regionerna', () => whoHasChosenSv({ ...three, regions: [chosen, none] })],
    [
      'två av Öarnas tre delar',
      () => whoHasChosenSv({ ...named, regions: [chosen, none, chosen] }),
    ],
    ['Vad Öarnas tre delar har valt i Vägar', () => whatIsChosenSv('Vad', named)],
  ])('%s', (text, say) => {
    expect(ofRegions('sv', { said: say() }).said).toBe(text);
  });
});
