/** A day as year, month and day, in the ways that pages write it. */
export const DAY_PATTERN = /(?<!\d)((?:19|20)\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})(?!\d)/gu;
