import makeQrCode from 'qrcode-generator';

/** A QR code as a picture: an SVG path over a square of so many units, its quiet zone of four included. */
export interface QrPicture {
  readonly size: number;
  readonly path: string;
}

const QUIET = 4;

/** The QR code of an address; error correction M, which a smudge on a board does not break. */
export function qrPicture(address: string): QrPicture {
  const code = makeQrCode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) continue;
      let end = column + 1;
      while (end < count && code.isDark(row, end)) end += 1;
      path += `M${column + QUIET} ${row + QUIET}h${end - column}v1h-${end - column}z`;
      column = end;
    }
  }
  return { size: count + QUIET * 2, path };
}
