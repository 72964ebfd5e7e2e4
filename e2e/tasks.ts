import { expect, type Visitor } from './atlas';
import { seesFocus } from './seen';
import { focused, presses, tabsTo } from './focus';

/** The interface's texts in one language, as far as the tasks need them. */
export const WORDS = {
  sv: {
    home: '/',
    skipToMap: /^Hoppa till kartan$/,
    skipToText: /^Hoppa till texten$/,
    dalarna: /^Dalarna: /,
    chosen: 'Dalarna är vald. Två inriktningar.',
    skipToThemes: /^Hoppa till temana$/,
    theme: /^Cirkulär ekonomi, /,
    themeName: 'Cirkulär ekonomi',
    coloured: 'Dalarna: huvudtema',
    found:
      'Dalarna, Jönköping och Västerbotten har temat som huvudtema; Norrbotten har det som bitema.',
    call: /, ring Amelie Sahlin$/,
    copied: 'Numret till Amelie Sahlin är kopierat.',
    peers: 'Liknande regioner',
    similar: /^lika$/,
    nearest: 'avstånd med teman och ordval',
    showQuotes: /^Visa citaten/,
    compare: /^Gävleborg: jämför med Dalarna$/,
    compared: 'Dalarna och Gävleborg',
    onlyOne: 'Teman som bara en har',
    source: 'Tillväxtverket, sidan ”Så arbetar regionerna”',
    cite: /^Citera$/,
    copyCitation: /^Kopiera: Källrad för text och press$/,
    citationCopied: 'Kopierat: Källrad för text och press.',
    citation:
      /^Källa: Tillväxtverket, ”Så arbetar regionerna” \(utan datum\), Region Dalarna\. .*dataversion [0-9a-f]{12}, .*\/region\/dalarna\/$/,
    copyAddress: /^Kopiera länken$/,
    addressCopied: 'Länken är kopierad.',
  },
  en: {
    home: '/en/',
    skipToMap: /^Skip to the map$/,
    skipToText: /^Skip to the text$/,
    dalarna: /^Dalarna: /,
    chosen: 'Dalarna selected. Two focus areas.',
    skipToThemes: /^Skip to the themes$/,
    theme: /^Circular economy, /,
    themeName: 'Circular economy',
    coloured: 'Dalarna: main theme',
    found:
      'It is a main theme for Dalarna, Jönköping and Västerbotten, and a secondary theme for Norrbotten.',
    call: /, call Amelie Sahlin$/,
    copied: 'The number of Amelie Sahlin has been copied.',
    peers: 'Similar regions',
    similar: /^similar$/,
    nearest: 'distance with themes and wording',
    showQuotes: /^Show the quotes/,
    compare: /^Gävleborg: compare with Dalarna$/,
    compared: 'Dalarna and Gävleborg',
    onlyOne: 'Themes that only one has',
    source: 'Tillväxtverket, the page “Så arbetar regionerna”',
    cite: /^Cite$/,
    copyCitation: /^Copy: Source line for text and press$/,
    citationCopied: 'Copied: Source line for text and press.',
    citation:
      /^Source: Tillväxtverket, “Så arbetar regionerna” \(How the regions work; no date\), Region Dalarna\. .*[0-9a-f]{12}, .*\/en\/region\/dalarna\/$/,
    copyAddress: /^Copy the link$/,
    addressCopied: 'The link has been copied.',
  },
} as const;

export type TaskLang = keyof typeof WORDS;

/** One thing that a visitor comes for, done with the keys of the keyboard and nothing else. */
type Task = (visitor: Visitor, lang: TaskLang) => Promise<void>;

/** Find a region and its focus areas, by the map. Ends on the region's page. */
const find: Task = async (visitor, lang) => {
  const { page } = visitor;
  const words = WORDS[lang];
  await visitor.opens(words.home);
  await tabsTo(page, words.skipToMap);
  await presses(page, 'Enter', 'Tab', 'd');
  await expect(focused(page)).toHaveText(words.dalarna);
  await seesFocus(visitor, '20');
  await presses(page, 'Enter');
  await expect(visitor.heading).toHaveText('Region Dalarna');
  await expect(visitor.heading).toBeFocused();
  await expect(visitor.status).toHaveText(words.chosen);
  await expect(visitor.panel).toContainText('Resurseffektivitet och cirkulär ekonomi');
};

