import { exportEn } from '../i18n/en/export';
import { termsEn } from '../i18n/en/terms';
import { exportSv } from '../i18n/sv/export';
import { termsSv } from '../i18n/sv/terms';
import { hasContacts } from '../domain/model/atlas';
import { DATASET_FORMAT, type AboutDataset, type Dataset } from '../domain/model/dataset';
import { LICENCES } from '../domain/model/terms';

/** Returns what the published file of this dataset says of itself, in the words of the pages and of the other files. */
export function aboutDataset(dataset: Dataset): AboutDataset {
  const { programme } = dataset;
  const sv = termsSv(programme.publisher, hasContacts({ dataset }));
  const en = termsEn(programme.publisher, hasContacts({ dataset }));
  const termsOf = (part: 'texts' | 'themes' | 'shapes') => ({
    licence: LICENCES[part]?.id ?? null,
    sv: sv[part],
    en: en[part],
  });
  return {
    format: DATASET_FORMAT,
    // The spelling, the stemmer and the verifier of sentences are those of Swedish texts.
    language: 'sv',
    source: { sv: exportSv.sourceLine(programme), en: exportEn.sourceLine(programme) },
    versionFile: `${programme.id}.json.sha256`,
    terms: {
      texts: termsOf('texts'),
      themes: termsOf('themes'),
      shapes: termsOf('shapes'),
    },
  };
}
