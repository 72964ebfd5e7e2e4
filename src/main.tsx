import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import 'virtual:palette.css';
import './styles.css';
import { askForMapLibrary } from './ask-for-map-library';

/**
 * What the browser begins with: little enough to be here long before the rest, which the page has asked for too.
 */
askForMapLibrary();
void import('./start').then(({ start }) => start());
