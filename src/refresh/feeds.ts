import { btsCrossings } from './bts.ts';
import { cbpSeaAndAir, cbpSeizures } from './cbp.ts';
import { cdcDeaths } from './cdc.ts';
import type { Feed } from './feed.ts';

/** Every source that publishes a file which a program can read. */
export const feeds: readonly Feed[] = [cbpSeizures, cbpSeaAndAir, cdcDeaths, btsCrossings];
