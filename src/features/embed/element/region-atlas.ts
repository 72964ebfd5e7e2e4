import type { CodecContext } from '../../../store/url-codec';
import { frameAddress, fullAddress } from '../../../store/embed-address';
import { ASK } from '../frame-message';
import { OWN_FRAMES, setHeight } from './listen';
import { usualHeight } from '../usual-height';
import { limited, viewOf } from './place';

const SHOWS = ['view', 'region', 'theme', 'compare', 'lang'];
const LIMITS = ['min-height', 'max-height'];

/** As a style sheet object: a page whose policy allows no inline style allows this. */
const STYLE = `
:host { display: block }
iframe { display: block; box-sizing: border-box; width: 100%; border: 1px solid #8886; background: none }
`;

/**
 * Makes <region-atlas>: a frame with a locked view and, below it, the link that the page wrote in the
 * element, which is all there is where the script does not run. Without a link of the page's own it has one.
 *
 * @param origin of the atlas. @param codec writes its addresses.
 */
export function defineRegionAtlas(origin: string, codec: CodecContext): void {
  class RegionAtlas extends HTMLElement {
    static readonly observedAttributes = [...SHOWS, ...LIMITS];
    readonly #frame = document.createElement('iframe');
    readonly #link = document.createElement('a');

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
      const slot = document.createElement('slot');
      slot.append(this.#link);
      root.append(this.#frame, slot);
      // Only what the reader comes near is fetched, and it must never take the focus.
      this.#frame.loading = 'lazy';
    }

    connectedCallback(): void {
      OWN_FRAMES.set(this.#frame, this);
      this.#show();
    }

    disconnectedCallback(): void {
      OWN_FRAMES.delete(this.#frame);
    }

    attributeChangedCallback(name: string): void {
      if (!this.isConnected) return;
      if (SHOWS.includes(name)) this.#show();
      else this.#frame.contentWindow?.postMessage(ASK, origin);
    }

    #show(): void {
      const asked = (name: string) => this.getAttribute(name);
      const view = viewOf(
        {
          view: asked('view'),
          region: asked('region'),
          theme: asked('theme'),
          compare: asked('compare'),
          lang: this.closest('[lang]')?.getAttribute('lang') ?? null,
        },
        codec,
      );
      this.#link.href = origin + fullAddress(view, codec);
      this.#link.textContent = 'Regionatlas';
      const written = this.querySelector('a')?.textContent.trim() ?? '';
      this.#frame.title = written === '' ? 'Regionatlas' : written;
      const address = origin + frameAddress(view, codec);
      if (this.#frame.src === address) return;
      // Room for the frame before it has said how tall it is, so that little moves when it does.
      const usual = usualHeight(view, this.clientWidth);
      setHeight(this.#frame, limited(usual, asked('min-height'), asked('max-height')));
      this.#frame.src = address;
    }
  }
  customElements.define('region-atlas', RegionAtlas);
}
