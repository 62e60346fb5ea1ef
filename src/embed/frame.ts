import { type Host, messages } from './messages.ts';

/** Changes closer together than this, in milliseconds, may answer each other: the host's and ours. */
const quick = 250;
/** So many quick growths at one width are a loop: a host that makes the frame a little higher each time. */
const most = 6;

/**
 * Tells the page that frames this one how high it is: when it is laid out, when it is loaded, when it is asked,
 * and when the height changes; what comes together is told once, because each message has many forms.
 * Timers and not frames of animation, which do not come in a hidden frame, and some hosts show it only when told.
 */
function tellHeight(root: HTMLElement): void {
  if (parent === window) return;
  const id = root.dataset['id'] ?? '';
  const host: Host = {
    pym: /[?&]childId=([\w-]{1,80})(&|$)/.exec(location.search)?.[1],
    secret: /secret=([A-Za-z0-9]{6,32})$/.exec(location.hash)?.[1],
  };
  const post = (message: unknown) => parent.postMessage(message, '*');
  const size = () => ({
    height: Math.ceil(root.getBoundingClientRect().height),
    width: innerWidth,
  });
  let sent = { height: 0, width: 0, at: 0 };
  let asked = true;
  let growths = 0;
  let misses = 0;
  let waiting = false;

  const send = () => {
    waiting = false;
    const { height, width } = size();
    if (!height || !width) {
      // Not shown yet, as in a closed tab.
      if (misses++ < 25) soon(200);
      return;
    }
    if (width !== sent.width) growths = 0;
    if (growths > most || (!asked && height === sent.height)) return;
    const at = Date.now();
    const grew = sent.height > 0 && height > sent.height && at - sent.at < quick;
    if (grew) growths++;
    else if (height !== sent.height) growths = 0;
    sent = { height, width, at };
    if (growths > most) return;
    asked = false;
    for (const message of messages(id, sent, location.href, host)) post(message);
    host.fresh = false;
    // Where a frame can be as high as its content by CSS, the browser is told to look again.
    try {
      (window as { requestResize?: () => void }).requestResize?.();
    } catch {
      // It may refuse; the host has been told anyway.
    }
  };
  const soon = (after = 16) => {
    if (waiting) return;
    waiting = true;
    setTimeout(send, after);
  };
  const again = () => {
    asked = true;
    soon();
  };

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !data) return;
    if (typeof data === 'string') {
      const resizer = /^\[iFrameSizer\]([^:]{1,80})(:[^:]*){5}/.exec(data)?.[1];
      if (resizer && resizer !== host.resizer) {
        host.resizer = resizer;
        host.fresh = true;
      }
      if (/^(pymxPYMx|\[iFrameSizer\])/.test(data)) again();
      return;
    }
    const { type, message } = data as { type?: unknown; message?: unknown };
    if (type === 'line-lab:ask' || type === 'frames-init' || message === 'ready') again();
  });
  // WordPress lets no link of a frame leave it; it opens those of our own host when it is told to.
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
    if (!host.secret || link?.host !== location.host) return;
    event.preventDefault();
    post({ message: 'link', value: link.href, secret: host.secret });
  });
  new ResizeObserver(() => soon()).observe(root);
  addEventListener('resize', () => soon());
  addEventListener('load', () => {
    again();
    post('[iFrameResizerChild]Ready');
  });
}

const root = document.getElementById('embed');
if (root) tellHeight(root);
