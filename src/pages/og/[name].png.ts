import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPng } from '#card/card.ts';
import { cardName } from '#chapters/twins.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await getCollection('chapters');
  return entries.map((entry) => ({
    params: { name: cardName(entry, entries) },
    props: entry.data,
  }));
};

export const GET: APIRoute = async ({ props }) => {
  const { lang, order, title, question, card } = props as Awaited<
    ReturnType<typeof getCollection<'chapters'>>
  >[number]['data'];
  return new Response(new Uint8Array(await cardPng({ lang, order, title, question, ...card })), {
    headers: { 'content-type': 'image/png' },
  });
};
