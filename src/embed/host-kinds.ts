/** How pages of others learn the height of a frame: one entry for each format that an embed speaks. */
export interface HostKind {
  name: string;
  /** What the host adds to the frame's address. */
  query?: string;
  hash?: string;
  sandbox?: string;
  /** What the host says to a frame that has loaded. */
  greeting?: unknown;
  /** The height that a message tells for the frame with this address, in CSS pixels. */
  heightIn?: (data: unknown, address: string) => number | undefined;
}

const secret = 'AbCdEfGh12';
const child = 'figure-frame';

/** The properties of a message that is an object. */
const fields = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};

const number = (value: unknown): number | undefined =>
  Number.isFinite(Number(value)) && value !== '' && value !== null ? Number(value) : undefined;

export const hostKinds: readonly HostKind[] = [
  {
    name: 'datawrapper',
    heightIn: (data, address) => {
      const heights = fields(fields(data)['datawrapper-height']);
      return number(Object.entries(heights).find(([id]) => address.includes(id))?.[1]);
    },
  },
  {
    name: 'amp',
    greeting: { sentinel: 'amp', type: 'frames-init' },
    heightIn: (data) => {
      const { sentinel, type, height } = fields(data);
      return sentinel === 'amp' && type === 'embed-size' ? number(height) : undefined;
    },
  },
  {
    name: 'embedly',
    heightIn: (data, address) => {
      if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
      const { src, context, height } = fields(JSON.parse(data));
      return context === 'iframe.resize' && src === address ? number(height) : undefined;
    },
  },
  {
    name: 'pym',
    query: `?initialWidth=600&childId=${child}`,
    heightIn: (data) => {
      const [, id, what, height] = typeof data === 'string' ? data.split('xPYMx') : [];
      return id === child && what === 'height' ? number(height) : undefined;
    },
  },
  {
    name: 'wordpress',
    hash: `#?secret=${secret}`,
    sandbox: 'allow-scripts',
    greeting: { message: 'ready', secret },
    heightIn: (data) => {
      const { message, value, secret: told } = fields(data);
      const height = message === 'height' && told === secret ? number(value) : undefined;
      return height && Math.min(Math.max(height, 200), 1000);
    },
  },
  {
    name: 'canvas',
    heightIn: (data) => {
      const { subject, height } = fields(data);
      return subject === 'lti.frameResize' ? number(height) : undefined;
    },
  },
  {
    name: 'h5p',
    heightIn: (data) => {
      const { context, action, scrollHeight } = fields(data);
      return context === 'h5p' && action === 'resize' ? number(scrollHeight) : undefined;
    },
  },
  {
    name: 'resizer',
    greeting: `[iFrameSizer]${child}:8:false:false:32:true:true:null:bodyOffset`,
    heightIn: (data) => {
      const [, height] =
        typeof data === 'string' && data.startsWith(`[iFrameSizer]${child}:`)
          ? data.split(':')
          : [];
      return number(height);
    },
  },
  { name: 'native' },
  { name: 'plain' },
];

/** Ways to show a figure with our own script. */
export const loaderKinds = ['frame', 'sandboxed', 'element'] as const;
