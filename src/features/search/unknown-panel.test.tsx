// @vitest-environment happy-dom
import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { expect, test, vi } from 'vitest';
import { appContextAt } from '../../testing/app-context-at';
import { panelOf } from '../../testing/in-atlas';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { siteOfOne, type ProgrammeSite } from '../../store/programme-site';
import { realDataset } from '../../testing/real-dataset';

/** The panel at an address when all that comes late is there. Of what the search knows nothing comes. */
async function panelAt(
  address: string,
  dataset = realDataset(),
  site: Partial<ReturnType<typeof appContextAt>> = {},
): Promise<HTMLElement> {
  const panel = document.createElement('div');
  const app = { ...appContextAt(address, dataset), ...site };
  const { prelude } = await prerenderToNodeStream(panelOf(app));
  panel.innerHTML = await text(prelude);
  return panel;
}

test.each([
  ['/region/%C3%B6land/', 'region/öland'],
  ['/tema/mod,klokhet/', 'tema/mod,klokhet'],
  ['/%E0%A4%A/', '%E0%A4%A'],
])('an unknown address is told back as it was written: %s', async (address, written) => {
  const panel = await panelAt(address);
  expect(panel.querySelector('h1')?.textContent).toBe('Sidan finns inte');
  expect(panel.querySelector('.lead')?.textContent).toContain(`”${written}”`);
  expect(panel.querySelector('[href="/region/kalmar/"]')).not.toBeNull();
  // There is nothing to cite.
  expect(panel.querySelector('.share')).toBeNull();
});

test.each([
  ['/region/dalrna/', ['Dalarna']],
  ['/region/dalarna/karta/', ['Dalarna']],
  ['/jamfor/dalarna/gavlborg/', ['Dalarna', 'Gävleborg']],
  ['/jamfor/dalarna/gotland/upsala/', ['Dalarna', 'Gotland', 'Uppsala']],
  ['/tema/mod,livsmedel/', ['Livsmedel']],
  ['/en/theme/circular-econmy/', ['Cirkulär ekonomi']],
  ['/program/gone/region/dalarna/', ['Dalarna']],
  ['/program/dalarna/', []],
  ['/atlantis/', []],
])(
  'it offers the pages of the published dataset that its words may mean: %s',
  async (address, offered) => {
    const links = (await panelAt(address)).querySelectorAll('p + .region-list a');
    expect([...links].map(({ textContent }) => textContent)).toEqual(offered);
  },
);

test('the word for a kind of page is none of a theme that begins with it', async () => {
  const made = madeUpDataset({});
  const label = { sv: 'Regional bygd', en: 'Regional places' };
  const themes = made.themes.slice(0, 1).map((theme) => ({ ...theme, id: 'bygd', label }));
  const offered = async (address: string) =>
    (await panelAt(address, { ...made, themes })).querySelectorAll('p + .region-list a').length;
  expect(await offered('/regional/')).toBe(1);
  expect(await offered('/region/atlantis/')).toBe(0);
});

test('what no page of this programme is called is offered of the others, with its programme', async () => {
  const [own, other] = [madeUpDataset({}), realDataset()];
  const programme = (id: string, areas: string) => ({
    id,
    title: { sv: `Om ${id}`, en: id },
    base: `/program/${id}/`,
    areas,
  });
  const programmeSite = {
    ...siteOfOne('/'),
    programmes: [programme('prov', 'x'), programme('borta', 'y'), programme('annat', 'z')],
    datasetOf: vi.fn<ProgrammeSite['datasetOf']>(({ id }) =>
      Promise.resolve(id === 'annat' ? other : null),
    ),
  };
  const offered = async (address: string) =>
    [
      ...(await panelAt(address, own, { programmeSite })).querySelectorAll('p + .region-list li'),
    ].map((item) => [item.textContent, item.querySelector('a')?.getAttribute('href')]);
  expect(await offered('/tema/livsmedel/')).toEqual([
    ['Livsmedel (Om annat)', '/program/annat/tema/livsmedel/'],
  ]);
  programmeSite.datasetOf.mockClear();
  expect(await offered('/region/dalrna/')).toEqual([['Dalarna', '/region/dalarna/']]);
  expect(programmeSite.datasetOf).not.toHaveBeenCalled();
});
