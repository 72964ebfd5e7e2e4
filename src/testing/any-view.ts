import fc from 'fast-check';
import { MAX_COMPARED } from '../domain/comparison/comparison';
import { normaliseQuery } from '../domain/search/query';
import type { Subject, ViewState } from '../store/view-state';
import { COUNTRY_PARTS, REGION_CODES } from './areas';

/** The themes that made-up views are coloured by. */
export const VIEW_THEMES = ['cirkular-ekonomi', 'besoksnaring', 'livsmedel', 'samverkan'];

const subjects: fc.Arbitrary<Subject> = fc.oneof(
  fc.constant<Subject>({ kind: 'sweden' }),
  fc.constant<Subject>({ kind: 'index' }),
  fc
    .constantFrom(
      'atlas' as const,
      'accessibility' as const,
      'privacy' as const,
      'developers' as const,
    )
    .map((page): Subject => ({ kind: 'about', page })),
  fc.constantFrom(...REGION_CODES).map((code): Subject => ({ kind: 'region', code })),
);
/** Any view that has an address. */
export const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    lang: fc.constantFrom('sv', 'en'),
    subject: subjects,
    colouring: fc.oneof(
      fc.record({
        themes: fc.uniqueArray(fc.constantFrom(...VIEW_THEMES)),
        similarity: fc.constant(null),
      }),
      fc.record({
        themes: fc.constant<readonly string[]>([]),
        similarity: fc.constantFrom(...REGION_CODES),
      }),
    ),
    compared: fc.uniqueArray(fc.constantFrom(...REGION_CODES), { maxLength: MAX_COMPARED }),
    rule: fc.constantFrom(null, 'all', 'any'),
    parts: fc.subarray([...COUNTRY_PARTS]),
    query: fc.string({ unit: 'binary' }).map(normaliseQuery),
    mode: fc.constantFrom('map', 'matrix'),
    otherParams: fc.array(fc.tuple(fc.stringMatching(/^x[a-z]{0,8}$/), fc.string())),
  })
  .map(({ colouring, ...rest }) => ({ ...rest, ...colouring }));

const anyWord = fc.oneof(
  fc.constantFrom(...'en region tema jamfor om matris Dalarna 20 21 mat livsmedel'.split(' ')),
  fc.string({ minLength: 1 }),
);
/** Addresses with the words of the atlas in any order, and with others. */
export const anyAddress: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(anyWord),
    fc.array(fc.tuple(fc.constantFrom(...'tema jamfor lik q del urval vy x'.split(' ')), anyWord)),
  )
  .map(([path, query]) => {
    const asked = new URLSearchParams(query.map((each) => [...each]));
    return `/${path.map(encodeURIComponent).join('/')}?${String(asked)}`;
  });
