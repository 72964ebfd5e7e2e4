import { compareEn, neighboursEn, peersEn } from './compare';
import { choroplethEn, sentencesEn } from './choropleth';
import { grammarEn } from './grammar';
import { translated } from './phrases';
import { searchEn } from './search';
import type { FileFault, LoadFailure } from '../load-failure';
import type { Messages } from '../messages';

const { lower, upper, numeral, counted, figures } = grammarEn;
const { region: regions, area, theme: themes } = grammarEn;

function fileFault(fault: FileFault): string {
  switch (fault.reason) {
    case 'network':
      return 'could not be fetched.';
    case 'status':
      return `could not be fetched: the server answered ${fault.status}.`;
    case 'not-json':
      return 'is not valid JSON.';
    case 'not-geojson':
      return 'is not valid GeoJSON.';
    case 'no-regions':
      return 'has no known regions in it.';
    case 'shape': {
      const others = fault.faults - 1;
      const more = others > 0 ? ` (and ${counted(others, ['more fault', 'more faults'])})` : '';
      return `has a fault at “${fault.place}”: it says ${fault.found}, but ${fault.expected} was expected${more}.`;
    }
  }
}

function trouble(what: LoadFailure): string {
  const still = 'Everything else works: click the map or choose a region in the list.';
  switch (what.kind) {
    case 'dataset':
      return `The page can be read, but not recoloured or compared right now. The file ${what.file} ${fileFault(what.fault)} Links work as usual.`;
    case 'geometry':
      return `The map cannot be zoomed right now. The file ${what.file} ${fileFault(what.fault)} ${still}`;
    case 'coarse':
      return `The map can be zoomed, but its borders will be coarse. The file ${what.file} ${fileFault(what.fault)} Everything else works.`;
    case 'webgl':
      return `This browser cannot show a map that zooms. ${still}`;
    case 'saves-data':
      return `Your browser is set to save data, so the map does not zoom. ${still}`;
    case 'map':
      return `The map that zooms does not work right now. ${still}`;
  }
}

