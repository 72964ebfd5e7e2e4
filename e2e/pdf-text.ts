import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A printed page as a reader would copy it: its text, hyphens at line ends undone, and its paper. */
export interface Printed {
  readonly text: string;
  readonly pages: number;
  /** The last line of each page. */
  readonly feet: readonly string[];
  /** Points of 1/72 inch; A4 is 595 by 842. */
  readonly paper: readonly [number, number];
}

/** Reads a PDF with a library that did not write it. */
export async function readPdf(bytes: Uint8Array): Promise<Printed> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  let paper: readonly [number, number] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    paper = [Math.round(right - left), Math.round(top - bottom)];
    const { items } = await page.getTextContent();
    texts.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
  }
  const feet = texts.map((each) => each.trim().split('\n').at(-1)?.trim() ?? '');
  const text = texts
    .join('\n')
    .replaceAll(/[-\u2010\u00AD]\n/g, '')
    .replaceAll(/\s+/g, ' ');
  return { text, pages: pdf.numPages, feet, paper };
}

/** The texts of a PDF that are printed over another text. */
export async function printedOver(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const found: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
    const places = texts.map(({ str, width, height, transform: [, , , , x, y] }) => ({
      str,
      left: +x,
      right: +x + width,
      y: +y,
      height,
    }));
    places.forEach((text, i) => {
      const isOver = places
        .slice(0, i)
        .some(
          (other) =>
            other.str !== text.str &&
            Math.min(other.right, text.right) - Math.max(other.left, text.left) > 2 &&
            Math.abs(other.y - text.y) < 0.6 * Math.min(other.height, text.height),
        );
      if (isOver) found.push(text.str);
    });
  }
  return found;
}

/** The colours, "r,g,b", of the first page's pixels at 144 dots per inch. */
export async function firstPage(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: 2 });
  const canvas = createCanvas(viewport.width, viewport.height);
  // The library draws on any canvas; its types know the browser's alone.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return Array.from({ length: data.length / 4 }, (_, i) =>
    [...data.subarray(i * 4, i * 4 + 3)].join(),
  );
}

/**
 * Runs in a page of a region. Appends its first focus area many times, each on a sheet of its own and lower down than the
 * one before, so that every heading comes to the foot of some sheet. Returns what the headings say.
 */
export function lowersFocusArea(): readonly string[] {
  const panel = document.querySelector('#panel');
  const focusArea = panel?.querySelector('article');
  if (!panel || !focusArea) throw new Error('The page has no focus area.');
  for (let height = 176; height <= 236; height += 4) {
    const above = document.createElement('div');
    above.style.cssText = `break-before: page; height: ${height}mm`;
    panel.append(above, focusArea.cloneNode(true));
  }
  const headings = focusArea.querySelectorAll('h2, h3, summary, .focus-area-number');
  return [...headings].map(({ textContent }) => textContent);
}
