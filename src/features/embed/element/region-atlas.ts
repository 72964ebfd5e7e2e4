import type { CodecContext } from '../../../store/url-codec';
import { fullAddress, frameAddress } from '../../../store/embed-address';
import { HEIGHT_REQUEST } from '../frame-message';
import { fixedHeight } from '../embed-code';
import { ELEMENT_FRAMES, setHeight } from './resize-frames';
import { viewOf } from './view-attributes';

const VIEW_ATTRIBUTES = ['view', 'region', 'theme', 'compare', 'lang'];
const LIMIT_ATTRIBUTES = ['min-height', 'max-height'];

/** Set one by one, which a policy without inline styles allows and old browsers can. */
const FRAME_STYLE = {
  display: 'block',
  boxSizing: 'border-box',
  width: '100%',
  border: '1px solid #8886',
  background: 'none',
} as const;

/**
 * Defines <region-atlas>: an iframe with a locked view and, below it, the link in the element's markup, which is
 * all there is without the script. An element without a link gets one.
 *
 * @param origin of the atlas.
 * @param codec writes its addresses.
 */
export function defineRegionAtlas(origin: string, codec: CodecContext): void {
  class RegionAtlas extends HTMLElement {
    static readonly observedAttributes = [...VIEW_ATTRIBUTES, ...LIMIT_ATTRIBUTES];
    readonly #frame = document.createElement('iframe');
    readonly #link = document.createElement('a');

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      Object.assign(this.#frame.style, FRAME_STYLE);
      const slot = document.createElement('slot');
      slot.append(this.#link);
      root.append(this.#frame, slot);
      this.#frame.loading = 'lazy';
    }

    connectedCallback(): void {
      ELEMENT_FRAMES.set(this.#frame, this);
      if (getComputedStyle(this).display === 'inline') this.style.setProperty('display', 'block');
      this.#show();
    }

    disconnectedCallback(): void {
      ELEMENT_FRAMES.delete(this.#frame);
    }

    attributeChangedCallback(name: string): void {
      if (!this.isConnected) return;
      if (VIEW_ATTRIBUTES.includes(name)) this.#show();
      else this.#frame.contentWindow?.postMessage(HEIGHT_REQUEST, origin);
    }

    #show(): void {
      const view = viewOf(
        {
          view: this.getAttribute('view'),
          region: this.getAttribute('region'),
          theme: this.getAttribute('theme'),
          compare: this.getAttribute('compare'),
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
      // Until the frame reports its own, as on pages without the script.
      setHeight(this.#frame, fixedHeight(view), this);
      this.#frame.src = address;
    }
  }
  customElements.define('region-atlas', RegionAtlas);
}
