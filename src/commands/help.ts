import type { HelpConfiguration, Option } from 'commander';
import { displayWidth } from '../text/display-width.js';
import { wrapText } from '../text/wrap-text.js';
import { CLI_MESSAGES } from './messages.js';

/** How every help page is laid out: in Chinese, and in columns that Han characters fill by two. */
export const HELP: HelpConfiguration = {
  styleTitle: (title) => CLI_MESSAGES.helpTitles[title] ?? title,
  displayWidth,
  boxWrap: (text, width) =>
    text
      .split('\n')
      .flatMap((line) => wrapText(line, width))
      .join('\n'),
  optionDescription: describeOption,
  argumentDescription: ({ description }) => description, // it says itself what is taken when it is left out
};

function describeOption(option: Option): string {
  const value: unknown = option.defaultValue;
  const shown = option.defaultValueDescription ?? (typeof value === 'string' ? value : undefined);
  return shown ? option.description + CLI_MESSAGES.defaultValue(shown) : option.description;
}
