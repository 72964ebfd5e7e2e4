/** Runs `work` when the frame that the browser draws next is on the screen. */
export function afterFrame(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
