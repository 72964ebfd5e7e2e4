import { matrixEn } from '../../i18n/en/matrix';
import { matrixSv } from '../../i18n/sv/matrix';
import { useInWords } from '../../i18n/use-messages';

const MATRIX = { sv: matrixSv, en: matrixEn };

/** Returns the texts of the matrix, which are loaded with it. */
export const useMatrixMessages = () => useInWords(MATRIX);
