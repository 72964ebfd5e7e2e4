import { AREAS } from './swedish/areas';
import { CHECKS } from './swedish/checks';
import { FOLDER } from './swedish/folder';
import { SHEETS } from './swedish/sheets';

/** What is said of faults, in English and in Swedish. The English is the key; {} stands for a value, in the same order. */
export const SWEDISH = { ...FOLDER, ...CHECKS, ...SHEETS, ...AREAS } as const;
