import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';

const PAGE = { sv: '/om/utvecklare/', en: '/en/om/utvecklare/' };

test.describe('the page for developers, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [lang, address] of Object.entries(PAGE)) {
    test(`every address on it answers with its type, to scripts of other sites too (${lang})`, async ({
      page,
      request,
    }) => {
      await page.goto(address);
      const rows = await page.locator('.address-table tbody tr').evaluateAll((lines) =>
        lines.map((line) => ({
          href: line.querySelector('a')?.getAttribute('href') ?? '',
          type: line.querySelectorAll('td')[1]?.textContent ?? '',
        })),
      );
      expect(rows.length).toBeGreaterThan(10);
      for (const { href, type } of rows) {
        const answer = await request.get(href);
        expect.soft(answer.status(), href).toBe(200);
        const expected =
          type === 'Excel' ? 'sheet' : type.replace('application/schema+json', 'json');
        expect.soft(answer.headers()['content-type'], href).toContain(expected);
        if (!href.endsWith('.vcf'))
          expect.soft(answer.headers()['access-control-allow-origin'], href).toBe('*');
      }
    });
  }
});

const COMMANDS = {
  JavaScript: ['node', '--input-type=module', '-'],
  Python: ['python3', '-'],
  Shell: ['sh', '-s'],
} as const;

for (const [language, [program, ...args]] of Object.entries(COMMANDS)) {
  test(`its example in ${language} runs as it stands`, async ({ page }) => {
    await page.goto(PAGE.sv);
    const example = page.getByRole('region', { name: language, exact: true });
    // With scripts the addresses are absolute.
    await expect(example).toContainText('http');
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(await example.textContent());
    const [output] = await Promise.all([text(child.stdout), once(child, 'close')]);
    expect(child.exitCode).toBe(0);
    expect(output).toContain('Region Dalarna');
  });
}

test('a region’s page names the data behind it', async ({ page, request }) => {
  await page.goto('/en/region/dalarna/');
  const href = await page
    .locator('link[rel="alternate"][type="application/json"]')
    .getAttribute('href');
  const data: unknown = await (await request.get(href ?? '')).json();
  expect(data).toMatchObject({ regions: [{ code: '20' }] });
});
