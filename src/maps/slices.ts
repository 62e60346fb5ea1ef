/** How long the browser may be kept busy at a time, in milliseconds: a slow phone takes four times as long. */
const slice = 8;

/** Runs jobs one after the other and lets the browser draw and scroll in between. */
export async function inSlices(jobs: Iterable<() => void>): Promise<void> {
  let start = performance.now();
  for (const job of jobs) {
    job();
    if (performance.now() - start < slice) continue;
    await new Promise((rest) => setTimeout(rest));
    start = performance.now();
  }
}
