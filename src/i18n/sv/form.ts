/** What the forms of the studio say of fields that must be filled in, in Swedish. */
export const formSv = {
  required: '(obligatoriskt)',
  lacks: (field: string) => `Fältet ”${field}” måste fyllas i.`,
  differs: (field: string) => `Fältet ”${field}” är inte rätt ifyllt.`,
  choose: 'Välj ett av svaren.',
};
