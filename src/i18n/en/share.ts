import { writtenInEn } from './dataset';
import type { ShareMessages } from '../messages';
import type { ExportFailure } from '../../domain/export/failure';
import { byKind } from '../by-kind';
import { citeMessages } from '../cite';
import { citeEn } from './cite';
import { grammarEn } from './grammar';
import { phrasesEn } from './phrases';

const { figures, list, listOr, region } = grammarEn;

const still = 'Everything else works, and nothing you have selected is lost.';
const failed = byKind<ExportFailure>({
  network: `The file could not be made: something it needs could not be fetched. Try again when you are online. ${still}`,
  text: ({ place }) =>
    `The file could not be made: a text in “${place}” has a character that files cannot have, or is too long for a cell. The fault is in the data. ${still}`,
  picture: `The picture could not be made in this browser. Choose SVG instead. ${still}`,
  unknown: ({ detail }) => `The file could not be made (${detail}). ${still}`,
});

export const shareEn: ShareMessages = {
  title: 'Download, cite and share',
  download: {
    title: 'Download the data',
    what: 'What to include',
    shown: (what) => `What is shown: ${what}`,
    counted: (name, count) => `${name} (${figures(count, region)})`,
    compared: list,
    everything: (count) => `Everything: ${figures(count, region)}`,
    noneShown: 'No ⟨region⟩ has chosen what is shown, so the file contains all ⟨regions⟩.',
    whole: '⟨Regions⟩ are always whole, with all their focus areas.',
    xlsx: { label: 'Excel (XLSX)', about: 'a workbook with a sheet for each table' },
    csv: { label: 'Table (CSV)', about: 'one table at a time, for any spreadsheet' },
    json: { label: 'JSON', about: 'for developers' },
    geojson: { label: 'Map layer (GeoJSON)', about: 'borders and data for GIS software' },
    vcard: { label: 'Contact cards (vCard)', about: 'the contacts, for an address book' },
    csvTable: 'Table',
    tables: {
      regions: '⟨Regions⟩',
      areas: 'Focus areas',
      themes: 'Themes',
      readings: 'Quotes',
      contacts: 'Contacts',
      edition: 'Programme',
      about: 'About the data',
    },
    semicolon: 'CSV with semicolons, for Excel in Swedish',
    comma: 'CSV with commas',
    withSemicolon: 'with semicolons',
    withComma: 'with commas',
    allFiles: 'All of the data, every ⟨region⟩:',
    schema: 'schema for the JSON file',
    digest: 'checksum',
  },
  picture: {
    title: 'Save the map as a picture',
    about:
      'An A4 page with the map as it is coloured now, with its title, legend, source and today’s date.',
    png: { label: 'Picture (PNG)', about: 'for documents and presentations' },
    svg: { label: 'Vector picture (SVG)', about: 'sharp at any size, for printing' },
  },
  briefing: {
    title: 'Make a briefing',
    about: (programme) =>
      `Choose ⟨regions⟩ and themes. You get the texts word for word${writtenInEn(programme, ' ')}, the themes with quotes, contacts and the source.`,
    themesAbout: 'With none selected, every focus area is included.',
    all: 'Select all',
    none: 'Clear',
    markdown: { label: 'Save as text (Markdown)', about: 'for word processors and notes' },
    print: { label: 'Print', about: 'with the map on the first page' },
    chooseOne: 'Select at least one ⟨region⟩.',
    document: {
      title: (names, all) => (all ? 'All ⟨the regions of Sweden⟩' : list(names)),
      themes: (names) => `Selection: focus areas on ${listOr(names)}.`,
      noData: phrasesEn.missing,
      noFocusArea: 'None of the focus areas of the ⟨region⟩ concerns the selected themes.',
      interpretation: 'Themes, Regionatlas’s interpretation',
      theme: (label, level, quote) => `${label} (${level}): “${quote}”`,
      translation: (text) => `Our translation: ${text}`,
      country: '⟨The whole country⟩',
    },
  },
  making: 'The file is being made …',
  made: (file) => `The file is ready: ${file}`,
  failed,
  cite: {
    title: 'Cite',
    what: 'What do you want to cite?',
    programme: 'The published page, all ⟨regions⟩',
    forms: { press: 'Source line for text and press', apa: 'APA', bibtex: 'BibTeX', ris: 'RIS' },
    copy: 'Copy',
    copied: (form) => `Copied: ${form}.`,
    ...citeMessages(citeEn),
    undated:
      'The atlas gives no date for the published page or for its own interpretation; hence n.d. (no date). The data version is the first twelve characters of the data’s checksum (SHA-256).',
  },
  share: {
    send: 'Share this page …',
    sent: 'The page has been shared.',
    sendFailed: 'It could not be shared from here. Copy the link instead.',
  },
};