/** The interface in English. What is published stays in Swedish and is marked as such where it stands. */
export const en: Messages = {
  lang: 'en',
  locale: 'en-GB',
  choropleth: choroplethEn,
  sentences: sentencesEn,
  site: {
    name: 'Regionatlas',
    tagline: 'What Sweden’s 21 regions have chosen in Paths to sustainable development',
    skipToPanel: 'Skip to the text',
    skipToMap: 'Skip to the map',
    skipToMatrix: 'Skip to the matrix',
    skipToRegions: 'Skip to the list of regions',
    skipToTakeAway: 'Skip to download, cite and share',
    skipLinks: 'Shortcuts',
    pages: 'Pages',
    aboutPages: 'About this website',
    views: 'View',
    asMap: 'Map',
    asMatrix: 'Matrix',
    about: 'About the atlas',
    embed: 'Embed the map',
    otherLanguage: 'På svenska',
    readInOther: 'Läs sidan på svenska',
  },
  map: {
    label: 'Map of the regions of Sweden',
    wholeSweden: 'All of Sweden',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    controlsLabel: 'Zoom the map',
    regionName: (name, value) => `${name}: ${lower(value)}`,
    navigator: 'Regions on the map',
    navigatorHelp: 'Use the arrow keys or type a name to move; Enter to select, Esc to exit.',
    readOn: {
      region: (name) => `Read about ${name}`,
      themes: ([first = '', ...others]) =>
        `Read about ${others.length === 0 ? lower(first) : 'the themes'}`,
      comparison: 'Read the comparison',
      hits: 'Read the results',
      text: 'Read the text',
    },
    madeWith: 'Map data: Natural Earth',
    controls: {
      'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom',
      'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom',
      'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
    },
  },
  legend: { title: 'Legend', count: (count) => figures(count, regions) },
  colour: {
    title: 'Colour the map by',
    overview: 'Overview',
    add: 'add',
    remove: 'remove',
    clear: 'Back to the overview',
    themeCount: (main, touches) => `${main} as a main theme, ${touches} as a secondary theme`,
  },
  overview: {
    heading: 'How the regions work',
    goals: 'Two goals that all regions share',
    themes: 'Themes',
    themesLead:
      'The themes are our interpretation of the texts about the regions. The number is how many regions have chosen the theme.',
    regions: 'All regions',
    source: 'Source',
  },
  region: {
    areas: (count) => upper(counted(count, area)),
    areaNumber: (n) => `Focus area ${n}`,
    ourReading: 'Themes, our interpretation',
    main: 'main theme',
    touches: 'secondary theme',
    showQuotes: 'The quotes behind the themes',
    quotesAreOurs: 'The themes are our interpretation. The quotes are word for word.',
    note: 'The page also says',
    backToMap: 'Back to the map',
    close: 'Close',
    noData: (name) => `There is no information on ${name}.`,
    noDataHint: 'The data says nothing about this region. The other regions are in the list.',
  },
  matrix: {
    title: 'Matrix: regions and themes',
    table: 'Table of regions and themes',
    key: 'Legend',
    region: 'Region',
    regions: 'Number of regions',
    themes: 'Number of themes',
    total: 'Total',
    comparedAs: 'compared as',
    caption: (order) => `Sorted ${order}.`,
    left: (count, total) => `The filter highlights ${numeral(count)} of ${numeral(total)} regions.`,
    sortRows: 'Sort the regions',
    rowOrder: {
      name: 'in Swedish alphabetical order',
      north: 'from north to south',
      similarity: 'by similarity',
      count: 'by number of themes',
    },
    byATheme: 'by a theme',
    byTheme: (theme) => `by the theme ${lower(theme)}`,
    sortByName: 'Sort the regions alphabetically',
    sortByCount: 'Sort the regions by number of themes',
    sortByTheme: (theme) => `Sort the regions by the theme ${lower(theme)}`,
    sortColumns: 'Sort the themes',
    columnOrder: { dataset: 'as in the list of themes', count: 'by number of regions' },
    sorted: (order, first) => `The regions are now sorted ${order}. First: ${first}.`,
    columnsSorted: (order, first) => `The themes are now sorted ${order}. First: ${lower(first)}.`,
    rowTotal: ({ any, main }) =>
      any === 0 ? 'No theme' : `${figures(any, themes)}, ${main} of them as a main theme`,
    columnTotal: ({ any, main }) =>
      any === 0
        ? 'Not chosen by any region'
        : `${figures(any, regions)}, ${main} of them as a main theme`,
    back: 'Back to the matrix',
    findings: 'Findings',
    gaps: 'Themes that no region has chosen',
    noGaps: 'None: every theme has been chosen by at least one region.',
    lone: 'Regions that are the only one with a theme',
    noLone: 'None: every chosen theme has been chosen by at least two regions.',
    clusters: (shown, all) =>
      `Regions with several themes in common${shown < all ? `: the ${numeral(shown)} least expected of ${numeral(all)}` : ''}`,
    noClusters: 'No three regions have two themes in common.',
  },
  neighbours: neighboursEn,
  compare: compareEn,
  peers: peersEn,
  search: searchEn,
  filter: (left) => (left === null ? 'Filter' : `Filter: ${left} of 21`),
  contact: {
    title: (count) => (count === 1 ? 'Contact' : 'Contacts'),
    call: (name) => `Call ${name}`,
    copy: (name) => `Copy the number of ${name}`,
    copyShort: 'Copy',
    copied: (name) => `The number of ${name} has been copied.`,
    copyFailed: 'The browser did not allow copying. Select the text and copy it yourself.',
    vcard: (name) => `Contact card (vCard) for ${name}`,
    vcardShort: 'Contact card (vCard)',
    noNumber: 'The page gives no telephone number.',
    badNumber:
      'The number is shown as it stands on the page, but it is not a valid Swedish number.',
    none: 'No contact is given.',
    vacant: 'The position is vacant.',
    switchboard: (number, extension) =>
      [number && `Switchboard ${number}`, extension && `Extension ${extension}`]
        .filter((part) => part !== null)
        .join(', '),
    leftOut: 'This edition of the atlas holds no contacts.',
    age: 'The details come from an older web page and may be out of date.',
    privacy: 'Have a detail corrected or removed',
  },
  source: {
    title: 'Source',
    line: (publisher, page, programme) =>
      `${publisher}, the page “${translated(page)}”, the programme ${translated(programme)}.`,
    age: 'The page is undated and the programme has ended; the text speaks of the pandemic as ongoing.',
    reading:
      'The texts about the regions are word for word, in Swedish. The themes are our interpretation, with quotes as evidence.',
    copyAddress: 'Copy the link',
    addressCopied: 'The link has been copied.',
    addressNotCopied: 'The browser did not allow copying. The address is in the address bar.',
  },
  theme: {
    lead: (count) => (count === 1 ? 'Theme' : 'Themes'),
    main: 'Regions with it as a main theme',
    touches: 'Regions with it as a secondary theme',
  },
  unknown: {
    title: 'Page not found',
    text: (asked) =>
      `The address leads to “${asked}”, which is no region, theme or other page here.`,
    textUnnamed: 'The address leads to no region, theme or other page here.',
    inOther: { title: 'Sidan finns inte.', home: 'Atlasen på svenska' },
    home: 'Show all of Sweden',
  },
  status: {
    selected: (name, count) => `${name} selected. ${upper(counted(count, area))}.`,
    selectedNoData: (name) => `${name} selected. No information.`,
    left: 'All of Sweden is shown.',
    opened: (title) => `The page ${title} is shown.`,
    shownAs: { map: 'The map is shown.', matrix: 'The matrix is shown.' },
    coloured: (heading, sentence) => `The map shows: ${lower(heading)}. ${sentence}`,
    isolated: (label, count) => `Only ${lower(label)} is shown: ${counted(count, regions)}.`,
    allShown: 'All regions are shown.',
  },
  offline: {
    title: 'Offline',
    saved: 'The atlas is saved in this browser and can be read offline.',
    update:
      'A new version of the atlas is ready. It is shown the next time you open the atlas, or when you reload.',
    reload: 'Reload',
  },
  trouble,
  room: {
    onItsWay: 'Loading …',
    missing: 'This part could not be fetched. Everything else works.',
    again: 'Reload the page',
  },
  pageTitle: {
    home: 'Regionatlas: what Sweden’s 21 regions have chosen in Paths to sustainable development',
    region: (name) => `${name} – Regionatlas`,
    themes: (heading) => `${heading} – Regionatlas`,
    matrix: 'Matrix: regions and themes – Regionatlas',
    inMatrix: (what) => `${what}, matrix – Regionatlas`,
    about: 'About Regionatlas',
    unknown: 'Page not found – Regionatlas',
  },
  statement: {
    accessibility: 'Accessibility statement',
    privacy: 'Personal data and privacy',
    developers: 'For developers',
  },
  about: {
    title: 'About the atlas',
    summary: (hasContacts) =>
      `Regionatlas shows what Sweden’s 21 regions have chosen. You can find a region, read its focus areas as they are published${hasContacts ? ', see whom to call,' : ''} and find others that have chosen the same thing.`,
    words: 'Whose words',
    wordsText: (hasContacts) =>
      `The texts${hasContacts ? ' and contacts' : ''} are those of Tillväxtverket, the Swedish Agency for Economic and Regional Growth, reproduced word for word from its page “Så arbetar regionerna” (How the regions work) on the programme Vägar till hållbar utveckling (Paths to sustainable development). In it, each region chose focus areas for its work on sustainability. The texts are in Swedish and stay in Swedish here.`,
    reading: 'Whose interpretation',
    readingText:
      'The themes are our interpretation and are not on the page. Two readers read every text independently of each other. Behind every theme is a quote, word for word, which you can show in the text and judge for yourself.',
    correct: 'Correct an error',
    correctText: (operator) =>
      `Is a text reproduced wrongly, a contact out of date or an interpretation worth reconsidering? ${operator === null ? 'The site does not say who runs it; the error can be mended in the open data of the project.' : `Write to ${operator}.`} Name the region, the focus area and the words in question.`,
    reuse: 'Use the material',
    reuseText:
      'Everything can be downloaded as open files: the dataset, tables, the shapes of the map and contact cards.',
    licence: 'Sources and licences',
    licenceText: (hasContacts) => [
      `${hasContacts ? 'Texts and contacts' : 'The texts'} are published by Tillväxtverket and reproduced word for word.`,
      'The themes are our interpretation of the texts (MIT licence).',
      'The borders of the map are made with Natural Earth (free to use), with the two changes of county that the source lacks.',
      'The program code has the MIT licence.',
    ],
    licences: 'Licences of libraries and font (text file)',
  },
};
