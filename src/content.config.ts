import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { locales } from '#i18n/locales.ts';

const chapters = defineCollection({
  loader: glob({
    base: './content/chapters',
    pattern: '*/{en,es}.mdx',
    generateId: ({ entry }) => entry.replace('.mdx', ''),
  }),
  schema: z.strictObject({
    lang: z.enum(locales),
    /** Place among the ten chapters, from 1. */
    order: z.number().int().min(1).max(10),
    /** The last part of the address. */
    slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    title: z.string().min(2),
    question: z.string().min(10),
    description: z.string().min(40).max(180),
    /** The figure and state on the social card. */
    card: z.strictObject({ figure: z.string(), state: z.string() }),
    minutes: z.number().int().min(1).max(20),
    /** The day up to which the text was checked against the record. */
    asOf: z.iso.date(),
    published: z.iso.date(),
  }),
});

/** Pages of prose beside the chapters, one file for each language: `method.en`. */
const pages = defineCollection({
  loader: glob({
    base: './content/pages',
    pattern: '*.{en,es}.mdx',
    generateId: ({ entry }) => entry.replace('.mdx', ''),
  }),
  schema: z.strictObject({
    title: z.string().min(2),
    description: z.string().min(40).max(180),
  }),
});

export const collections = { chapters, pages };
