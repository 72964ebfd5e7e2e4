import type { Programme } from '../../domain/model/dataset';

/** Returns whose the themes are and how the texts were read, the same wherever it is said. `whose` is "vår" or "Regionatlas". */
export const accountSv = (whose: string, { reading }: Pick<Programme, 'reading'>) =>
  `Temana är ${whose} tolkning. ${reading ? `${reading.sv} ` : ''}Varje tema har ett ordagrant citat som stöd. Ett huvudtema är något som en inriktning främst handlar om (en inriktning kan ha två), ett bitema något som den också tar upp.`;
