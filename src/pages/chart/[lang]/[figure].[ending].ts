import type { APIRoute } from 'astro';
import { figures } from '#figure/registry.ts';
import { type Ending, endingNames, endings } from '#files/endings.ts';
import { fileOf } from '#files/files.ts';
import { type Locale, locales } from '#i18n/locales.ts';

export const getStaticPaths = () =>
  locales.flatMap((lang) =>
    [...figures.keys()].flatMap((figure) =>
      endingNames.map((ending) => ({
        params: { lang, figure, ending },
        props: { lang, figure, ending },
      })),
    ),
  );

/** A figure to take away: as a picture, as rows, in words. */
export const GET: APIRoute<{ lang: Locale; figure: string; ending: Ending }> = async ({ props }) =>
  new Response(await fileOf(props.figure, props.lang, props.ending), {
    headers: { 'content-type': endings[props.ending].type },
  });
