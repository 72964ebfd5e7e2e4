/** On spreadsheets. */
export const SHEETS = {
  '{} and {} more': '{} och {} till',
  'a file in another format, or with a password': 'en fil i ett annat format, eller med lösenord',
  'a spreadsheet saved as XLSX or CSV, whole and without a password':
    'ett kalkylblad sparat som XLSX eller CSV, helt och utan lösenord',
  '{} rows and {} columns': '{} rader och {} kolumner',
  'at most {} rows and {} columns': 'högst {} rader och {} kolumner',
  'Hidden sheets, columns and rows of {} are read like the rest.':
    'Dolda blad, kolumner och rader i {} läses som de övriga.',
  semicolons: 'semikolon',
  commas: 'komman',
  tabs: 'tabbar',
  'vertical bars': 'lodstreck',
  'quotation marks that do not match': 'citattecken som inte hör ihop två och två',
  'a quotation mark first and last in the cell, and two in a row for each inside it':
    'ett citattecken först och ett sist i cellen, och två i rad för varje citattecken inne i den',
  '{} is text in {} with {} between cells.': '{} är en textfil i {} med {} mellan cellerna.',
  '{} has line breaks in cells.': '{} har radbrytningar i celler.',
  '{} MB when unpacked': '{} MB uppackad',
  'something in {}': 'något i {}',
  'something in row {}': 'något på rad {}',
  'Rows without a name or code belong to the row above: {}.':
    'Rader utan namn och kod hör till raden ovanför: {}.',
  'a name or code': 'ett namn eller en kod',
  'several names in one row: {}': 'flera namn på samma rad: {}',
  'one area on the map, by its name or code': 'ett enda område på kartan, med namn eller kod',
  'Possible names: {}.': 'Tänkbara namn: {}.',
  'a text without a focus area': 'en text utan inriktning',
  'the title of the focus area, in its column': 'inriktningens rubrik, i kolumnen för den',
  'some of {}, with commas': 'några av {}, med komman emellan',
  'the form "{}"': 'formen ”{}”',
  'forms for {} parts': 'former för {} delar',
  '{}: the text has that many parts, with empty lines between them':
    '{}: så många delar har texten, med tomma rader emellan',
  'one of the sheet with focus areas': 'en från bladet med inriktningar',
  'a note in one language': 'en not på bara ett språk',
  'one in the other too': 'en på det andra också',
  'the level "{}"': 'nivån ”{}”',
  'one of huvudtema, bitema, main theme, secondary theme':
    'en av huvudtema, bitema, main theme, secondary theme',
  'no focus area for "{}"': 'ingen inriktning för ”{}”',
  'at least one': 'minst en',
  '"{}" is left out.': '”{}” tas inte med.',
  'an area on the map that has focus areas': 'ett område på kartan som har inriktningar',
  'The sheet': 'Bladet',
  'The sheet "{}"': 'Bladet ”{}”',
  '{} is not read: no columns of a programme.':
    '{} läses inte: inga kolumner som hör till ett program.',
  '{} has columns that are not read: {}.': '{} har kolumner som inte läses: {}.',
  'Focus areas are in the order of their numbers, which is not that of their rows: {}.':
    'Inriktningarna står i nummerordning, som inte är radernas ordning: {}.',
  'The spreadsheet has no column for what else the page says of an area. It is kept as it was: {}.':
    'Kalkylbladet har ingen kolumn för vad sidan annars säger om ett område. Det behålls som det är: {}.',
  'Search words are left out, since these themes are not there: {}.':
    'En del sökord tas inte med, eftersom de här temana inte finns: {}.',
  'The spreadsheet has no contacts. Number kept as they were: {}.':
    'Kalkylbladet har inga kontakter. Antal som behålls som de är: {}.',
  'Number of contacts kept, since the cells for them are empty: {} ({}). "-" in a cell says that there is nobody.':
    'Antal kontakter som behålls, eftersom cellerna för dem är tomma: {} ({}). Ett ”-” i en cell betyder att det inte finns någon.',
  'Contacts of areas that are not in the spreadsheet are left out: {}.':
    'Kontakter för områden som saknas i kalkylbladet tas inte med: {}.',
  'another edition than the one published now': 'en annan utgåva än den som är publicerad nu',
  'the workbook of the published edition, changed': 'den publicerade utgåvans arbetsbok, ändrad',
  'What has been corrected since is undone where the workbook lacks it: see "What has changed".':
    'Det som har rättats sedan dess ändras tillbaka där arbetsboken saknar det: se ”Vad har ändrats”.',
  'nothing about the programme': 'inget om programmet',
  'a sheet such as "Programmet" in the workbook of the atlas, or programme.yaml in the folder':
    'ett blad som ”Programmet” i atlasens arbetsbok, eller programme.yaml i mappen',
  'People who are contacts no more are taken out of the copy of the source page: {}.':
    'De som inte längre är kontakter tas bort ur kopian av källsidan: {}.',
  'other words than the spreadsheet has': 'andra ord än i kalkylbladet',
  'the same words': 'samma ord',
  'The copy of the source page in the project is left out, since it says something else. One of the page as it is now can be added.':
    'Projektets kopia av källsidan tas inte med, eftersom den säger något annat. En kopia av sidan som den ser ut nu kan läggas till.',
  'other themes for "{}" than in the sheet with quotes':
    'andra teman för ”{}” än på bladet med citat',
  'the same themes': 'samma teman',
  'Make them the same, or set the themes anew with quotes.':
    'Gör dem lika, eller sätt temana på nytt med citat.',
  'The cell is followed, since it is what has been changed.':
    'Cellen gäller, eftersom det är den som har ändrats.',
  'The sheet with quotes is followed, since it is what has been changed.':
    'Bladet med citat gäller, eftersom det är det som har ändrats.',
  'themes without a quote: {} ({})': 'teman utan citat: {} ({})',
  'words of the text for each': 'ord ur texten för vart och ett',
  'They are left out until they have a quote, and secondary themes until a main theme has one.':
    'De tas inte med förrän de har ett citat, och bitemana inte förrän ett huvudtema har det.',
  '"{}" beside nobody': '”{}” som inte står bredvid någon',
  'the name of the person in the same row': 'personens namn på samma rad',
  '"{}" beside {} people': '”{}” bredvid {} personer',
  'as many as there are people': 'lika många som personerna',
  'Write each one after the right name, in the cell with the names.':
    'Skriv var och en efter rätt namn, i cellen med namnen.',
  'the contact "{}"': 'kontakten ”{}”',
  'for each person first name and surname, then at most one telephone number and one e-mail address':
    'för varje person förnamn och efternamn, och sedan högst ett telefonnummer och en e-postadress',
  '"{}" beside "{}" of the same person': '”{}” bredvid ”{}” för samma person',
  'only one of them': 'bara en av dem',
  '{}: the person has another one in an earlier column, which is taken.':
    '{}: personen har en annan uppgift i en tidigare kolumn, och den används.',
  'a vacancy beside the contact "{}"': 'en vakans bredvid kontakten ”{}”',
  'the formula "{}" without a value': 'formeln ”{}” utan värde',
  'the fault "{}" of a formula': 'formelfelet ”{}”',
  '"{}" in place of a value': '”{}” i stället för ett värde',
  'a text or a number': 'en text eller ett tal',
  'Unknown names are not used, since another cell of the row says where it belongs: {}.':
    'Okända namn används inte, eftersom en annan cell på raden säger vart den hör: {}.',
  'the names "{}" and "{}" for one area': 'namnen ”{}” och ”{}” på ett och samma område',
  'one name': 'ett namn',
  '"{}" is used.': '”{}” används.',
  'Rows that you have left out: {}.': 'Rader som du har valt att inte ta med: {}.',
  '{} characters': '{} tecken',
  'at most {}, as in a cell of a workbook': 'högst {}, som i en cell i en arbetsbok',
} as const;
