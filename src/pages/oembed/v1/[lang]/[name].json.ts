import type { APIRoute, GetStaticPaths } from 'astro';
import { editionsOf } from '#embed/frozen.ts';
import { figures } from '#figure/registry.ts';
import { answerFor } from '#gallery/answer.ts';
import { type Locale, locales } from '#i18n/locales.ts';

/** The answer to oEmbed for each figure and each of its frozen copies. */
export const getStaticPaths: GetStaticPaths = () =>
  locales.flatMap((lang) =>
    [...figures.keys()].flatMap((id) =>
      [undefined, ...editionsOf(id)].map((edition) => ({
        params: { lang, name: edition ? `${id}.${edition}` : id },
        props: { id, lang, edition },
      })),
    ),
  );

interface Props {
  id: string;
  lang: Locale;
  edition: string | undefined;
}

export const GET: APIRoute<Props> = ({ props: { id, lang, edition } }) =>
  Response.json(answerFor(id, lang, edition));
