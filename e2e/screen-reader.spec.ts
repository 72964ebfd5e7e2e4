import { expect, test } from './atlas';

/** The accessibility tree, in words and in order. Parts that are not named may stand between. */
test.use({ zoomable: false });

test('a screen reader gets the map as a list of regions, each with what its colour means, and a legend in words', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/tema/cirkular-ekonomi/');
  const map = page.getByRole('region', { name: 'Karta över Sveriges regioner' });
  await expect(map).toMatchAriaSnapshot(`
    - region "Karta över Sveriges regioner":
      - navigation "Regioner på kartan":
        - list:
          - listitem:
            - 'link "Blekinge: inte valt"'
          - listitem:
            - 'link "Dalarna: huvudtema"':
              - /url: /region/dalarna/?tema=cirkular-ekonomi
          - listitem:
            - 'link "Norrbotten: bitema"'
  `);
  await expect(map.getByRole('navigation').first().getByRole('link')).toHaveCount(21);
  await expect(map.getByRole('img')).toHaveCount(0);
  // The list at the end of the text is closed: no region is there twice.
  await expect(page.getByRole('link', { name: 'Blekinge: inte valt' })).toHaveCount(1);
  await expect(map.getByRole('list', { name: 'Näringsliv' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Sök' })).toBeVisible();
  // The page's title comes before any other heading.
  await expect(page.getByRole('heading').first()).toHaveText('Cirkulär ekonomi');
  await expect(visitor.legend).toMatchAriaSnapshot(`
    - region "Teckenförklaring Cirkulär ekonomi":
      - paragraph: Teckenförklaring Cirkulär ekonomi
      - list:
        - listitem:
          - button "Huvudtema 3 regioner"
        - listitem:
          - button "Bitema 1 region"
        - listitem:
          - button "Inte valt 17 regioner"
      - paragraph: /fyra av 21 regioner valt inriktningar som rör cirkulär ekonomi/
  `);
  await visitor.opens('/');
  expect(await page.locator('body').ariaSnapshot()).not.toContain('- list:');
});

test('a screen reader gets a region as its name, its focus areas with their themes, and whom to call', async ({
  visitor,
}) => {
  await visitor.opens('/region/dalarna/');
  // Few enough to jump between: contact, peers, neighbours, source, download.
  await expect(visitor.panel.getByRole('region')).toHaveCount(5);
  await expect(visitor.panel).toMatchAriaSnapshot(`
    - paragraph: Dalarnas län
    - heading "Region Dalarna" [level=1]
    - paragraph: Två inriktningar i programmet Vägar till hållbar utveckling
    - list:
      - listitem:
        - link "Resurseffektivitet och cirkulär ekonomi"
      - listitem:
        - link "Sammanhållning och jämlik regional utveckling"
    - region "Kontakt":
      - heading "Kontakt" [level=2]
      - list:
        - listitem:
          - strong: Amelie Sahlin
          - paragraph:
            - link "023-777008, ring Amelie Sahlin":
              - /url: tel:+4623777008
          - paragraph:
            - button "Kopiera numret till Amelie Sahlin"
    - paragraph:
      - link "Jämför med grannar"
      - 'link "Gävleborg: jämför med Dalarna"'
    - paragraph:
      - link "Liknande regioner"
    - article "Resurseffektivitet och cirkulär ekonomi":
      - paragraph: Inriktning 1
      - heading "Resurseffektivitet och cirkulär ekonomi" [level=2]
      - heading "Teman, vår tolkning" [level=3]
      - list:
        - listitem:
          - link "Cirkulär ekonomi huvudtema"
        - listitem:
          - link "Näringslivets omställning bitema"
      - group: Citaten bakom temana
    - article "Sammanhållning och jämlik regional utveckling"
    - region "Liknande regioner":
      - heading "Liknande regioner" [level=2]
      - group "Visa dem som är":
        - radio "lika" [checked]
        - radio "lika och nära"
        - radio "kompletterande"
    - region "Grannar":
      - heading "Grannar" [level=2]
      - paragraph: /Dalarnas län gränsar på atlasens karta till Gävleborgs län/
  `);
});

test('a screen reader gets a comparison as its sentence, its regions with their letters, what both have and what one has', async ({
  visitor,
}) => {
  await visitor.opens('/?jamfor=20,06');
  await expect(visitor.panel).toMatchAriaSnapshot(`
    - heading "Dalarna och Jönköping" [level=1]
    - paragraph: /I programmet Vägar till hållbar utveckling har Dalarna och Jönköping två teman gemensamt/
    - region "Regioner som jämförs":
      - list:
        - listitem:
          - text: A
          - link "Dalarna"
          - 'button "Upp: flytta Dalarna" [disabled]'
          - 'button "Ned: flytta Dalarna"'
          - button "Ta bort Dalarna"
        - listitem:
          - text: B
          - link "Jönköping"
    - region "Teman som båda har":
      - heading "Cirkulär ekonomi" [level=3]
      - list:
        - listitem:
          - paragraph:
            - text: A
            - strong: Dalarna
            - text: huvudtema
          - paragraph: Resurseffektivitet och cirkulär ekonomi
          - paragraph: ”Sammantaget leder detta mot en mer cirkulär ekonomi”
    - region "Teman som bara en har":
      - heading "A Dalarna" [level=3]
      - heading "Klimat och energi bitema" [level=4]
      - heading "B Jönköping" [level=3]
  `);
});

for (const address of [
  '/',
  '/region/orebro/',
  '/tema/besoksnaring/',
  '/jamfor/dalarna/gavleborg/',
]) {
  test(`every list has a name or follows what it lists at ${address}`, async ({
    page,
    visitor,
  }) => {
    await visitor.opens(address);
    const unnamed = await page.locator('main :is(ul, ol)').evaluateAll((all) =>
      all
        .filter((each) => {
          const isNamed = each.hasAttribute('aria-label') || each.hasAttribute('aria-labelledby');
          const before = each.previousElementSibling;
          const isIntroduced = before?.matches('h1, h2, h3, h4, p, summary') === true;
          // A text is reproduced as it was published.
          return !isNamed && !isIntroduced && !each.closest('.published');
        })
        .map((each) => `${each.className}: ${each.textContent.slice(0, 40)}`),
    );
    expect(unnamed).toEqual([]);
  });
}

test('in English the names and the sentence are English, and Swedish is marked as such', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/en/tema/cirkular-ekonomi/');
  await expect(
    page.getByRole('navigation', { name: 'Regions on the map' }).getByRole('link', {
      name: 'Dalarna: main theme',
    }),
  ).toHaveCount(1);
  await visitor.opens('/en/region/dalarna/');
  const title = visitor.panel.getByRole('heading', {
    level: 2,
    name: 'Resurseffektivitet och cirkulär ekonomi',
  });
  await expect(title).toBeVisible();
  expect(await title.evaluate((each) => each.closest('[lang]')?.getAttribute('lang'))).toBe('sv');
});
