import type { APIRoute, GetStaticPaths } from 'astro';
import { editionsOf, goneFigures } from '#embed/frozen.ts';
import { figures } from '#figure/registry.ts';
import { answerFor, answerForGone } from '#gallery/answer.ts';
import { type Locale, locales } from '#i18n/locales.ts';

/** The answer to oEmbed for each figure and each of its frozen copies; also for those that are gone. */
export const getStaticPaths: GetStaticPaths = async () => {
  const kept = locales.flatMap((lang) => [...figures.keys()].map((id) => ({ id, lang })));
  return [...kept, ...(await goneFigures())].flatMap((figure) =>
    [undefined, ...editionsOf(figure.id)].map((edition) => ({
      params: { lang: figure.lang, name: edition ? `${figure.id}.${edition}` : figure.id },
      props: { ...figure, edition },
    })),
  );
};

interface Props {
  id: string;
  lang: Locale;
  edition: string | undefined;
  /** The headline of a figure that is gone. */
  title?: string;
}

export const GET: APIRoute<Props> = ({ props: { id, lang, edition, title } }) =>
  Response.json(
    title === undefined ? answerFor(id, lang, edition) : answerForGone(id, lang, title, edition),
  );
