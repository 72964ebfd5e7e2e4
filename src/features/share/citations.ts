import { citeFacts, citeKey, type CiteSubject } from '../../domain/export/cite';
import { bibtex } from '../../domain/export/cite-bibtex';
import { shortVersion } from '../../domain/model/edition';
import { servedFrom } from '../../ui/location';
import { encode } from '../../store/url-codec';
import type { AppContextValue } from '../../store/app-context';
import { selectRegion, START, type ViewState } from '../../store/view-state';
import { isoDay } from '../../i18n/intl';
import type { Messages } from '../../i18n/messages';
import { areaPlace } from '../../ui/anchors';
import { shareWordsOf } from './use-share-words';

/** One subject, cited in every form. */
export interface Citation {
  readonly key: string;
  /** What it cites, as a choice among others. */
  readonly name: string;
  /** An area's title, which is Swedish wherever it stands; null for what is named alike in every language. */
  readonly swedish: string | null;
  readonly press: string;
  readonly apa: string;
  readonly bibtex: string;
}

/**
 * What can be cited of a view, nearest first: the region and its areas, the compared regions, and always the
 * page as a whole. `now` is null where no script runs: then nobody knows the reader's day, and the address
 * only where the build was told it.
 */
export function citationsOf(
  app: AppContextValue,
  messages: Messages,
  view: ViewState,
  now: Date | null,
): readonly Citation[] {
  return subjectsOf(app, view).map((subject) => {
    const { atlas, edition } = app;
    const { cite } = shareWordsOf(messages);
    const facts = citeFacts(atlas.dataset, subject, {
      address: addressOf(app, messages, subject, now !== null),
      version: edition.digest === null ? null : shortVersion(edition.digest),
      date: now === null ? null : isoDay(now),
    });
    const key = citeKey(subject);
    return {
      key,
      name: nameOf(subject, messages),
      swedish: facts.area,
      press: cite.press(facts),
      apa: cite.apa(facts),
      bibtex: bibtex(key, facts, cite.bibtex),
    };
  });
}

function subjectsOf({ atlas }: AppContextValue, { subject, compared }: ViewState): CiteSubject[] {
  const whole: CiteSubject = { kind: 'programme' };
  const codes = subject.kind === 'region' ? [subject.code] : compared;
  const regions = codes.flatMap((code) => atlas.regionByCode.get(code) ?? []);
  const parts = regions.flatMap((region): CiteSubject[] => [
    { kind: 'region', region },
    ...(subject.kind === 'region' ? region.areas : []).map((area): CiteSubject => ({
      kind: 'area',
      region,
      area,
    })),
  ]);
  return [...parts, whole];
}

function nameOf(subject: CiteSubject, messages: Messages): string {
  switch (subject.kind) {
    case 'programme':
      return shareWordsOf(messages).cite.programme;
    case 'region':
      return subject.region.name;
    case 'area':
      return subject.area.title;
  }
}

/** The subject's own page; an area's place on its region's. */
function addressOf(
  { codec, edition }: AppContextValue,
  { lang }: Messages,
  subject: CiteSubject,
  inBrowser: boolean,
): string | null {
  const origin = servedFrom(edition.origin, inBrowser);
  if (origin === '') return null;
  const start: ViewState = { ...START, lang };
  if (subject.kind === 'programme') return origin + encode(start, codec);
  const page = origin + encode(selectRegion(start, subject.region.code), codec);
  return subject.kind === 'area' ? `${page}#${areaPlace(subject.area.id)}` : page;
}
