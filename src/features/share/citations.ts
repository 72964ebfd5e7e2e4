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
import { shareMessagesOf } from './use-share-messages';

/** A subject with its citation in every form. */
export interface Citation {
  readonly key: string;
  /** The subject's name in a list box. */
  readonly name: string;
  /** The Swedish part of the texts: the title of an area, or null. */
  readonly swedish: string | null;
  readonly press: string;
  readonly apa: string;
  readonly bibtex: string;
}

/**
 * Returns what can be cited of a view: the region and its areas, or the compared regions, and last the programme.
 *
 * @param now null on the server, where the reader's date is unknown and the origin is known only from the build.
 */
export function citationsOf(
  app: AppContextValue,
  messages: Messages,
  view: ViewState,
  now: Date | null,
): readonly Citation[] {
  return subjectsOf(app, view).map((subject) => {
    const { atlas, edition } = app;
    const { cite } = shareMessagesOf(messages);
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
  return [...parts, { kind: 'programme' }];
}

function nameOf(subject: CiteSubject, messages: Messages): string {
  switch (subject.kind) {
    case 'programme':
      return shareMessagesOf(messages).cite.programme;
    case 'region':
      return subject.region.name;
    case 'area':
      return subject.area.title;
  }
}

/** Returns the address of the subject's page, for an area with its fragment; null without an origin. */
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
