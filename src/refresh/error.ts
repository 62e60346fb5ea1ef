/** Why data were not refreshed, in one message for the editor at the terminal. */
export class RefreshError extends Error {
  override name = 'RefreshError';
}
