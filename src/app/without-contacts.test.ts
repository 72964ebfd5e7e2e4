import { expect, test } from 'vitest';
import { PROGRAMME_FOLDER, readProjectFiles } from '../../scripts/shared/project-files';
import { contactCards } from './contact-cards';
import { publishProgramme } from '../data/publish';
import type { RenderedPage } from './prerender';
import { readHtml } from '../testing/read-html';
import { realDataset } from '../testing/real-dataset';
import { renderedPages } from '../testing/rendered-pages';

/** The edition that REGIONATLAS_CONTACTS=none builds. */
const { dataset } = publishProgramme(readProjectFiles(), PROGRAMME_FOLDER, { contacts: false });
if (!dataset) throw new Error('The dataset was not published.');
const pages = await renderedPages(dataset);
const people = realDataset().regions.flatMap(({ contacts }) => contacts);

/** The sections of a page about contacts, as read. */
function contactsOn({ body, lang }: RenderedPage): readonly string[] {
  const sections = body.match(/<section class="contacts"[^]*?<\/section>/g) ?? [];
  return sections.map((html) =>
    readHtml(html, lang)
      .map(({ text }) => text)
      .join(' '),
  );
}

const LEFT_OUT = /Den här utgåvan av atlasen innehåller inga kontaktpersoner\.|This edition of/;

test('no page names a contact or gives a number, nor does the dataset or a file', () => {
  expect(people.length).toBeGreaterThan(20);
  const everything = [JSON.stringify(dataset), ...[...pages.values()].map(({ body }) => body)];
  for (const { name, printed, tel } of people) {
    for (const detail of [name, printed, tel].filter((each) => each !== null)) {
      expect(everything.filter((text) => text.includes(detail))).toEqual([]);
    }
  }
  expect(everything.filter((text) => /tel:|\.vcf/.test(text))).toEqual([]);
  expect(contactCards(dataset, null, '2026-11-23').size).toBe(0);
});

test('every page of a region or a pair says once that this edition has no contacts', () => {
  const own = [...pages].filter(([path]) => /region\/|jamfor\//.test(path));
  expect(own).toHaveLength(2 * (21 + 39));
  const wrong = own.filter(([, page]) => {
    const [said = '', ...others] = contactsOn(page);
    // That nobody was named on the published page would be another thing, and untrue.
    const isUntrue = /Ingen kontakt är angiven|No contact is given|äldre webbsida/.test(said);
    return others.length > 0 || !LEFT_OUT.test(said) || isUntrue;
  });
  expect(wrong.map(([path]) => path)).toEqual([]);
});

/** What a page says in its reading column, or what is asked of it there. */
const panelOf = (path: string) =>
  /<div class="panel"[^]*/.exec(pages.get(path)?.body ?? '')?.[0] ?? '';
const says = (path: string, what: RegExp) => what.test(panelOf(path));

test('the pages about the atlas promise no contacts, and the privacy page speaks of none', () => {
  expect(says('om/', /Regionatlas visar vad/)).toBe(true);
  expect(says('om/', /vem du kan ringa|Kontaktuppgifterna/)).toBe(false);
  expect(says('en/om/', /Regionatlas shows what/)).toBe(true);
  expect(says('en/om/', /whom to call|contact details/)).toBe(false);
  expect(pages.get('om/')?.description).not.toContain('vem du kan ringa');
  expect(says('om/personuppgifter/', LEFT_OUT)).toBe(true);
  expect(says('en/om/personuppgifter/', LEFT_OUT)).toBe(true);
});

test('the rest of a region is as in the full edition', () => {
  expect(says('region/dalarna/', /Resurseffektivitet och cirkulär ekonomi/)).toBe(true);
  expect(says('region/dalarna/', /Grannar/)).toBe(true);
  expect(says('region/dalarna/', /Källa/)).toBe(true);
});
