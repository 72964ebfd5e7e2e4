/**
 * The functions here run in every page before its own scripts, sent to it as text, so each is
 * self-contained. They watch, and change nothing that the page can see.
 */

/** Notes long tasks, the WebGL map and the answer to a click; times in milliseconds since the epoch. */
export function watchPage() {
  const now = () => performance.timeOrigin + performance.now();
  const state = (window.probe = { longTasks: [] });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const task = { start: performance.timeOrigin + startTime, duration };
      state.longTasks.push(task);
      window.benchBlocked?.(JSON.stringify(task));
    }
  }).observe({ type: 'longtask', buffered: true });

  /** The map is at rest; its graphics processor may have more to do until the canvas has the drawing. */
  const noteDrawn = () => {
    const gl = document.querySelector('canvas.maplibregl-canvas').getContext('webgl2');
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    const ask = () => {
      if (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) setTimeout(ask, 4);
      else state.drawnAt = now();
    };
    ask();
  };

  const look = () => {
    if (!state.webglAt && document.querySelector('[data-renderer="webgl"]')) {
      state.webglAt = now();
      noteDrawn();
    }
    if (!state.shownAt && document.querySelector('[data-drawn]')) state.shownAt = now();
    const panel = document.querySelector('#panel');
    if (state.answered || !panel?.textContent.includes('Amelie Sahlin')) return;
    const headings = [...panel.querySelectorAll('h1, h2')];
    if (!headings.some((heading) => heading.textContent.trim() === 'Region Dalarna')) return;
    state.answered = true;
    requestAnimationFrame(() => window.benchAnswered?.(String(now())));
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-renderer', 'data-drawn'],
  });
}

/** Counts the frames until WebGL has drawn; relies on `watchPage` having run. */
export function watchWebgl() {
  const state = window.probe;
  /**
   * Does `act` and counts animation frames until WebGL has drawn: anything, or, given a target, its
   * colour at a third of its places on the screen at least.
   */
  state.untilDrawn = (act, target) =>
    new Promise((resolve) => {
      let frames = 0;
      const tick = () => {
        frames += 1;
        if (state.onDrawn) requestAnimationFrame(tick);
      };
      const started = performance.now();
      state.onDrawn = (gl) => {
        if (target && !hasColour(gl, target)) return;
        state.onDrawn = null;
        resolve({ frames, time: performance.now() - started });
      };
      requestAnimationFrame(tick);
      act();
    });

  const hasColour = (gl, { places, colour }) => {
    const box = gl.canvas.getBoundingClientRect();
    const scale = gl.drawingBufferWidth / box.width;
    // Hatching covers single pixels, so a square around each place is looked at.
    const side = 7;
    const pixels = new Uint8Array(side * side * 4);
    const found = places.filter(([x, y]) => {
      const column = Math.round((x - box.x) * scale) - 3;
      const row = gl.drawingBufferHeight - 1 - Math.round((y - box.y) * scale) - 3;
      gl.readPixels(column, row, side, side, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      return Array.from({ length: side * side }, (_, i) => i * 4).some((at) =>
        colour.every((value, i) => Math.abs(value - pixels[at + i]) <= 6),
      );
    });
    return found.length * 3 >= places.length;
  };

  // Looks after the task that drew, and before the browser takes the drawing away.
  let waiting = false;
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function draw(...given) {
    drawElements.apply(this, given);
    if (!state.onDrawn || waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      state.onDrawn?.(this);
    });
  };
}
