import type { ExportSource } from '../features/share/files/source';
import type { ExportMessages } from '../i18n/messages';
import { createAtlas } from '../domain/model/atlas';
import { madeUpDataset } from './made-up-dataset';

type AllTexts = ExportMessages['table'] &
  ExportMessages['column'] &
  ExportMessages['level'] &
  ExportMessages['form'] &
  ExportMessages['about'];

/** Texts that are their own keys after a prefix, so that a test reads which one was used. */
function keys(prefix = ''): AllTexts {
  const texts: object = new Proxy({}, { get: (_target, key) => prefix + String(key) });
  if (isTexts(texts)) return texts;
  throw new Error('A proxy answers every key.');
}

function isTexts(value: object): value is AllTexts {
  return value instanceof Object;
}

/** Export texts of which most are their own keys. */
export const exportMessages: ExportMessages = {
  lang: 'sv',
  inLanguage: (title) => title,
  site: 'Provatlas',
  table: keys('tabell '),
  column: keys(),
  onMap: (heading) => `På kartan: ${heading}`,
  level: keys('nivå '),
  form: keys(),
  badNumber: 'fel nummer',
  about: keys(),
  sourceLine: ({ publisher, source, title }) => `${publisher}, ${source}, ${title}.`,
  licence: ({ publisher, hasContacts }) =>
    `fritt från ${publisher}${hasContacts ? ', ej namn' : ''}`,
  interpretation: () => 'vår tolkning',
  contactsAge: 'kontakter kan ha bytts',
  highlighted: (names) => `framhävda: ${names.join()}`,
  taken: (version, date) => [version, date].filter((part) => part !== null).join(' '),
};

/** Two regions without contacts. */
export const bareDataset = madeUpDataset({ '20': ['A b', 'C'], '09': ['B'] }, { '20': '21 09*' });
const regions = bareDataset.regions.map((region) =>
  region.code === '20'
    ? {
        ...region,
        notes: [{ type: 'paragraph' as const, text: 'En not.' }],
        contacts: [
          { name: 'Asta Prov', printed: '023-77 70 08', tel: '+4623777008' },
          { name: 'Bo Fel', printed: '12', tel: null },
          { name: 'Cia Utan', printed: null, tel: null },
        ],
      }
    : region,
);
/** The same with three contacts and a note in Dalarna. */
export const exportAtlas = createAtlas({ ...bareDataset, regions });
/** Dalarna, and a region without data. */
export const exportSource: ExportSource = {
  atlas: exportAtlas,
  codes: ['20', '21'],
  choropleth: null,
  provenance: { digest: '0123456789abcdef', date: '2026-01-02', address: 'https://prov/' },
  messages: exportMessages,
};
