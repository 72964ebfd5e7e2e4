export const changesSv = {
  title: 'Vad har ändrats',
  nothing: 'Inget har ändrats.',
  programme: 'Uppgifterna om programmet eller temana har ändrats.',
  onlyAfter: 'ny',
  onlyBefore: 'borttagen',
  reworded: 'Omformulerat',
  notes: 'Det som också står på sidan',
  themesNew: 'Nya teman',
  themesGone: 'Borttagna teman',
  themesRenamed: 'Teman som har bytt namn',
  renamed: (was: string, is: string) => `”${was}” heter nu ”${is}”`,
  contactsNew: 'Nya kontakter',
  contactsGone: 'Borttagna kontakter',
  other:
    'Något annat än ord, teman och kontakter har ändrats, till exempel ordningen, citaten eller noterna.',
  level: { main: 'huvudtema', touches: 'bitema' },
};
