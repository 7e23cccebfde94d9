import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';

/** Handlebars without its compiler. Its own types leave the module empty. */
export const HandlebarsRuntime = runtime as unknown as Pick<
  typeof Handlebars,
  'create' | 'template' | 'registerPartial' | 'Utils'
>;
