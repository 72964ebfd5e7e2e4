import './lettering/lettering.css';
import 'virtual:palette.css';
import './styles.css';
import { fetchMapLibrary } from './fetch-map-library';

/**
 * What the browser begins with: little enough to be here long before the rest, which the page has asked for too.
 */
const library = fetchMapLibrary();
void import('./start').then(({ start }) => start(library));
