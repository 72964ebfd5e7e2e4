import {
  Composer,
  Document,
  LineCounter,
  Parser,
  YAMLParseError,
  type ErrorCode,
  type CST,
} from 'yaml';

/** How many keys, lists and places in them may be within one another. The files of a programme have seven. */
const DEEPEST = 100;

/** A parser that takes no more of a text that goes deeper: thousands of lists in lists would end the program. */
class ShallowParser extends Parser {
  deepAt: number | null = null;

  override *next(source: string): Generator<CST.Token, void> {
    if (this.stack.length <= DEEPEST) yield* super.next(source);
    else this.deepAt ??= this.offset;
  }
}

/** Parses a YAML text in which every scalar is text. What is wrong is in `errors` of the document, the worst first. */
export function parseYaml(text: string): {
  readonly document: Document;
  readonly counter: LineCounter;
} {
  const counter = new LineCounter();
  const parser = new ShallowParser(counter.addNewLine);
  const composer = new Composer({
    schema: 'failsafe',
    // Checked in `documentIssues`: the parser would compare every key with every other.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const [first, second] = composer.compose(parser.parse(text), true, text.length);
  const document: Document = first ?? new Document();
  const fault = (code: ErrorCode, at: number) => new YAMLParseError([at, at + 1], code, '');
  if (second) document.errors.push(fault('MULTIPLE_DOCS', second.range[0]));
  if (parser.deepAt !== null) document.errors.unshift(fault('RESOURCE_EXHAUSTION', parser.deepAt));
  return { document, counter };
}
