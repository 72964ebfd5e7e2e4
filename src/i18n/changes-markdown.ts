import type { Changes, DiffPart } from '../domain/changes/changes';
import type { Lang } from '../domain/model/dataset';
import { changeAccount, type ChangeLine } from './change-account';
import { CHANGES } from './programmes';

/** How much of what is the same stands on either side of a change, characters. */
const CONTEXT = 60;

/** Writes what has changed as Markdown: what is gone struck through, what is new in bold. */
export function changesMarkdown(changes: Changes, lang: Lang): string {
  const { title, nothing, programme } = CHANGES[lang];
  const { lines, regions } = changeAccount(changes, lang);
  const own = [...(changes.programme ? [programme] : []), ...lines.map(written)];
  const sections = regions.flatMap(({ name, note, focusAreas, lines: ofRegion, other }) => [
    '',
    `## ${escaped(name)}${note}`,
    '',
    ...focusAreas.flatMap((focusArea) => [
      `- **${escaped(focusArea.title + focusArea.meaning)}**${focusArea.note}`,
      ...focusArea.lines.map((line) => `  - ${written(line)}`),
    ]),
    ...ofRegion.map((line) => `- ${written(line)}`),
    ...(other === null ? [] : [`- ${other}`]),
  ]);
  const list = own.length === 0 ? [] : ['', ...own.map((line) => `- ${line}`)];
  const all = [...list, ...sections];
  return `${[`# ${title}`, ...(all.length === 0 ? ['', nothing] : all)].join('\n')}\n`;
}

function written({ heading, names = [], words }: ChangeLine): string {
  return `${heading}: ${words ? withMarks(words) : names.map(escaped).join('; ')}`;
}

function withMarks(words: readonly DiffPart[]): string {
  const shown = words.map(({ kind, text }, i) => {
    const isFirst = i === 0;
    if (kind === 'same') return escaped(shortened(text, isFirst, i === words.length - 1));
    const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    const mark = kind === 'gone' ? '~~' : '**';
    return core === '' ? before : `${before}${mark}${escaped(core)}${mark}${after}`;
  });
  return shown.join('').replaceAll(/\s*\n\s*/g, ' / ');
}

/** Only what stands nearest to a change. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * CONTEXT) return text;
  const start = isFirst ? '' : text.slice(0, CONTEXT).replace(/\S*$/, '');
  const end = isLast ? '' : text.slice(-CONTEXT).replace(/^\S*/, '');
  return `${start}…${end}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#~|]/g, String.raw`\$&`);
}
