import { describe, expect, test } from 'vitest';
import { hostKinds } from './host-kinds.ts';
import { messages } from './messages.ts';

const id = 'border-crossings-map';
const address = `https://site.test/embed/v1/en/${id}/`;
const host = { pym: 'figure-frame', secret: 'AbCdEfGh12', resizer: 'figure-frame' };
const sent = messages(id, { height: 612, width: 600 }, address, host);
const listening = hostKinds.filter(({ heightIn }) => heightIn);

describe.each(listening)('a host of kind $name', ({ heightIn }) => {
  test('finds its height in one of our messages, and in no other', () => {
    const heights = sent.map((message) => heightIn?.(message, address)).filter(Boolean);
    expect(heights).toEqual([612]);
  });

  test.each([null, undefined, '', 'x', '{}', 7, [], {}, { height: 3 }])(
    'makes nothing of %j',
    (junk) => {
      expect(heightIn?.(junk, address)).toBeUndefined();
    },
  );
});

test('WordPress keeps a frame between 200 and 1000 pixels', () => {
  const kind = hostKinds.find(({ name }) => name === 'wordpress');
  const told = (value: number) =>
    kind?.heightIn?.({ message: 'height', value, secret: host.secret }, address);
  expect([told(50), told(500), told(5000)]).toEqual([200, 500, 1000]);
});
