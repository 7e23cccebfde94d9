import { toIsoDate, type IsoDate } from '../model/iso-date.js';

/** 2020年9月30日, 2020.9.30, 2020/9/30, 2020-9-30, full-width digits and signs folded before. */
const SEPARATED = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/u;
/** 20200930. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
/** Excel's day count since 1899-12-30, for the years 1982 to 2064. */
const SERIAL = /^[345]\d{4}(?:\.0+)?$/u;

/** Reads a date in the notations that real files hold, or answers undefined: nothing is guessed, a date without a day is none. */
export function readLooseDate(text: string): IsoDate | undefined {
  const plain = text.normalize('NFKC').trim();
  const exact = toIsoDate(plain);
  if (exact) return exact;
  const parts = SEPARATED.exec(plain) ?? COMPACT.exec(plain);
  if (parts) return toIsoDate(`${parts[1]}-${pad(parts[2])}-${pad(parts[3])}`);
  return SERIAL.test(plain) ? fromExcelSerial(Number.parseInt(plain, 10)) : undefined;
}

/** The day of an Excel serial number (1900 date system, valid from 1900-03-01). */
export function fromExcelSerial(serial: number): IsoDate | undefined {
  const milliseconds = (Math.floor(serial) - 25_569) * 86_400_000; // 25,569 = 1970-01-01
  const day = new Date(milliseconds);
  return Number.isNaN(day.getTime()) ? undefined : toIsoDate(day.toISOString().slice(0, 10));
}

function pad(part: string | undefined): string {
  return (part ?? '').padStart(2, '0');
}
