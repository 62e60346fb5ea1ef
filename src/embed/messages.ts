/** What a host page has told of itself, in the address of the frame or by message; most only listen. */
export interface Host {
  /** pym.js: the name it gave this frame. */
  pym?: string | undefined;
  /** WordPress: the secret that its messages carry. */
  secret?: string | undefined;
  /** iframe-resizer: the id it gave this frame. */
  resizer?: string | undefined;
  /** Whether it has not been answered yet. */
  fresh?: boolean;
}

/**
 * One height in every form that host pages listen to, in CSS pixels. The formats are those that the hosts'
 * own scripts document; a host takes the one it knows and passes over the others.
 */
export function messages(
  id: string,
  { height, width }: { height: number; width: number },
  address: string,
  { pym, secret, resizer, fresh }: Host,
): unknown[] {
  return [
    // Our own loader.
    { type: 'line-lab:size', v: 1, id, height },
    // Datawrapper: it walks over all keys, so there is only one.
    { 'datawrapper-height': { [id]: height } },
    // AMP, @newswire/frames.
    { sentinel: 'amp', type: 'embed-size', height },
    // Embedly (Medium), Observable.
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    // Canvas and other places of learning; `subject` must stand in no other message.
    { subject: 'lti.frameResize', height },
    // H5P (Moodle, Drupal).
    { context: 'h5p', action: 'resize', scrollHeight: height },
    ...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ...(resizer && fresh ? [`[iFrameSizer]${resizer}:${height}:${width}:init`] : []),
    ...(resizer ? [`[iFrameSizer]${resizer}:${height}:${width}:size`] : []),
  ];
}
