import { textLanguageName } from '../language';
import { nonEmpty } from '../non-empty';
import { writtenInEn, accountEn, pageTitle, programmeTitle, whatIsChosenEn } from './dataset';
import { listOf } from '../intl';
import { compareEn, neighboursEn, peersEn } from './compare';
import { choroplethEn, sentencesEn } from './choropleth';
import { loadFailureEn } from './failures';
import { grammarEn } from './grammar';
import { phrasesEn } from './phrases';
import { searchEn } from './search';
import type { Messages } from '../messages';

const { numeral, list, lower, upper, counted, digits, figures } = grammarEn;
const { region: regions, focusArea } = grammarEn;

export const en: Messages = {
  lang: 'en',
  locale: 'en-GB',
  choropleth: choroplethEn,
  sentences: sentencesEn,
  site: {
    name: 'Regionatlas',
    tagline: (subject) => whatIsChosenEn('What', subject),
    skipToPanel: 'Skip to the text',
    skipToMap: 'Skip to the map',
    skipToMatrix: 'Skip to the matrix',
    skipToThemes: 'Skip to the themes',
    skipToShare: 'Skip to download, cite and share',
    skipLinks: 'Shortcuts',
    pages: 'Pages',
    aboutPages: 'About this website',
    views: 'View',
    asMap: 'Map',
    asMatrix: 'Matrix',
    about: 'About the atlas',
    share: 'Share',
    menu: 'Menu',
    embed: 'Embed the map',
    studio: 'The studio',
    changedSince: (title: string) => `Changed since ${title}`,
    programmes: 'Programmes',
    otherLanguage: 'På svenska',
    readInOther: 'Läs sidan på svenska',
  },
  map: {
    label: 'Map of ⟨the regions of Sweden⟩',
    wholeSweden: '⟨All of Sweden⟩',
    tryAgain: 'Try again',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    controlsLabel: 'Zoom the map',
    regionName: (name, value) => `${name}: ${lower(value)}`,
    navigator: '⟨Regions⟩ on the map',
    navigatorHelp: 'Use the arrow keys or type a name to move; Enter to select, Esc to exit.',
    skipToRegion: (name) => `Read about ${name}`,
    skipToText: 'Read the text',
    skipToThemes: 'Choose a theme',
    madeWith: (source) => `Map data: ${source}`,
    controls: {
      'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom',
      'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom',
      'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
    },
  },
  legend: {
    title: 'Legend',
    count: (count) => figures(count, regions),
    example: (badge, means) => `for example ${badge}\u00A0=\u00A0${means}`,
  },
  digits,
  quoteMarks: '“”',
  colour: {
    title: 'Colour the map by',
    about: 'Number of ⟨regions⟩ with each theme',
    aboutMore: 'Number of ⟨regions⟩. You can select several themes.',
    overview: 'Overview',
    only: 'only',
    clear: 'Back to the overview',
    themeCount: (main, touches) =>
      `${digits(main)} as a main theme, ${digits(touches)} as a secondary theme`,
  },
  overview: {
    intro: (programme) => `${programme.publisher} writes${writtenInEn(programme)}:`,
    hint: 'Select ⟨a region⟩ on the map, or a theme.',
    withoutScripts:
      'JavaScript is off. Without it, links to a search, to several themes or to a comparison show only this page.',
    translationOf: (programme) =>
      nonEmpty('Our translation of the', textLanguageName(programme, 'en'), 'title').join(' '),
    goals: 'Goals for all ⟨regions⟩',
    themes: 'Themes',
    themesLead:
      'The themes are our interpretation of the texts about the ⟨regions⟩. The numbers show how many ⟨regions⟩ have chosen the theme.',
    regions: 'All ⟨regions⟩',
  },
  region: {
    focusAreas: (count) => upper(counted(count, focusArea)),
    focusAreasIn: (count, programme) =>
      `${upper(counted(count, focusArea))} in the programme ${programmeTitle(programme)}`,
    focusAreaNumber: (n) => `Focus area ${n}`,
    ourInterpretation: 'Themes, our interpretation',
    notRead: 'We have not interpreted the text yet.',
    translation: (text) => `Our translation: ${text}`,
    main: 'main theme',
    touches: 'secondary theme',
    showQuotes: 'The quotes behind the themes',
    quotesAreOurs: 'The themes are our interpretation. The quotes are word for word.',
    uncounted: (names) =>
      `The published page has a further passage on ${list(names)}, with no heading. We have not counted that passage as a focus area or given it themes.`,
    note: 'The published page also says',
    notCounted: 'Not counted here',
    notShared: (themes) =>
      `The ${themes.length === 1 ? 'theme of' : 'themes'} ${list(themes)} ${themes.length === 1 ? 'is' : 'are'} not counted as shared.`,
    backToMap: 'Back to the map',
    close: 'Close',
    noData: phrasesEn.missing,
    noDataHint: 'The data says nothing about this ⟨region⟩. The other ⟨regions⟩ are in the list.',
  },
  matrix: {
    title: '⟨Regions⟩ and themes',
    left: (count, total) =>
      `The filter highlights ${numeral(count)}${count === 0 ? '' : ` of ${numeral(total)}`} ⟨regions⟩.`,
    back: 'Back to the matrix',
  },
  neighbours: neighboursEn,
  compare: compareEn,
  peers: peersEn,
  search: searchEn,
  filter: 'Filter',
  filtered: (count, total) => `Filter: ${digits(count)} of ${digits(total)}`,
  contact: {
    title: (count) => (count === 1 ? 'Contact' : 'Contacts'),
    call: (number, name) => `${number}, call ${name}`,
    copy: (name) => `Copy the number of ${name}`,
    copyShort: 'Copy',
    copied: (name) => `The number of ${name} has been copied.`,
    copyFailed: 'The browser did not allow copying. Select the text and copy it yourself.',
    vcard: (name) => `Contact card (vCard) for ${name}`,
    vcardShort: 'Contact card (vCard)',
    noNumber: ({ publisher }) => `${publisher}’s page gives no telephone number.`,
    badNumber:
      'The number is shown as it stands on the published page, but it is not a valid Swedish number.',
    none: 'No contact is given.',
    vacant: 'The position is vacant.',
    switchboard: (number, extension) =>
      nonEmpty(number && `Switchboard ${number}`, extension && `Extension ${extension}`).join(', '),
    leftOut: 'This edition of the atlas holds no contacts.',
    age: 'The details are reproduced as published and may be out of date.',
    privacy: 'About the contact details and your rights',
  },
  source: {
    title: 'Source',
    about: 'About the source',
    line: (programme) =>
      `${programme.publisher}, the page ${pageTitle(programme)}, the programme ${programmeTitle(programme)}.`,
    interpretation: (programme) =>
      `The texts about the ⟨regions⟩ are reproduced word for word${writtenInEn(programme)}. ${accountEn('our', programme)}`,
    replaced:
      'The data has been replaced since the pages were built. What is shown here is new; pages without JavaScript and pictures in social media may still show what was there before.',
    copyAddress: 'Copy the link',
    addressCopied: 'The link has been copied.',
    addressNotCopied: 'The browser did not allow copying. The address is in the address bar.',
  },
  theme: {
    lead: (count) => (count === 1 ? 'Theme' : 'Themes'),
    main: '⟨Regions⟩ with this as a main theme',
    touches: '⟨Regions⟩ with this as a secondary theme',
  },
  ignoredValues: (values) =>
    `The address mentions ${listOf(
      'en-GB',
      values.map((value) => `“${value}”`),
    )}, which cannot be shown here. The page shows the rest.`,
  unknown: {
    title: 'Page not found',
    text: (asked) =>
      `The address leads to “${asked}”, which is no ⟨region⟩, theme or other page here.`,
    textUnnamed: 'The address leads to no ⟨region⟩, theme or other page here.',
    withoutNetwork: {
      title: 'The page is not saved',
      text: 'The browser is offline, and this page is not in the saved atlas. Try again when you are online.',
    },
    inOther: {
      title:
        'Sidan finns inte: adressen leder inte till ⟨någon region⟩, något tema eller någon annan sida här.',
      notSaved: 'Sidan är inte sparad.',
      home: 'Atlasen på svenska',
    },
    meant: 'Did you mean one of these?',
    home: 'Show ⟨all of Sweden⟩',
  },
  status: {
    selected: (name, count) => `${name} selected. ${upper(counted(count, focusArea))}.`,
    selectedNoData: (name) => `${name} selected. No information.`,
    left: '⟨All of Sweden⟩ is shown.',
    opened: (title) => `The page ${title} is shown.`,
    shownAs: { map: 'The map is shown.', matrix: 'The matrix is shown.' },
    coloured: (heading, sentence) => `The map shows: ${lower(heading)}. ${sentence}`,
    isolated: (label, count) => `Highlighted: ${lower(label)}, ${counted(count, regions)}.`,
    allShown: 'All ⟨regions⟩ are shown.',
  },
  offline: {
    title: 'Offline',
    ask: 'The atlas can be saved in this browser and read offline. That takes about one megabyte.',
    save: 'Save the atlas',
    saving: 'The atlas is being saved in this browser …',
    failed: 'The atlas could not be saved in this browser.',
    saved: 'The atlas is saved in this browser and can be read offline.',
    update:
      'A new version of the atlas is ready. It is shown the next time you open the atlas, or when you reload.',
    reload: 'Reload',
  },
  loadFailure: loadFailureEn,
  lazyView: {
    onItsWay: 'Loading …',
    missing:
      'This part could not be fetched. You may be offline, or there is a new version of the atlas.',
    served: 'This part can be read, but not everything in it works.',
    again: 'Reload the page',
  },
  pageTitle: {
    changes: 'What has changed',
    home: (subject) => whatIsChosenEn('Regionatlas: what', subject),
    matrix: 'Matrix: ⟨regions⟩ and themes',
    inMatrix: (what) => `${what}, matrix`,
    about: 'About Regionatlas',
  },
  statement: {
    accessibility: 'Accessibility statement',
    privacy: 'Personal data and privacy',
    developers: 'For developers',
  },
};
