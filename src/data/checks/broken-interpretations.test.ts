import { describe, expect, test } from 'vitest';
import type { SourceFiles } from '../folder/read-programme-folder';
import {
  lineOf,
  realFiles,
  replaced,
  sentencesOf,
  textOf,
  without,
} from '../../testing/programme-folder';

const FILE = 'themes.yaml';
/** A focus area with one theme, so that what follows its entry is easy to say. */
const AREA = '13-2';
const entry = entryOf(AREA);
const [head = '', main = '', theme = '', evidence = ''] = entry.split('\n');
const quote = evidence.replace(/^ *evidence: /, '').replaceAll(/^'|'$/g, '');
const start = lineOf(FILE, head);
const at = (further: number): string => `error: ${FILE}, line ${String(start + further)}`;
const below = (passage: string, further = 0): string =>
  `error: ${FILE}, line ${String(lineOf(FILE, passage) + further)}`;

/** A focus area's entry as it stands in themes.yaml, from its id to the empty line after it. */
function entryOf(focusAreaId: string): string {
  const [, rest = ''] = textOf(realFiles(), FILE).split(`\n  '${focusAreaId}':\n`);
  return `  '${focusAreaId}':\n${rest.split('\n\n')[0] ?? ''}\n`;
}

function themes(passage: string, by: string): SourceFiles {
  return replaced(FILE, passage, by);
}

/** The focus area's entry written anew, from lines. */
function rewritten(...lines: readonly string[]): SourceFiles {
  return themes(entry, lines.map((line) => `${line}\n`).join(''));
}

/** The line of a theme or its quote, as it stands in a list. */
const inList = (line: string) =>
  line.replace('      theme', '      - theme').replace('      evidence', '        evidence');

test('the focus area these tests spoil has one theme, klimat-energi', () => {
  expect(entry.split('\n')).toHaveLength(5);
  expect(theme).toContain('klimat-energi');
});

describe('a broken reading is told with its place, what was found and what was expected', () => {
  test.each<[string, SourceFiles, string]>([
    [
      'an unknown theme, with the nearest known one',
      rewritten(head, main, theme.replace('energi', 'energy'), evidence),
      `${at(2)}: found the theme "klimat-energy", expected one of the 17 themes. Did you mean "klimat-energi"?`,
    ],
    [
      'a quote that is not in the area, with the nearest passage',
      rewritten(head, main, theme, evidence.replace('klimat', 'klimatt')),
      `${at(3)}: found the quote "${quote.replace('klimat', 'klimatt')}", expected words that stand in the focus area "Koldioxidneutral ekonomi". The nearest passage is "${quote}".`,
    ],
    [
      'two main themes as two keys',
      rewritten(head, main, theme, evidence, main, theme, evidence),
      `${at(4)}: found the key "main" a second time, expected every key once.`,
    ],
    [
      'a fault in the second of two main themes',
      rewritten(head, main, theme, evidence, main, '      theme: klimat', evidence),
      `${at(5)}: found the theme "klimat", expected one of the 17 themes.`,
    ],
    [
      'three main themes',
      rewritten(head, main, ...[theme, evidence, theme, evidence, theme, evidence].map(inList)),
      `${at(0)}: found 3 main themes for the focus area "Koldioxidneutral ekonomi", expected one or two main themes.`,
    ],
    [
      'no main theme',
      rewritten(head, '    touches:', inList(theme), inList(evidence)),
      `${at(0)}: found no main theme for the focus area "Koldioxidneutral ekonomi", expected one or two main themes.`,
    ],
    [
      'no theme at all, which is a warning',
      rewritten(`${head} {}`),
      `warning: ${below(head.trim()).slice('error: '.length)}: found no themes for the focus area "Koldioxidneutral ekonomi", expected one main theme at least. It is published as not interpreted yet, and counts for no theme.`,
    ],
    [
      'a theme without a quote',
      rewritten(head, main, theme),
      `${at(1)}: found the theme "klimat-energi" without a quote, expected words that stand in the focus area "Koldioxidneutral ekonomi".`,
    ],
    [
      'an unknown theme that also has no quote',
      rewritten(head, main, theme.replace('energi', 'energy')),
      `${at(2)}: found the theme "klimat-energy", expected one of the 17 themes. Did you mean "klimat-energi"?`,
    ],
    [
      'an area without a reading',
      themes(entry, ''),
      `error: ${FILE}, at areas: found nothing for the focus area "13-2" (Koldioxidneutral ekonomi), expected its themes.`,
    ],
    [
      'an area that does not exist',
      themes(head, "  '13-x':"),
      `${at(0)}: found the focus area "13-x", expected a focus area of a file in regions/. Did you mean "13-1"?`,
    ],
    [
      'an area read twice',
      rewritten(head, main, theme, evidence, head, main, theme, evidence),
      `${at(4)}: found the key "13-2" a second time, expected every key once.`,
    ],
    [
      'a theme twice in an area',
      rewritten(
        head,
        main,
        theme,
        evidence,
        '    touches:',
        '      - theme: klimat-energi',
        '        evidence: Koldioxidneutral',
      ),
      `${at(5)}: found the theme "klimat-energi" a second time for the focus area "Koldioxidneutral ekonomi", expected every theme once per focus area.`,
    ],
    [
      'a theme defined twice',
      themes('id: besoksnaring', 'id: naringsliv'),
      `${below('id: besoksnaring')}: found the theme "naringsliv" a second time, expected every theme once.`,
    ],
    [
      'a theme id that cannot be an address',
      themes('id: besoksnaring', 'id: Besöksnäring'),
      `${below('id: besoksnaring')}, at themes.1.id: found "Besöksnäring", expected small letters a–z and hyphens, other than "constructor".`,
    ],
    [
      'an unknown family',
      themes('family: klimat', 'family: miljö'),
      `${below('family: klimat')}: found the family "miljö", expected one of the families naringsliv, klimat, manniskor, arbetssatt, platser. A new one is added to the families first.`,
    ],
    [
      'a label in one language only',
      themes('      en: Transition in business\n', ''),
      `${below('sv: Näringslivets omställning', -1)}, at themes.0.label.en: found nothing, expected the key "en".`,
    ],
    [
      'a family defined twice',
      themes('- id: platser', '- id: klimat'),
      `${below('- id: platser')}: found the family "klimat" a second time, expected every family once.`,
    ],
    [
      'two families with one name, whatever its capitals',
      themes('sv: Platser\n', 'sv: människor\n'),
      `${below('- id: platser')}: found the label "människor" a second time, expected every label once.`,
    ],
    [
      'more families than colours',
      themes('families:\n', "families:\n  - { id: mer, label: { sv: 'Mer', en: 'More' } }\n"),
      `${below('families:')}, at families: found 6, expected at most 5 families.`,
    ],
    [
      'an unknown key',
      themes('family: klimat', 'family: klimat\n    colour: green'),
      `${below('family: klimat', 1)}, at themes.5.colour: found the key "colour", expected no key of that name.`,
    ],
    [
      'broken YAML',
      rewritten(head, main, `${theme} "`, evidence, '\t- x: ['),
      `${at(4)}: found a tab at the beginning of a line, expected spaces.`,
    ],
    [
      'a missing file',
      without(FILE),
      `error: ${FILE}: found no such file, expected the themes and where they are set.`,
    ],
  ])('%s', (_, files, sentence) => {
    expect(sentencesOf(files)).toContain(sentence);
  });
});
