// C0, DEL, C1, and the marks that turn the direction of text: a file must not steer the terminal or disguise a report.
const UNSAFE = /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text that cannot steer a terminal: control and direction characters become `?`; line ends and tabs stay. */
export function printable(text: string): string {
  return text.replace(UNSAFE, '?').replace(LONE_SURROGATE, '?');
}

/** A text on one line, safe to print. */
export function printableLine(text: string): string {
  return printable(text.replace(/\r\n|[\r\n\t\u2028\u2029]/gu, ' '));
}
