import { describe, expect, test } from 'vitest';
import { type Host, messages } from './messages.ts';

const id = 'border-seizures-where';
const size = { height: 512, width: 600 };
const address = `https://example.org/embed/v1/en/${id}/?theme=dark`;

const sent = (host: Host = {}) => messages(id, size, address, host);

/** What every host is told, whatever it is. */
const always = [
  { type: 'line-lab:size', v: 1, id, height: 512 },
  { 'datawrapper-height': { [id]: 512 } },
  { sentinel: 'amp', type: 'embed-size', height: 512 },
  `{"src":"${address}","context":"iframe.resize","height":512}`,
  { subject: 'lti.frameResize', height: 512 },
  { context: 'h5p', action: 'resize', scrollHeight: 512 },
];

/** What a host is told only once it has said who it is. */
const known: [string, Host, unknown][] = [
  ['pym.js', { pym: 'pym-0' }, 'pymxPYMxpym-0xPYMxheightxPYMx512'],
  ['WordPress', { secret: 'a1B2c3D4e5' }, { message: 'height', value: 512, secret: 'a1B2c3D4e5' }],
  ['iframe-resizer', { resizer: 'iFrameResizer0' }, '[iFrameSizer]iFrameResizer0:512:600:size'],
];

/** No host is all of them. */
const all: Host = { pym: 'pym-0', secret: 'a1B2c3D4e5', resizer: 'iFrameResizer0' };

const objects = (host: Host) =>
  sent(host).filter((message) => typeof message === 'object') as Record<string, unknown>[];

describe('one height for all hosts', () => {
  test('is told in the forms that need no name, each once', () => {
    expect(sent()).toEqual(always);
  });

  test.each(known)('%s is spoken to only when it has named itself', (_, host, message) => {
    expect(sent()).not.toContainEqual(message);
    expect(sent(host)).toEqual([...always, message]);
  });

  test('takes no more than nine messages, each another', () => {
    expect(new Set(sent(all).map((message) => JSON.stringify(message))).size).toBe(9);
    expect(sent(all)).toHaveLength(9);
  });

  test('answers iframe-resizer, once, before the height that it then expects', () => {
    const answers = sent({ resizer: 'iFrameResizer0', fresh: true }).slice(always.length);
    expect(answers).toEqual([
      '[iFrameSizer]iFrameResizer0:512:600:init',
      '[iFrameSizer]iFrameResizer0:512:600:size',
    ]);
  });

  // Hosts read properties of what they get without a look at it.
  test('is never null or undefined, nor anywhere in a message', () => {
    for (const message of sent(all)) {
      expect(['string', 'object']).toContain(typeof message);
      expect(message).not.toBeNull();
    }
    for (const message of objects(all)) expect(structuredClone(message)).toStrictEqual(message);
    expect(JSON.stringify(sent(all))).not.toMatch(/null|undefined|NaN/);
  });

  test('has one key in the object that Datawrapper walks over', () => {
    const [own] = objects(all).filter((message) => 'datawrapper-height' in message);
    expect(Object.keys(own ?? {})).toEqual(['datawrapper-height']);
    expect(Object.entries(own?.['datawrapper-height'] ?? {})).toEqual([[id, 512]]);
  });

  // Canvas answers a subject that it does not know with an error.
  test('names a subject in one message only, and never a type of message', () => {
    const subjects = objects(all).filter((message) => 'subject' in message);
    expect(subjects).toEqual([{ subject: 'lti.frameResize', height: 512 }]);
    expect(objects(all).some((message) => 'messageType' in message)).toBe(false);
  });

  // H5P answers a greeting to the origin of the frame, and a sandboxed frame has none.
  test('greets no H5P', () => {
    const [h5p, ...others] = objects(all).filter((message) => message['context'] === 'h5p');
    expect(h5p?.['action']).toBe('resize');
    expect(others).toEqual([]);
  });

  test('gives the height at the top of a message for hosts that read just that', () => {
    expect(objects({}).some((message) => message['height'] === 512 && 'v' in message)).toBe(true);
  });

  test('has every text as text, whatever stands in the address', () => {
    const odd = `${address}&s="}\\<script>`;
    const texts = messages(id, size, odd, all).filter((message) => typeof message === 'string');
    const [embedly = ''] = texts.filter((text) => text.startsWith('{'));
    expect(JSON.parse(embedly)).toEqual({ src: odd, context: 'iframe.resize', height: 512 });
    expect(texts).toHaveLength(3);
  });
});
