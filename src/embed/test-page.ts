import { type HostKind, hostKinds } from './host-kinds.ts';

/** Plays every kind of host on one page: each frame gets the height that its own kind of message tells. */
function host(section: HTMLElement, { greeting, heightIn }: HostKind): void {
  const frame = section.querySelector('iframe');
  const told = section.querySelector('output');
  if (!frame || !heightIn) return;
  const greet = () => greeting !== undefined && frame.contentWindow?.postMessage(greeting, '*');
  frame.addEventListener('load', greet);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const height = source === frame.contentWindow && heightIn(data, frame.src);
    if (!height) return;
    frame.height = String(height);
    if (told) told.textContent = `${height} px`;
  });
  greet();
}

for (const section of document.querySelectorAll<HTMLElement>('[data-host]')) {
  const kind = hostKinds.find(({ name }) => name === section.dataset['host']);
  if (kind) host(section, kind);
}
