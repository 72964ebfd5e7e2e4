/** A slow 4G line, as browsers' own tools define it: 1.6 Mbps down, 150 ms until an answer begins. */
const BYTES_PER_MS = (1.6 * 1024 * 1024) / 8 / 1000;
const LATENCY = 150;
const PACKET = 1460;
const TICK = 5;

/**
 * One line that all responses share, packet by packet in turn. It is slowed here and not in the browser,
 * which would give every service worker a fast line of its own.
 */
export function createLine() {
  /** @type {{ response: import('node:http').ServerResponse, rest: Buffer }[]} */
  const waiting = [];
  let timer = null;
  let credit = 0;
  let last = 0;

  function tick() {
    const now = performance.now();
    credit += (now - last) * BYTES_PER_MS;
    last = now;
    while (credit > 0 && waiting.length > 0) credit -= sendPacket();
    if (waiting.length > 0) return;
    clearInterval(timer);
    timer = null;
    credit = 0;
  }

  function sendPacket() {
    const { response, rest } = waiting.shift();
    if (response.destroyed) return 0;
    const packet = rest.subarray(0, PACKET);
    if (rest.length > PACKET) {
      response.write(packet);
      waiting.push({ response, rest: rest.subarray(PACKET) });
    } else response.end(packet);
    return packet.length;
  }

  return {
    /** Sends a body whose headers have been set, at the line's pace. */
    send(response, body) {
      setTimeout(() => {
        waiting.push({ response, rest: body });
        if (timer) return;
        last = performance.now();
        timer = setInterval(tick, TICK);
      }, LATENCY);
    },
  };
}
