import type { RenderedFrame } from '../../src/embed/prerender';
import { escapeHtml } from '../head';

/** Puts a rendered frame into its shell, src/embed/frame.html. Frames are not to be found by searching: the full pages are. */
export function fillFrame(shell: string, frame: RenderedFrame): string {
  const head = [
    `<title>${escapeHtml(frame.title)}</title>`,
    `<meta name="description" content="${escapeHtml(frame.description)}" />`,
    '<meta name="robots" content="noindex" />',
  ].join('\n    ');
  return shell
    .replace('lang="sv"', `lang="${frame.lang}"`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => frame.body)
    .replace('<!--shapes-->', () => frame.shapes);
}
