/** What nobody should send to an embed, written into host pages as text: each function stands alone. */

/**
 * Sends 10,000 messages that mean nothing to the first frame, and keeps what sending them threw, as `thrown`.
 * Near misses of every format are among them, and copies of real ones from windows that are not the host.
 */
export function sendJunk(): void {
  const frame = document.querySelector('iframe')?.contentWindow;
  const deep: Record<string, unknown> = {};
  for (let at = deep, level = 0; level < 500; level++) {
    const next = {};
    at['message'] = next;
    at = next;
  }
  const cyclic: Record<string, unknown> = { type: 'line-lab:size' };
  cyclic['message'] = cyclic;
  cyclic['self'] = [cyclic];
  const huge = 'x'.repeat(100_000);
  const makers: ((at: number) => unknown)[] = [
    () => null,
    () => undefined,
    (at) => at,
    () => Number.NaN,
    (at) => at % 3 === 0,
    () => 10n ** 30n,
    (at) => new Date(at),
    () => /secret/,
    () => new Error('junk'),
    () => new Map([['type', 'line-lab:ask']]),
    () => new Uint8Array(16),
    () => [],
    () => ['line-lab:ask'],
    () => ({}),
    () => deep,
    () => cyclic,
    (at) => (at % 100 === 0 ? huge : 'x'),
    (at) => (at % 100 === 0 ? `[iFrameSizer]${huge}` : '[iFrameSizer]'),
    () => '[iFrameSizer]a:b',
    () => '[iFrameSizer]:::::::',
    () => '[iFrameSizer]<img src=x onerror=alert(1)>:1:2:3:4:5:6',
    () => 'pym',
    () => 'pymxPYMx',
    () => 'pymxPYMxotherxPYMxwidthxPYMx-1',
    () => '{"type":"line-lab:ask"',
    () => '{"context":"iframe.resize"}',
    () => ({ type: 'line-lab:asked' }),
    () => ({ type: { toString: null } }),
    () => ({ type: ['line-lab:ask'] }),
    () => ({ type: 'line-lab:size', v: 1, id: 'x', height: -1 }),
    () => ({ message: null }),
    () => ({ message: 'Ready' }),
    () => ({ message: 'ready', secret: { length: 10 } }),
    () => ({ message: 'height', value: 1e9, secret: 'a1B2c3D4e5' }),
    () => ({ sentinel: 'amp', type: 'frames-init' }),
    () => ({ sentinel: 'amp', type: 'embed-size', height: 'NaN' }),
    () => ({ 'datawrapper-height': null }),
    () => ({ subject: 'lti.frameResize.response' }),
    () => ({ context: 'h5p', action: 'hello' }),
    () => ({ __proto__: null, constructor: 1, hasOwnProperty: 1, type: 1, message: 1 }),
    () => ({ type: 'line-lab:ask' }),
    () => ({ message: 'ready', secret: 'a1B2c3D4e5' }),
  ];
  const thrown: string[] = [];
  Object.assign(window, { thrown });
  let sent = 0;
  const some = () => {
    for (let end = sent + 500; sent < end; sent++)
      try {
        frame?.postMessage(makers[sent % makers.length]?.(sent), '*');
      } catch (error) {
        thrown.push(String(error));
      }
    if (sent < 10_000) setTimeout(some);
    else document.body.dataset['sent'] = String(sent);
  };
  some();
}

/** A window that is not the host: it asks the host's first frame for its height, in every form, 100 times over. */
export function askAsStranger(): void {
  const frame = parent.frames[0];
  for (let turn = 0; turn < 100; turn++)
    for (const message of [
      { type: 'line-lab:ask' },
      { sentinel: 'amp', type: 'frames-init' },
      { message: 'ready', secret: 'a1B2c3D4e5' },
      'pymxPYMxpym-chartxPYMxwidthxPYMx300',
      '[iFrameSizer]stranger:8:false:false:32:true:true',
    ])
      frame?.postMessage(message, '*');
  parent.postMessage('asked', '*');
}

/** Words that would be markup, script or another address wherever they were written without care. */
const payloads = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</style><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '" onfocus=alert(1) autofocus x="',
  '}*{background:url(//example.org/x)}',
  '{{constructor.constructor("alert(1)")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text that is meant.
  '${alert(1)}',
  '__proto__',
  'constructor',
  'toString',
  '../../../',
  '//example.org/',
  '%00',
  '%',
  '%E0%A4%A',
  '\u202e\u0000\ufffe',
  'x'.repeat(5000),
  'dark light',
  '1;alert(1)',
  'pym xPYMx height',
] as const;

/** A value as it is, and as an address has it; what is no longer one, as a lone `%`, only as it is. */
const names = ['theme', 's', 'plain', 'static', 'childId', 'initialWidth'] as const;

/** 200 queries and hashes that ask for something that is not there. */
export const hostile: readonly string[] = [
  ...names.flatMap((name) => payloads.map((payload) => `?${name}=${encodeURIComponent(payload)}`)),
  ...payloads.map((payload) => `#?secret=${payload}`),
  ...payloads.map((payload) => `?${payload}=1#${payload}`),
].slice(0, 200);
