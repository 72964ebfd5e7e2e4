import { withMeaning } from '../model/translation';
import type { FocusAreaChange, Changes, RegionChange, DiffPart } from './changes';
import {
  hasListedChange,
  onlyNote,
  themeChanges,
  themeLabels,
  type ChangeMessages,
} from './messages';

/** How much of what is the same stands on either side of a change, characters. */
const CONTEXT = 60;

/** Writes what has changed as Markdown: what is gone struck through, what is new in bold. */
export function changesMarkdown(changes: Changes, messages: ChangeMessages): string {
  const { programme, regions } = changes;
  const { title, nothing } = messages;
  const own = [
    ...(programme ? [messages.programme] : []),
    ...themeChanges(changes, messages).flatMap(([heading, names]) => listed(heading, names)),
  ];
  const sections = regions.flatMap((region) => regionLines(region, changes, messages));
  const list = own.length === 0 ? [] : ['', ...own.map((line) => `- ${line}`)];
  const lines = [...list, ...sections];
  return `${[`# ${title}`, ...(lines.length === 0 ? ['', nothing] : lines)].join('\n')}\n`;
}

function regionLines(
  region: RegionChange,
  changes: Changes,
  messages: ChangeMessages,
): readonly string[] {
  const { name, only, focusAreas, notes, contactsGone, contactsNew } = region;
  const heading = ['', `## ${escaped(name)}${onlyNote(only, messages)}`, ''];
  return [
    ...heading,
    ...focusAreas.map((focusArea) => `- ${focusAreaLine(focusArea, changes, messages)}`),
    ...(notes === null ? [] : [`- ${messages.notes}: ${withMarks(notes)}`]),
    ...listed(messages.contactsNew, contactsNew).map((line) => `- ${line}`),
    ...listed(messages.contactsGone, contactsGone).map((line) => `- ${line}`),
    ...(hasListedChange(region) ? [] : [`- ${messages.other}`]),
  ];
}

function focusAreaLine(
  { title, words, only, themesGone, themesNew }: FocusAreaChange,
  changes: Changes,
  messages: ChangeMessages,
): string {
  const parts = [
    ...(words === null ? [] : [`${messages.reworded}: ${withMarks(words)}`]),
    ...listed(messages.themesNew, themeLabels(themesNew, changes, messages)),
    ...listed(messages.themesGone, themeLabels(themesGone, changes, messages)),
  ];
  const more = parts.map((part) => `\n  - ${part}`).join('');
  return `**${escaped(withMeaning(changes, title, messages.lang))}**${onlyNote(only, messages)}${more}`;
}

function listed(heading: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${heading}: ${names.map(escaped).join('; ')}`];
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
