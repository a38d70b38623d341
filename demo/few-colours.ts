// Makes a picture of flat colours and letters small: a palette in place of three bytes for each pixel. It is meant for
// what a browser has drawn (PNG, 8 bits a channel, not interlaced); no two pixels of one colour become different.

import { crc32, deflateSync, inflateSync } from 'node:zlib';

const MOST_COLOURS = 48;
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** PNG, 13.2: the predictors of a line. */
const LEFT = 1;
const UP = 2;
const AVERAGE = 3;
const PAETH = 4;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Of every pixel, as 0xRRGGBB. */
  readonly colours: Uint32Array;
}

/** The same picture in at most 48 colours. */
export function reduceColours(png: Buffer): Buffer {
  const { width, height, colours } = decode(png);
  const palette = choosePalette(colours);
  const nearest = new Map<number, number>();
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colours[y * width + x]!;
      let index = nearest.get(colour);
      if (index === undefined) nearest.set(colour, (index = nearestIn(palette, colour)));
      lines[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which point into a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The commonest colour of each neighbourhood of colours, and of those the commonest. */
function choosePalette(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const places = new Map<number, { colour: number; most: number; all: number }>();
  for (const [colour, count] of counts) {
    const place = colour & 0xe0e0e0;
    const { colour: best, most, all } = places.get(place) ?? { colour, most: 0, all: 0 };
    const isCommoner = count > most;
    places.set(place, {
      colour: isCommoner ? colour : best,
      most: Math.max(most, count),
      all: all + count,
    });
  }
  const chosen = [...places.values()].sort((a, b) => b.all - a.all).map(({ colour }) => colour);
  // Colours that cover much are kept as they are, however near they are to each other.
  const wide = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_COLOURS / 4);
  return [...new Set([...wide.map(([colour]) => colour), ...chosen])].slice(0, MOST_COLOURS);
}

function nearestIn(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => {
    const [a, b] = [channels(colour), channels(other)];
    return a.reduce((sum, value, index) => sum + (value - b[index]!) ** 2, 0);
  });
  return distances.indexOf(Math.min(...distances));
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function decode(png: Buffer): Picture {
  let header: Buffer = Buffer.alloc(0);
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') data.push(content);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channelCount = { 2: 3, 6: 4 }[header[9]!];
  if (header[8] !== 8 || channelCount === undefined || header[12] !== 0) {
    throw new Error('Only PNG files of 8 bits a channel that are not interlaced can be read.');
  }
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * channelCount, channelCount);
  const colours = new Uint32Array(width * height);
  for (let index = 0; index < colours.length; index += 1) {
    const at = index * channelCount;
    colours[index] = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
  }
  return { width, height, colours };
}

/** Undoes the predictors (PNG, 9.2). */
function unfilter(lines: Buffer, lineLength: number, pixelLength: number): Buffer {
  const height = lines.length / (lineLength + 1);
  const bytes = Buffer.alloc(lineLength * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (lineLength + 1)];
    for (let x = 0; x < lineLength; x += 1) {
      const at = y * lineLength + x;
      const left = x < pixelLength ? 0 : bytes[at - pixelLength]!;
      const up = y === 0 ? 0 : bytes[at - lineLength]!;
      const corner = x < pixelLength || y === 0 ? 0 : bytes[at - lineLength - pixelLength]!;
      let predicted = 0;
      if (filter === LEFT) predicted = left;
      else if (filter === UP) predicted = up;
      else if (filter === AVERAGE) predicted = (left + up) >> 1;
      else if (filter === PAETH) predicted = paeth(left, up, corner);
      bytes[at] = lines[y * (lineLength + 1) + 1 + x]! + predicted;
    }
  }
  return bytes;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft! <= toUp! && toLeft! <= toCorner!) return left;
  return toUp! <= toCorner! ? up : corner;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
