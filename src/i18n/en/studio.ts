import type { StudioMessages } from '../messages';
import { momentIn } from '../moment';
import { formEn } from './form';
import { grammarEn } from './grammar';
import { ownAreasEn } from './own-areas';
import { readmeEn } from './studio-readme';
import { errors, stepsEn, warnings } from './studio-steps';
import { whichProgrammeEn } from './which-programme';
import { taxonomyEn } from './taxonomy';

const { figures, counted, focusArea } = grammarEn;
const areas = ['area', 'areas'] as const;
const rows = ['row', 'rows'] as const;
const steps = ['change', 'changes'] as const;
const contacts = ['contact', 'contacts'] as const;

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** The texts of the studio in English; only its page loads them. */
export const studioEn: StudioMessages = {
  title: 'The studio',
  pageTitle: 'The studio – Regionatlas',
  lead: 'Here a spreadsheet becomes a new edition of the atlas. It is read, checked and compared with the published edition in your browser. Nothing is sent anywhere.',
  back: 'To the atlas',
  without: {
    text: 'The studio needs JavaScript. In a copy of the project this command does the same: it reads the spreadsheet, lists all errors, writes the folder and shows what has changed.',
    command: 'npm run import -- file.xlsx',
  },
  steps: stepsEn,
  drafts: {
    title: 'Drafts',
    kept: 'What you bring and correct is saved at every step, in this browser only and until you discard it.',
    name: (file, saved) => `${file} (${momentIn('en-GB', saved)})`,
    open: (name) => `Continue with the draft ${name}`,
    current: (name) => `Open here: ${name}`,
    one: (name, number) => `${name}, number ${number}`,
    rename: 'Give the draft a name',
    newName: 'Name',
    saveName: 'Save the name',
    discard: 'Discard',
    discardNamed: (name) => `Discard the draft ${name}`,
    ask: 'This cannot be undone. Files on your computer are not touched.',
    confirm: 'Discard the draft for good',
    discarded: (file) => `The draft ${file} has been discarded.`,
    elsewhere: (file) =>
      `The draft ${file} is open in another tab. Continue there, or close that tab first.`,
    begin: 'Start a new draft',
    unopened: {
      gone: 'The draft that the address leads to is not in this browser. It may have been discarded, or be saved in another browser.',
      elsewhere:
        'The draft is open in another tab. Continue there, or close that tab and reload this page.',
    },
    unread: 'The browser cannot get at the drafts. You can still choose a spreadsheet.',
    unsaved: (isFull) =>
      isFull
        ? 'The draft is not saved, because the storage of the browser is full. Everything on the page is still here and works, and the ZIP file can be made. Do not close the page. Once there is room, for example when another draft is discarded, everything is saved at the next change.'
        : 'The draft is not saved, because the browser does not allow it. Everything on the page is still here and works, and the ZIP file can be made. Do not close the page before you have it.',
  },
  bring: {
    title: 'Choose a spreadsheet',
    before: 'You may begin with the workbook of the published edition. It holds everything: ',
    workbook: 'download the workbook',
    after: ', change it, and choose it here.',
    own: 'Or take a table of your own, with a row for each focus area, or with several focus areas in a row. It must have all focus areas and texts that the edition is to have. If it is about the published programme, introduction, contacts and themes are taken from there where the table lacks them.',
    file: 'Spreadsheet (XLSX, CSV or TSV)',
    drop: 'You can also drop the file on this page.',
    paste: 'Or paste cells',
    read: 'Read the cells',
    pasted: 'pasted.tsv',
    chosen: (file) => `Selected file: ${file}`,
    next: (title) => `Next: ${title}`,
  },
  form: formEn,
  ownAreas: ownAreasEn,
  whichProgramme: whichProgrammeEn,
  stages: {
    cells: 'Reading the cells …',
    rows: 'Collecting the focus areas …',
    regions: (done, all) => `Reading the texts: ${done} of ${all} …`,
    results: 'Suggesting themes and putting the results together …',
  },
  reading: (file) => `Reading ${file} …`,
  failed: (file, reason) => `${file} could not be read. ${reason}`,
  done: (file, faults, remarks) =>
    `${file} has been read: ${figures(faults, errors)}, ${figures(remarks, warnings)}.`,
  found: {
    title: 'Columns of the spreadsheet',
    change: 'If a column is read wrongly, choose what to read it as.',
    remembered: (titles) =>
      `${titles.length === 1 ? 'The column' : 'The columns'} ${quoted(titles)} ${titles.length === 1 ? 'is' : 'are'} read as you chose in earlier drafts.`,
    guess: 'Let the studio guess',
    sheet: (name) => (name === '' ? 'The sheet' : `The sheet “${name}”`),
    as: (kind, count) => `${kind}, ${figures(count, rows)}`,
    columns: ['Column', 'Header', 'Read as', 'The first rows'],
    unread: 'not read',
    headers: 'Header row',
    noHeaders: 'none',
    cell: 'Go to cell',
    cellExample: 'such as C17',
    open: 'Open the cell',
    noCell: (address) => `The sheet has no cell ${address}.`,
    cellFailed: 'The cell could not be opened.',
    changed: (cell) => `${cell} has been changed.`,
    leftOut: (cell) => `The row of ${cell} is left out.`,
    row: (number, text) => `row ${number}: ${text}`,
    kinds: {
      edition: 'the programme',
      readings: 'the quotes behind the themes',
      themes: 'the themes',
      areas: 'the focus areas',
      contacts: 'the contacts',
      regions: 'the areas on the map',
    },
    fields: {
      code: 'code',
      region: 'area on the map',
      identity: 'another code',
      areaId: 'id of the focus area',
      number: 'number',
      title: 'focus area',
      text: 'text',
      form: 'form of the text',
      noteSv: 'note in Swedish',
      noteEn: 'note in English',
      notes: 'what the page also says',
      notesForm: 'form of what the page also says',
      main: 'main theme',
      touches: 'secondary theme',
      themeId: 'id of the theme',
      labelSv: 'theme in Swedish',
      labelEn: 'theme in English',
      family: 'family',
      definitionSv: 'definition in Swedish',
      definitionEn: 'definition in English',
      level: 'level',
      evidence: 'quote',
      contact: 'contact',
      person: 'name of the contact',
      printed: 'telephone',
      email: 'e-mail',
      role: 'role',
      switchboard: 'telephone of the switchboard',
      extension: 'extension from the switchboard',
      areaCount: 'number of focus areas',
      key: 'name of a programme detail',
      value: 'content of a programme detail',
      derived: 'worked out from other columns',
    },
  },
  check: {
    title: 'Check',
    none: 'No errors and no warnings.',
    errors: (count) => `${figures(count, errors)}, to be corrected`,
    warnings: (count) =>
      `${figures(count, warnings)}, which ${count === 1 ? 'stops' : 'stop'} nothing`,
    columns: ['Where', 'Found', 'Expected'],
    unplaced: (count) => `${figures(count, rows)} with no area on the map`,
    first: (count) => `Here are the first ${count}.`,
    edit: (cell) => `Change ${cell}`,
    editShort: 'Change',
    more: 'Show more',
    keep: 'Save the change',
    take: (words) => `Change to “${words}”`,
    takeNamed: (words, cell) => `Change to “${words}” in ${cell}`,
    toRead: 'Go to “Set themes”',
    toReadNamed: (cell) => `Go to “Set themes”: ${cell}`,
    choose: (cell) => `The theme for ${cell}`,
    choice: 'Choose a theme …',
    noneChosen: 'First choose a theme in the list.',
    takeChosen: 'Change to the selected one',
    takeChosenNamed: (cell) => `Change to the selected one in ${cell}`,
    leaveOut: 'Leave out the row',
    leaveOutNamed: (cell) => `Leave out the row: ${cell}`,
    steps: (count) => `${figures(count, steps)}.`,
    undo: 'Undo',
    redo: 'Redo',
    again:
      'Correct them here, or in the spreadsheet and choose it again. Your file is not changed, but what you correct here goes into the ZIP file.',
  },
  themes: taxonomyEn,
  read: {
    title: 'Set themes',
    how: 'Mark the words of the text that show a theme, and then press the level of the theme. The words become the quote behind it. With the keyboard: hold Shift and move with the arrow keys, or write the words into the field Quote. A theme that is suggested gets the words that suggest it, unless you have marked other words.',
    progress: (read, all) => `${read} of ${all} interpreted`,
    focusArea: 'Focus area',
    unread: ' – not interpreted',
    unquoted: ' – without a quote',
    added: ' – new',
    changed: ' – changed interpretation',
    previous: 'Previous',
    next: 'Next',
    nextUnread: 'Next not interpreted',
    text: 'The text',
    quote: 'Quote',
    noQuote: 'First mark words in the text, or write them into the field Quote.',
    isQuote: (isIt) =>
      isIt
        ? 'The words are in the text. Choose a theme.'
        : 'The words are not in the text like this. A quote is verbatim and from a single paragraph.',
    themes: 'Themes',
    main: 'Main theme',
    touches: 'Secondary theme',
    none: 'No themes are set. The focus area is published as not interpreted.',
    mainCount: 'One or two of the themes must be main themes.',
    unknown: (ids) => `The programme has no theme called ${quoted(ids)}.`,
    published: (themes) => `In the published edition: ${themes.join(', ')}.`,
    lacksQuote: 'There is no quote.',
    takeSuggested: (words) => `Use “${words}” as the quote`,
    requote: 'Change to the marked words',
    remove: 'Remove the theme',
    show: 'Show in the text',
    suggestion: 'Suggestion.',
    named: 'The text has',
    shared: 'Quotes for the theme also have',
    quoted,
    more: 'and others',
  },
  look: {
    title: 'Preview in the atlas',
    text: 'The whole atlas with this draft: map, texts, themes, comparisons and search. Only this browser can show it.',
    open: 'Open the draft in the atlas',
    unsaved: 'The draft can be opened in the atlas once it is saved.',
  },
  changes: {
    against: 'Compared with the edition that is published here.',
    show: 'Show all that differs',
    save: 'Save as Markdown',
  },
  publish: {
    title: 'Publish',
    text: (regions, focusAreas, people, areKept, content) =>
      `The edition has ${counted(focusAreas, focusArea)} in ${counted(regions, areas)} on the map, and ${counted(people, contacts)}.${areKept ? ' The contacts are those of the published edition.' : ''} ${content === 'site' ? 'It becomes a ZIP file with everything that is needed. README.html in it describes the two ways to publish, step by step.' : `It becomes a ZIP file with the folder of the programme${content === 'files' ? ' and files for readers: workbook, tables and map' : ''}. README.html in it describes, step by step, how to put the folder into the project, and how the programme gets the start page of the site or an address of its own.`}`,
    waiting: (count) =>
      `In ${counted(count, focusArea)}, themes are left out of the edition, since quotes are missing.`,
    make: 'Make the ZIP file',
    making: 'Making the ZIP file …',
    made: 'The ZIP file has been made.',
    failed: (reason) => `The ZIP file could not be made. ${reason}`,
  },
  readme: readmeEn,
};
