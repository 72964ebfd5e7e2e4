import { aboutEn } from './en/about';
import { aboutSv } from './sv/about';

/** The texts of the page about the atlas; they are loaded with it. */
export const ABOUT = { sv: aboutSv, en: aboutEn };
