/** On spreadsheets. */
export const SHEETS = {
  '{} and {} more': '{} och {} till',
  'an old Excel file (XLS), or one with a password':
    'en äldre Excelfil (XLS), eller en med lösenord',
  'a PDF': 'en PDF',
  'a text document (RTF)': 'ett textdokument (RTF)',
  'a picture': 'en bild',
  'a spreadsheet saved as XLSX or CSV': 'ett kalkylblad sparat som XLSX eller CSV',
  '{} rows and {} columns': '{} rader och {} kolumner',
  'at most {} rows and {} columns': 'högst {} rader och {} kolumner',
  semicolons: 'semikolon',
  commas: 'komman',
  tabs: 'tabbar',
  'vertical bars': 'lodstreck',
  'quotation marks that do not match': 'citattecken som inte hör ihop två och två',
  'each quoted cell closed, and quotation marks in it doubled':
    'ett citattecken först och ett sist i cellen, och dubbla citattecken inne i den',
  '{} is text in {} with {}.': '{} är text i {} med {}.',
  '{} has line breaks in cells.': '{} har radbrytningar i celler.',
  '{} MB when unpacked': '{} MB uppackad',
  'a file without sheets': 'en fil utan blad',
  'an OpenDocument file (ODS)': 'en OpenDocument-fil (ODS)',
  'a Word document': 'ett Worddokument',
  'a binary workbook (XLSB)': 'en binär arbetsbok (XLSB)',
  'a workbook saved as XLSX': 'en arbetsbok sparad som XLSX',
  'something in {}': 'något i {}',
  'something in row {}': 'något på rad {}',
  'a workbook saved as XLSX, whole and without a password':
    'en arbetsbok sparad som XLSX, hel och utan lösenord',
  'a file that cannot be unpacked': 'en fil som inte går att packa upp',
  'a cell without a value in row {}, column {}': 'en cell utan värde i rad {}, kolumn {}',
  'a value; save the file again in the spreadsheet program':
    'ett värde; spara filen på nytt i kalkylprogrammet',
  '{}: no area is named, so that of the row above is taken.':
    '{}: inget område anges, så raden räknas till samma som raden ovanför.',
  'the name or code of one': 'namnet på en, eller koden för den',
  'several regions in one row: {}': 'flera regioner på samma rad: {}',
  'the region "{}"': 'regionen ”{}”',
  'one region, by its name or code': 'en enda region, med namn eller kod',
  'It may be {}.': 'Det kan vara {}.',
  'a text without a focus area': 'en text utan inriktning',
  'the title of the focus area, in its column': 'inriktningens rubrik, i kolumnen för den',
  'some of {}, with commas': 'några av {}, med komman emellan',
  'the form "{}"': 'formen ”{}”',
  'the form of {} parts': 'formen på {} delar',
  '{}, as the text has with an empty line between them':
    '{}, lika många som i texten med tomma rader emellan',
  'one of the sheet with focus areas': 'en från bladet med inriktningar',
  'the level "{}"': 'nivån ”{}”',
  'one of huvudtema, bitema, main theme, secondary theme':
    'en av huvudtema, bitema, main theme, secondary theme',
  'no focus area for "{}"': 'ingen inriktning för ”{}”',
  'at least one': 'minst en',
  'The region is left out.': 'Regionen tas inte med.',
  'a region that has focus areas': 'en region som har inriktningar',
  'The sheet': 'Bladet',
  'The sheet "{}"': 'Bladet ”{}”',
  '{} is not read: no columns of a programme.':
    '{} läses inte: inga kolumner som hör till ett program.',
  '{} has columns that are not read: {}.': '{} har kolumner som inte läses: {}.',
  'Search words are left out, since these themes are not there: {}.':
    'En del sökord tas inte med, eftersom de här temana inte finns: {}.',
  'The spreadsheet has no contacts. So many are kept as they were: {}.':
    'Kalkylbladet har inga kontakter. Så många behålls som de var: {}.',
  'Contacts are left out of regions that are not in the spreadsheet: {}.':
    'Kontakter tas inte med för regioner som inte är med i kalkylbladet: {}.',
  'nothing about the programme': 'inget om programmet',
  'a sheet such as "Programmet" in the workbook of the atlas, or programme.yaml in the folder':
    'ett blad som ”Programmet” i atlasens arbetsbok, eller programme.yaml i mappen',
  'other words than the spreadsheet has': 'andra ord än i kalkylbladet',
  'the same words': 'samma ord',
  'The page as published is left out: add it as it is now.':
    'Sidan som den publicerades tas inte med. Lägg till den som den ser ut nu.',
  'other themes for "{}" than in the sheet with quotes':
    'andra teman för ”{}” än på bladet med citat',
  'the same themes': 'samma teman',
  'Change them there, with the quotes that support them.':
    'Ändra dem där, tillsammans med citaten som styrker dem.',
  '"{}" beside nobody': '”{}” som inte står bredvid någon',
  'the name of the person in the same row': 'personens namn på samma rad',
  '"{}" beside {} people': '”{}” bredvid {} personer',
  'one for each': 'en för var och en',
  'Write each of them after its name, in the cell with the names.':
    'Skriv var och en efter namnet den hör till, i cellen med namnen.',
  'the contact "{}"': 'kontakten ”{}”',
  'for each person first name and surname, and then one number and one address':
    'för varje person först för- och efternamn och sedan ett nummer och en adress',
  '"{}" beside "{}" of the same person': '”{}” bredvid ”{}” för samma person',
  'only one of them': 'bara en av dem',
  '{}: the person has another one in an earlier column, which is taken.':
    '{}: personen har en annan uppgift i en tidigare kolumn, och den används.',
  'a vacancy beside the contact "{}" of the same region':
    'en vakans bredvid kontakten ”{}” för samma region',
  'the formula "{}" without a value': 'formeln ”{}” utan värde',
  'the fault "{}" of a formula': 'formelfelet ”{}”',
  'a text or a number': 'en text eller ett tal',
  '{}: no area is called that, so what the row says beside it is taken.':
    '{}: inget område heter så, så raden räknas till det som står bredvid.',
  '{}: the row is left out, as was chosen.': '{}: raden är inte med, så som valts.',
  '{} characters': '{} tecken',
  'at most {}, as in a cell of a workbook': 'högst {}, som i en cell i en arbetsbok',
} as const;
