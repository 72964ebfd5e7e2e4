import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withResolution } from './png';

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** One black pixel. */
const pixel = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
]);

test('the resolution is a chunk of its own after the head, and nothing else changes', () => {
  const size = Buffer.alloc(9);
  size.writeUInt32BE(11_339, 0);
  size.writeUInt32BE(11_339, 4);
  size.writeUInt8(1, 8);
  const wanted = Buffer.concat([pixel.subarray(0, 33), chunk('pHYs', size), pixel.subarray(33)]);
  expect(Buffer.from(withResolution(pixel, 11_338.58))).toEqual(wanted);
});
