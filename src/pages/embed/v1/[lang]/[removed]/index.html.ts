import type { APIRoute, GetStaticPaths } from 'astro';
import { frozenCopies, removedFigures } from '#embed/frozen.ts';
import { removedPage } from '#embed/removed.ts';

/** What stands at the addresses of figures that are gone. */
export const getStaticPaths: GetStaticPaths = async () => {
  const copies = (await frozenCopies()).sort((a, b) => b.edition.localeCompare(a.edition));
  return removedFigures().flatMap(({ id, on, why }) => {
    const newest = copies.find((copy) => copy.id === id)?.edition;
    return copies
      .filter((copy) => copy.id === id && copy.edition === newest)
      .map(({ lang, edition, html }) => ({
        params: { lang, removed: id },
        props: { html: removedPage(html, { lang, edition, on, why }) },
      }));
  });
};

export const GET: APIRoute<{ html: string }> = ({ props }) =>
  new Response(props.html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
