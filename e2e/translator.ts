import type { Page } from '@playwright/test';

/**
 * Does to every page what a translating browser does: each text is replaced by nested `<font>` elements, now and
 * whenever there is a new one. The words stay the same, so that tests can read them.
 */
export async function translatePages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const LEFT_ALONE = 'font, svg, script, noscript, style, textarea, [translate="no"]';
    const translate = (node: Node) => {
      if (node.nodeType === Node.ELEMENT_NODE)
        for (const child of node.childNodes) translate(child);
      if (!(node instanceof Text) || !/\S/.test(node.data)) return;
      if (!node.parentElement || node.parentElement.closest(LEFT_ALONE)) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = node.data;
      outer.append(inner);
      node.replaceWith(outer);
    };
    const isHydrated = () =>
      document.querySelector('.start-failure[hidden]') !== null &&
      document.querySelector('[data-testid="map"]:not([data-choropleth])') === null;
    let isTranslating = false;
    new MutationObserver((changes) => {
      if (!isTranslating && isHydrated()) translate(document.body);
      isTranslating ||= isHydrated();
      if (!isTranslating) return;
      for (const { target, addedNodes } of changes) [target, ...addedNodes].forEach(translate);
    }).observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['data-choropleth', 'hidden'],
    });
  });
}

const PARTS = [
  '[id^="karta-"]',
  '.map-side > *',
  '.matrix',
  '.panel > :not(.share)',
  '.site-footer',
];

/** What each part of a page says with scripts, without white space, in which two renderings may differ. */
export async function wordsOf(page: Page, parts = PARTS): Promise<readonly string[]> {
  return page.evaluate(
    (selectors) =>
      selectors
        .flatMap((part) => [...document.querySelectorAll(part)])
        .map((part) => {
          const shown = part.cloneNode(true) as Element;
          for (const each of shown.querySelectorAll('noscript')) each.remove();
          return shown.textContent.replaceAll(/\s+/g, '');
        }),
    parts,
  );
}
