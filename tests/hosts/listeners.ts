/**
 * What host pages do when a frame tells them its height, made from the documented formats where the host's own
 * script is no package. Each function is written into a page as text: it uses nothing outside itself. Messages are
 * read as carelessly as the real scripts read them, so that one without properties would be an error here too.
 */

// biome-ignore-all lint/suspicious/noExplicitAny: messages are read unchecked on purpose.

/** Datawrapper's older snippets: the frame with this id or, without one, the first whose address holds it. */
export function datawrapperById(): void {
  addEventListener('message', ({ data }: MessageEvent<any>) => {
    if (data['datawrapper-height'] === undefined) return;
    for (const id in data['datawrapper-height']) {
      const frame =
        document.getElementById(`datawrapper-chart-${id}`) ??
        document.querySelector<HTMLElement>(`iframe[src*='${id}']`);
      if (frame) frame.style.height = `${data['datawrapper-height'][id]}px`;
    }
  });
}

/** Datawrapper's newer snippets: the frame that the message came from, for each key. */
export function datawrapperByWindow(): void {
  addEventListener('message', ({ data, source }: MessageEvent<any>) => {
    if (data['datawrapper-height'] === undefined) return;
    for (const frame of document.querySelectorAll('iframe'))
      for (const id in data['datawrapper-height'])
        if (frame.contentWindow === source)
          frame.style.height = `${data['datawrapper-height'][id]}px`;
  });
}

/** AMP: `amp-iframe` follows only when the page says `resizable`. */
export function amp(): void {
  addEventListener('message', ({ data, source }: MessageEvent<any>) => {
    if (data.sentinel !== 'amp' || data.type !== 'embed-size') return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('[resizable] > iframe'))
      if (frame.contentWindow === source) frame.style.height = `${data.height}px`;
  });
}

/** Embedly, as on Medium: strings only, and the address tells which frame. */
export function embedly(): void {
  addEventListener('message', ({ data }: MessageEvent<any>) => {
    if (typeof data !== 'string') return;
    let message: any;
    try {
      message = JSON.parse(data);
    } catch {
      return;
    }
    if (message.context !== 'iframe.resize') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.src === message.src) frame.height = String(message.height);
  });
}

/**
 * WordPress: the first message with the frame's secret shows the frame and hides the quoted link; heights are kept
 * within 200 and 1000; links are followed to the frame's own host while the frame has the focus.
 */
export function wordpress(): void {
  addEventListener('message', ({ data, source }: MessageEvent<any>) => {
    if (!data?.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
    const own = `[data-secret="${data.secret}"]`;
    for (const quote of document.querySelectorAll<HTMLElement>(`blockquote${own}`))
      quote.style.display = 'none';
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe${own}`)) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      if (data.message === 'height')
        frame.height = String(Math.min(1000, Math.max(200, Number.parseInt(data.value, 10) || 0)));
      if (data.message === 'link') {
        const target = new URL(data.value);
        const same = /^https?:$/.test(target.protocol) && target.host === new URL(frame.src).host;
        if (same && document.activeElement === frame) location.href = data.value;
      }
    }
  });
  addEventListener('DOMContentLoaded', () => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('.wp-embedded-content'))
      frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset['secret'] }, '*');
  });
}

/**
 * Canvas: a plain frame is found by its window. It answers, and what has a subject that it does not know it
 * answers with an error, kept here as a complaint.
 */
export function canvas(): void {
  const complaints: unknown[] = [];
  Object.assign(window, { complaints });
  addEventListener('message', ({ data, source }: MessageEvent<any>) => {
    let message = data;
    if (typeof data === 'string')
      try {
        message = JSON.parse(data);
      } catch {
        return;
      }
    const subject = message.subject ?? message.messageType;
    if (!subject) return;
    if (subject !== 'lti.frameResize') complaints.push(message);
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && subject === 'lti.frameResize') {
        frame.height = `${message.height}px`;
        frame.style.height = `${message.height}px`;
      }
    source?.postMessage({ subject: `${subject}.response` }, { targetOrigin: '*' });
  });
}

/** H5P's resizer, as on Moodle and Drupal. `hello` would be answered to the sender's origin, which may be "null". */
export function h5p(): void {
  addEventListener('message', ({ data, source, origin }: MessageEvent<any>) => {
    if (data.context !== 'h5p') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      if (data.action === 'resize') frame.style.height = `${data.scrollHeight}px`;
      else source?.postMessage({ context: 'h5p', action: data.action }, { targetOrigin: origin });
    }
  });
}

/** iframe-resizer 5: greets the frame when it has loaded or is ready, and believes the origin it asked for. */
export function resizer5(): void {
  const tag = '[iFrameSizer]';
  const frames = [...document.querySelectorAll('iframe')];
  const greet = (frame: HTMLIFrameElement) =>
    frame.contentWindow?.postMessage(
      `${tag}${frame.id}:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::5.5.9:0`,
      '*',
    );
  for (const frame of frames) {
    frame.addEventListener('load', () => greet(frame));
    greet(frame);
  }
  addEventListener('message', ({ data, source, origin }: MessageEvent<any>) => {
    if (data === '[iFrameResizerChild]Ready') {
      frames.forEach(greet);
      return;
    }
    if (!String(data).startsWith(tag)) return;
    const [id, height, , type] = data.slice(tag.length).split(':');
    const frame = frames.find((one) => one.id === id && one.contentWindow === source);
    if (!frame) return;
    if (origin !== 'null' && origin !== new URL(frame.src).origin)
      throw new Error(`Not asked: ${origin}`);
    if (type === 'init' || type === 'size') frame.style.height = `${Number(height)}px`;
  });
}

/** A host that always makes its frame a little higher than it was told. */
export function generous(): void {
  addEventListener('message', ({ data, source }: MessageEvent<any>) => {
    if (data.type !== 'line-lab:size') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = `${data.height + 20}px`;
  });
}

/** Keeps every message with the time of its arrival, in milliseconds, as `heard`. */
export function listen(): void {
  const heard: { at: number; data: unknown; from: number }[] = [];
  Object.assign(window, { heard });
  addEventListener('message', ({ data, source }) => {
    const from = [...document.querySelectorAll('iframe')].findIndex(
      (frame) => frame.contentWindow === source,
    );
    heard.push({ at: performance.now(), data, from });
  });
}
