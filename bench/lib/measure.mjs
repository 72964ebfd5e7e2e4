import { navigate, openFresh, pause, until } from './browser.mjs';
import { THEMES } from './contenders.mjs';
import { film, unpainted } from './frames.mjs';

/** The region that is clicked. */
const DALARNA = '20';
/** A load has ended when nothing has been sent for so long, milliseconds. */
const REST = 1500;
const BETWEEN_CLICKS = 100;
/** A map that zooms is at rest again after so long, milliseconds. */
const ZOOMED = 3000;
/** A click that the page has not taken after so long is followed by another, milliseconds. */
const PATIENCE = 1000;

/**
 * A contender with its server and what is known of its screen.
 * @typedef {import('./contenders.mjs').Contender & { url: string, server: any,
 *   places: Record<string, [number, number][]> }} Stand
 */

/**
 * Opens the page once, unhurried and unmeasured: learns where the regions are on its screen, compresses
 * what it asks for, also after a click, and refuses a contender whose colours are not the agreed ones.
 */
export async function calibrate(browser, contender, server, samples) {
  const url = `${server.origin}${contender.path}`;
  const visit = await openFresh(browser, { slow: false });
  await visit.page.goto(url);
  await until(() => hasEnded(visit.page, { ...contender, server }), 'the page had come to rest');
  const places = await visit.page.evaluate(
    `((find, all) => Object.fromEntries(all.map(({ code, points }) => [code, points.map(find)])))(
      ${contender.locate}, ${JSON.stringify(samples)})`,
  );
  const stand = { ...contender, server, url, places, samples };
  const wrong = unpainted(await visit.page.screenshot(), targetsOf(stand, THEMES.first));
  if (wrong.length > 0) {
    throw new Error(`${contender.name}: region ${wrong.join(', ')} is not in the agreed colour.`);
  }
  await visit.close();
  await measureClick(browser, stand);
  return stand;
}

function targetsOf({ places, samples }, theme) {
  return samples.map(({ code, fills }) => ({ code, places: places[code], colour: fills[theme] }));
}

async function hasEnded(page, { server, webgl, marksDrawn }) {
  if (!server.resting(REST)) return false;
  return !webgl || (await page.evaluate(drawnAtIn, marksDrawn)) > 0;
}

/** In the page: when the whole drawing was on the canvas, or 0. */
function drawnAtIn(marksDrawn) {
  return (marksDrawn ? window.probe?.shownAt : window.probe?.drawnAt) ?? 0;
}

/** Filmed: the first frame with all regions in their colours, and the same again after a change of theme. */
export async function measurePicture(browser, stand) {
  const visit = await openFresh(browser);
  const { page, cdp } = visit;
  const camera = await film(cdp);
  const start = await navigate(page, stand.url);
  await pause(1000);
  await until(() => hasEnded(visit.page, stand), 'the page had come to rest');
  const shown = await firstPainted(camera, targetsOf(stand, THEMES.first), start);
  const { x, y } = await placeOfTheme(page, stand.themeLink(THEMES.second));
  await page.evaluate(() => {
    const note = () => {
      window.probe.clickedAt = performance.timeOrigin + performance.now();
    };
    window.addEventListener('click', note, { capture: true, once: true });
  });
  await page.mouse.click(x, y);
  const clicked = await page.evaluate(() => window.probe.clickedAt);
  await pause(1000);
  const changed = await firstPainted(camera, targetsOf(stand, THEMES.second), clicked);
  await camera.stop();
  await visit.close();
  return { choropleth: shown - start, themeChange: changed - clicked };
}

/** Frames are read when the page is at rest, so that reading does not compete with what is measured. */
async function firstPainted(camera, targets, from) {
  let at = 0;
  await until(() => {
    at = camera.firstPainted(targets, from);
    return at > 0;
  }, 'all regions were shown in their colours');
  return at;
}

