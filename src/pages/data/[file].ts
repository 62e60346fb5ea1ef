import type { APIRoute } from 'astro';
import type { Dataset } from '#data/dataset.ts';
import { datasets } from '#data/registry.ts';
import { downloads, type Extension, extensions } from '#reference/download.ts';

export const getStaticPaths = () =>
  [...datasets.values()].flatMap((data) =>
    extensions.map((extension) => ({
      params: { file: `${data.id}.${extension}` },
      props: { data, extension },
    })),
  );

/** A dataset to take away; both languages in one file. */
export const GET: APIRoute<{ data: Dataset; extension: Extension }> = ({ props }) => {
  const { type, make } = downloads[props.extension];
  return new Response(make(props.data), { headers: { 'content-type': type } });
};
