import { type Damage, damaged } from './damage.fixture.ts';

/** Damage to a chapter, or to one of its languages. */
export const chapters: Damage[] = [
  ...(
    [
      [
        'an unknown claim',
        / id="([^"]+)">(?=[^<]+<\/Claim>)/,
        ' id="by-see">',
        '<Claim>, attribute "id": found "by-see"; allowed: one of ',
      ],
      [
        'an unknown fact',
        /(?<=<Fact) id="[^"]+"/,
        ' id="seized-1925"',
        '<Fact>, attribute "id": found "seized-1925"; allowed: one of ',
      ],
      [
        'a state that the figure does not have',
        /(?<=<Step) id="([^"]+)" state="[^"]+"/,
        ' id="$1" state="peek"',
        '<Step>, attribute "state": found "peek"; allowed: one of ',
      ],
      [
        'a figure that is not there',
        /(?<=<Scrolly) figure="[^"]+"/,
        ' figure="a-map"',
        '<Scrolly>, attribute "figure": found "a-map"; allowed: one of ',
      ],
      [
        'a component that is not there',
        /<Fact id="[^"]+" \/>/,
        '<Number />',
        '<Number>, name: found "Number"; allowed: one of Scrolly, Step, Explore, Fact',
      ],
      [
        'a step with the id of another',
        /(<Step id="([^"]+)".*?<Step) id="[^"]+"/s,
        '$1 id="$2"',
        '<Step>, attribute "id": found "',
      ],
      [
        'a bare number',
        /(?=The dispute)/,
        'It was 21,889 pounds. ',
        'prose, "…It was 21,889 pounds. T…": found the number 21,889; allowed: a <Fact id="…"/>, words inside a <Claim>, or a date',
      ],
    ] as const
  ).map(
    ([name, from, to, message]): Damage => [
      name,
      (copy) => `content/chapters/${damaged}/en.mdx:${copy.rewrite('en', from, to)}: ${message}`,
    ],
  ),
  [
    'a step that the translation lacks',
    (copy) => {
      const line = copy.rewrite('es', /<Step [^>]*>\n.*?<\/Step>\n/s, '');
      return `content/chapters/${damaged}/es.mdx:${line}: translation, component 2: found <`;
    },
  ],
  [
    'a fact that the translation lacks',
    (copy) => {
      copy.rewrite('es', /<Fact id="border-miles" \/>/, 'muchas');
      return `content/chapters/${damaged}/es.mdx: translation, <Fact id="border-miles">: found nothing; allowed: the facts of content/chapters/${damaged}/en.mdx`;
    },
  ],
  [
    'no translation at all',
    (copy) => {
      copy.content.chapters = copy.content.chapters.filter(
        ({ folder, lang }) => folder !== damaged || lang !== 'es',
      );
      return `content/chapters/${damaged}/es.mdx: translation, file: found nothing; allowed: one file for each of en, es`;
    },
  ],
];
