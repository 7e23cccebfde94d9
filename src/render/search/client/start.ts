import { startSearchPage } from './page.js';

startSearchPage();