async function placeOfTheme(page, selector) {
  const control = page.locator(selector).first();
  await control.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await control.boundingBox();
  await pause(500);
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * An impatient visitor: clicks on Dalarna, and 100 ms after the page has taken that click again, until
 * its panel is shown. Where a click leads to
 * another page, as a link does before its script has come, the visitor waits for that page.
 */
export async function measureClick(browser, stand) {
  const visit = await openFresh(browser);
  const { page, cdp } = visit;
  const seen = { answer: 0, leaving: false, longTasks: [] };
  for (const name of ['benchAnswered', 'benchBlocked'])
    await cdp.send('Runtime.addBinding', { name });
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'benchAnswered') seen.answer ||= Number(payload);
    else seen.longTasks.push(JSON.parse(payload));
  });
  const start = await navigate(page, stand.url);
  cdp.on('Page.frameRequestedNavigation', () => {
    seen.leaving = true;
  });
  await until(
    async () => {
      if (seen.answer === 0 && !seen.leaving) await click(cdp, stand.places[DALARNA][0]);
      return seen.answer > 0;
    },
    `${stand.name} answered a click`,
    BETWEEN_CLICKS,
  );
  // A task is told of after it has ended.
  await pause(REST);
  await visit.close();
  const before = seen.longTasks.filter((task) => task.start < seen.answer);
  return {
    click: seen.answer - start,
    clickByNewPage: Number(seen.leaving),
    blockedBeforeClick: blockedBy(before),
  };
}

/** What tasks take beyond 50 ms each, milliseconds. */
function blockedBy(longTasks) {
  return longTasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
}

/**
 * Resolves when the page has taken the click, so that a busy page is not buried in them; where the page
 * is left meanwhile, nobody takes it.
 */
async function click(cdp, [x, y]) {
  const event = { x, y, button: 'left', clickCount: 1 };
  const pressed = cdp.send('Input.dispatchMouseEvent', { ...event, type: 'mousePressed' });
  const released = cdp.send('Input.dispatchMouseEvent', { ...event, type: 'mouseReleased' });
  await Promise.race([Promise.allSettled([pressed, released]), pause(PATIENCE)]);
}

/** Undisturbed: WebGL at rest, bytes, blocked time, memory; then frames until WebGL has repainted. */
export async function measureLoad(browser, stand) {
  // What the visit before was still being sent is not this one's.
  await until(() => stand.server.resting(BETWEEN_CLICKS), 'the line was free');
  stand.server.reset();
  const visit = await openFresh(browser);
  const { page, cdp } = visit;
  const start = await navigate(page, stand.url);
  await pause(1000);
  await until(() => hasEnded(visit.page, stand), 'the page had come to rest');
  const { longTasks, webglAt } = await page.evaluate(() => window.probe);
  const drawnAt = await page.evaluate(drawnAtIn, stand.marksDrawn);
  const sent = [...stand.server.sent()];
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const repaints = stand.webgl ? await measureRepaints(page, stand) : {};
  await visit.close();
  const ofThePage = sent.filter(({ forOffline }) => !forOffline);
  const offline = sent.filter(({ forOffline }) => forOffline);
  const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    ...(stand.webgl ? { webglIdle: webglAt - start, webglDrawn: drawnAt - start } : {}),
    bytes: total(ofThePage),
    offlineBytes: total(offline),
    offlineBeforeMap: total(offline.filter(({ askedAt }) => askedAt < webglAt)),
    scripts: ofThePage.map(({ path }) => path).filter((path) => path.endsWith('.js')),
    blocking: blockedBy(longTasks),
    heap: usedSize,
    ...repaints,
  };
}

async function measureRepaints(page, stand) {
  const { themeLink, places, samples, zoomIn, locateZoomed } = stand;
  const { points, fills } = samples.find(({ code }) => code === DALARNA);
  const change = (theme, seenAt) =>
    page.evaluate(
      ([selector, target]) =>
        window.probe.untilDrawn(() => document.querySelector(selector).click(), target),
      [themeLink(theme), { places: seenAt, colour: fills[theme] }],
    );
  const bare = await page.evaluate(async () =>
    window.bench?.repaint ? window.probe.untilDrawn(window.bench.repaint) : null,
  );
  await pause(500);
  const home = await change(THEMES.second, places[DALARNA]);
  await pause(REST);
  await page.evaluate(zoomIn);
  await pause(ZOOMED);
  const inView = await page.evaluate(
    `${JSON.stringify(points)}.map(${locateZoomed}).filter(([x, y]) =>
      document.elementFromPoint(x, y)?.closest('.maplibregl-map'))`,
  );
  const zoomed = await change(THEMES.first, inView);
  return {
    ...(bare ? { repaintFrames: bare.frames, repaintTime: bare.time } : {}),
    themeFrames: home.frames,
    themeDrawn: home.time,
    zoomedFrames: zoomed.frames,
    zoomedDrawn: zoomed.time,
  };
}
