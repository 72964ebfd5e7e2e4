import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/model/dataset';
import { appContextAt } from '../testing/app-context-at';
import { madeUpDataset } from '../testing/made-up-dataset';
import { levelWord } from '../map/LevelLegend';
import { DEFAULT_VIEW } from '../store/view-state';
import { descriptionOf } from './page-description';
import { documentTitle, pageHeading } from './page-heading';
import { cardSource } from './vcard';
import { viewSummary } from './view-summary';
import { en, lateSv, sv } from '../testing/messages';

const bare = madeUpDataset(
  { '20': ['A b', 'C'], '21': ['B'], '09': [] },
  { '20': '21', '21': '20' },
);
const contact = { name: 'Asta', printed: null, tel: null };
const dataset: Dataset = {
  ...bare,
  regions: bare.regions.map((each) => ({ ...each, contacts: each.code === '20' ? [contact] : [] })),
};
const at = (address: string, data = dataset) =>
  appContextAt(address, data, { messages: address.startsWith('/en/') ? en : sv });
const describeAt = (address: string, data = dataset) =>
  descriptionOf(at(address, data), address.startsWith('/en/') ? en : sv);

describe('A page is described', () => {
  it('of a region by the titles of its focus areas, in its language', () => {
    expect(describeAt('/region/dalarna/')).toBe(
      'Region Dalarna i programmet Provprogrammet: inriktningarna ”Inriktning 20-1” och ”Inriktning 20-2”.',
    );
    expect(describeAt('/region/gavleborg/')).toContain('inriktningen ”Inriktning 21-1”');
    expect(describeAt('/en/region/gavleborg/')).toMatch(/^Region Gävleborg .*Inriktning 21-1/);
  });

  it('of a region that has none by that', () => {
    const none = sv.region.noData;
    expect(describeAt('/region/skane/')).toBe(none('Skåne'));
    expect(describeAt('/region/gotland/')).toBe(none('Gotland'));
  });

  it('of a map, a comparison and the matrix by their sentences', () => {
    expect(describeAt('/tema/a/')).toMatch(/^I programmet Provprogrammet har .*arbete\./);
    expect(describeAt('/jamfor/dalarna/gavleborg/')).toContain('Dalarna och Gävleborg');
    const matrix = describeAt('/matris/');
    expect(matrix).not.toBe(describeAt('/'));
    const { selectors, store } = at('/');
    expect(describeAt('/')).toBe(selectors.choropleth(store.getState()).sentence);
    expect(describeAt('/matris/?tema=a')).toBe(describeAt('/tema/a/'));
  });

  it('of the pages about the atlas by what stands there', () => {
    expect(describeAt('/register/')).toContain('kontakter');
    expect(describeAt('/register/', bare)).not.toContain('kontakter');
    const about = ['', 'tillganglighet/', 'personuppgifter/', 'utvecklare/'].map((page) =>
      describeAt(`/om/${page}`),
    );
    expect(new Set(about).size).toBe(4);
    expect(about[0]).toBe(lateSv.about.summary(true, dataset));
    expect(describeAt('/om/', bare)).toBe(lateSv.about.summary(false, bare));
    expect(describeAt('/finns-inte/')).toBe('Sidan finns inte.');
  });
});

it('A page that is about neither Sweden nor a region has a heading of its own', () => {
  const headingAt = (address: string) => pageHeading(at(address).store.getState().view, sv);
  expect(headingAt('/register/')).toBe(sv.search.index.title);
  expect(headingAt('/om/')).toBe(sv.site.about);
  expect(headingAt('/om/tillganglighet/')).toBe(sv.statement.accessibility);
  expect(['/', '/tema/a/', '/region/dalarna/', '/finns-inte/'].map(headingAt)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  const changes = { ...DEFAULT_VIEW, subject: { kind: 'changes', from: 'forra' } } as const;
  expect(pageHeading(changes, sv)).toBe(sv.pageTitle.changes);
  expect([documentTitle('Dalarna'), documentTitle('Om Regionatlas')]).toEqual([
    'Dalarna – Regionatlas',
    'Om Regionatlas',
  ]);
});

describe('A view is summed up', () => {
  const summary = (address: string) =>
    viewSummary(at(address), address.startsWith('/en/') ? en : sv);

  it('of a region by its name and focus areas', () => {
    expect(summary('/region/dalarna/?tema=a')).toMatchObject({
      title: 'Region Dalarna',
      lead: '',
      focusAreas: ['Inriktning 20-1', 'Inriktning 20-2'],
      focusAreasLead: sv.region.focusAreas(2),
      address: '/region/dalarna/?tema=a',
      highlights: { selected: '20' },
      source: sv.source.line(dataset.programme),
    });
    expect(summary('/region/skane/')).toMatchObject({
      title: 'Skåne',
      focusAreas: [],
      focusAreasLead: sv.region.noData('Skåne'),
    });
  });

  it('of a comparison by its sentence', () => {
    const found = summary('/jamfor/dalarna/gavleborg/');
    expect(found).toMatchObject({ focusAreas: [], focusAreasLead: '' });
    expect(found.title).toBe('Dalarna och Gävleborg');
    expect(found.lead).toContain('Dalarna och Gävleborg');
  });

  it('of a map by its heading, of the overview by what the atlas is', () => {
    expect(summary('/tema/b/')).toMatchObject({ title: 'Bygd', lead: '', focusAreasLead: '' });
    expect(summary('/')).toMatchObject({ title: sv.site.tagline(dataset), lead: '' });
    expect(summary('/en/tema/b/').title).toBe('Places');
  });

  it('with the pages of all regions in the same colours', () => {
    expect(summary('/tema/b/').addressOf('21')).toBe('/region/gavleborg/?tema=b');
    expect(summary('/tema/b/').areas.codes).toEqual(at('/').atlas.areas.codes);
  });
});

it('A level is called as in the legend', () => {
  expect(levelWord('main', sv)).toBe('Huvudtema');
  expect(levelWord('no-data', sv)).toBe('Uppgifter saknas');
  expect(levelWord('touches', en)).toBe(en.choropleth.touches);
});

it('A card says where the contacts are from, on which day, and where the region has its page', () => {
  const from = cardSource('sv', dataset.programme, 'https://prov/', '2026-11-03');
  const note =
    'Källa: Provverket, ”Så provar regionerna” (utan datum), återgiven i Regionatlas den 3 november 2026. Uppgifterna kan vara inaktuella.';
  const wrong = { name: 'Eva Ek', printed: '12', tel: null };
  expect(from.noteOf({ ...wrong, tel: '+4612' })).toBe(note);
  expect(from.noteOf({ ...wrong, printed: null })).toBe(note);
  expect(from.noteOf(wrong)).toBe(`${note} Nummer: 12`);
  const [region] = dataset.regions;
  const page = { name: '', slug: region?.slug ?? '' };
  expect(from.pageOf(page)).toBe(`https://prov/region/${page.slug}/`);
  const english = cardSource('en', dataset.programme, null, '2026-11-03');
  expect(english.pageOf(page)).toBeNull();
  expect(english.noteOf(wrong)).toMatch(/3 November 2026.* Number: 12$/);
});
