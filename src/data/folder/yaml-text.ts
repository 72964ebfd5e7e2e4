import { Document, visit } from 'yaml';
import { CURLY_QUOTED } from './yaml-issues';

/** Returns a value as YAML in which every text, read again, is what it was. */
export function yamlText(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (CURLY_QUOTED.test(String(node.value))) node.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: false, singleQuote: true });
}