/** Find all regions with a theme: on the map, in the legend's sentence, in the text. */
const findAll: Task = async (visitor, lang) => {
  const { page } = visitor;
  const words = WORDS[lang];
  await visitor.opens(words.home);
  await tabsTo(page, words.skipToThemes, 3);
  await presses(page, 'Enter');
  await tabsTo(page, words.theme, 7);
  await presses(page, 'Enter');
  await expect(page).toHaveURL(/\/tema\/cirkular-ekonomi\/$/);
  await expect(visitor.heading).toHaveText(words.themeName);
  await expect(visitor.legend).toContainText(words.found);
  await expect(visitor.status).toContainText(words.found);
  await expect(page.locator('#karta-dalarna')).toHaveText(words.coloured);
  const regions = visitor.panel.locator('.theme-regions a');
  await expect(regions).toHaveText(['Dalarna', 'Jönköping', 'Västerbotten', 'Norrbotten']);
};

/** Find peers: choose how, read why. */
const findPeers: Task = async (visitor, lang) => {
  const { page } = visitor;
  const words = WORDS[lang];
  await opensText(visitor, lang);
  const peers = visitor.panel.getByRole('region', { name: words.peers });
  await expect(peers.getByRole('radio').first()).toBeVisible();
  await tabsTo(page, words.similar, 22);
  await presses(page, 'ArrowDown');
  await expect(peers).toContainText(words.nearest);
  await tabsTo(page, words.showQuotes);
  await presses(page, 'Enter');
  await expect(peers.locator('q').first()).toBeVisible();
};

/** Skips to the text of Dalarna's page. The first key may bring what follows. */
async function opensText(visitor: Visitor, lang: TaskLang): Promise<void> {
  const { home, skipToText } = WORDS[lang];
  await visitor.opens(`${home}region/dalarna/`);
  // Offline the page begins as the home page, and its text follows the map.
  await expect(visitor.heading).toHaveText('Region Dalarna');
  await tabsTo(visitor.page, skipToText, 1);
  await presses(visitor.page, 'Enter');
}

/** Compare with a neighbour. */
const compare: Task = async (visitor, lang) => {
  const { page } = visitor;
  const words = WORDS[lang];
  await opensText(visitor, lang);
  await tabsTo(page, words.compare, 10);
  await presses(page, 'Enter');
  await expect(visitor.heading).toHaveText(words.compared);
  await expect(visitor.heading).toBeFocused();
  await expect(visitor.panel.getByRole('region', { name: words.onlyOne })).toBeVisible();
};

/** Reach the contact: the number to call, and a copy of it. */
const contact: Task = async (visitor, lang) => {
  const { page } = visitor;
  const words = WORDS[lang];
  await opensText(visitor, lang);
  await tabsTo(page, words.call, 5);
  await expect(focused(page)).toHaveAttribute('href', 'tel:+4623777008');
  await presses(page, 'Tab', 'Enter');
  await expect(visitor.status).toHaveText(words.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('023-777008');
};

/** Cite and download: the source line with its version, and the address of the view. Continues from `contact`. */
const cite: Task = async (visitor, lang) => {
  const { page } = visitor;
  const words = WORDS[lang];
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect(visitor.panel).toContainText(words.source);
  await tabsTo(page, words.copyAddress);
  await presses(page, 'Enter');
  await expect(visitor.status).toHaveText(words.addressCopied);
  expect(await copied()).toBe(page.url());
  await tabsTo(page, words.cite);
  await presses(page, 'Enter');
  await tabsTo(page, words.copyCitation);
  await presses(page, 'Enter');
  await expect(visitor.status).toHaveText(words.citationCopied);
  expect(await copied()).toMatch(words.citation);
};

/** The six, in an order in which they can follow each other. */
export const TASKS: readonly (readonly [string, Task])[] = [
  ['find a region', find],
  ['find all regions with a theme', findAll],
  ['find peers', findPeers],
  ['compare', compare],
  ['reach the contact', contact],
  ['cite', cite],
];
