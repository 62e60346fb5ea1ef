import parts from '#content/data/border-parts/dataset.ts';
import sectors from '#content/data/border-sectors/dataset.ts';
import seizures from '#content/data/border-seizures-by-office/dataset.ts';
import offices from '#content/data/field-offices/dataset.ts';
import ports from '#content/data/port-crossings/dataset.ts';
import { figure } from '#draw/figure.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { scene } from './scene.ts';
import { poundsOf } from './spots.ts';
import { states } from './states.ts';

export default figure({
  kind: 'map',
  data: { ports, offices, seizures, sectors, parts },
  states,
  scene,
  words: { en, es },
  values: (rows, format) => {
    const port = (id: string) => rows.ports.find((row) => row.id === id);
    const part = (id: string) => rows.parts.find((row) => row.id === id)?.km ?? 0;
    return {
      ports: format.integer(rows.ports.length),
      whole: format.integer(part('whole')),
      rioGrande: format.integer(part('rio-grande')),
      colorado: format.integer(part('colorado-river')),
      sanYsidro: format.million(port('san-ysidro')?.people ?? 0),
      elPaso: format.million(port('el-paso')?.people ?? 0),
      laredoTrucks: format.million(port('laredo')?.trucks ?? 0),
      tucson: format.integer(poundsOf(rows, 'tucson')),
      sanDiego: format.integer(poundsOf(rows, 'san-diego')),
      elPasoOffice: format.integer(poundsOf(rows, 'el-paso')),
      laredoOffice: format.integer(poundsOf(rows, 'laredo')),
    };
  },
  tables: (rows, format, words, lang) => {
    const number = (value: number | null) => (value === null ? null : format.integer(value));
    const column = (title: string, numeric = true) => ({ title, numeric });
    return [
      {
        caption: words.captions.ports,
        columns: [
          column(words.port, false),
          column(words.opposite, false),
          column(words.people),
          column(words.cars),
          column(words.trucks),
          column(words.pedestrians),
        ],
        rows: rows.ports.map((port) => [
          port.name[lang],
          `${port.mxPlace}, ${port.mxState}`,
          ...[port.people, port.cars, port.trucks, port.pedestrians].map(number),
        ]),
      },
      {
        caption: words.captions.offices,
        columns: [column(words.office, false), column(words.poundsLong)],
        rows: rows.offices.map((office) => [office.name[lang], number(poundsOf(rows, office.id))]),
      },
      {
        caption: words.captions.sectors,
        columns: [column(words.sector, false), column(words.miles)],
        rows: rows.sectors.map((sector) => [sector.name[lang], number(sector.officialMiles)]),
      },
      {
        caption: words.captions.parts,
        columns: [column(words.part, false), column(words.kilometres)],
        rows: rows.parts.map((part) => [part.name[lang], number(part.km)]),
      },
    ];
  },
});
