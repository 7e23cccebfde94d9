// What the pages can do beyond being read: 长者版, reading aloud, printing, the kiosk. Without it everything is still there to read.
// It is written for phones of 2017 (ES2017): one word that such a browser does not know, and it would read none of this.
(() => {
  'use strict';
  const root = document.documentElement;
  const ELDER = 'zwgk-elder';
  const IDLE_MS = 120000;

  // A browser that forbids storage still switches, for one page.
  const storage = (name) => {
    try {
      window[name].getItem(ELDER);
      return window[name];
    } catch (refused) {
      return undefined;
    }
  };
  const store = storage('localStorage');

  const remember = (word) => store && store.setItem(ELDER, word);
  const hush = () => window.speechSynthesis && window.speechSynthesis.cancel();

  // Before the page is drawn, so that it does not jump.
  if (store && store.getItem(ELDER) === 'yes') root.classList.add('elder');

  // On a narrow screen and in 长者版 the rows of a 名录 stand as cards.
  const narrow = window.matchMedia('(max-width: 700px)');
  const showCards = () => root.classList.toggle('cards', narrow.matches || root.classList.contains('elder'));
  narrow.addListener(showCards); // what browsers of 2017 know
  showCards();

  const press = (button, isOn) => button.setAttribute('aria-pressed', String(isOn));

  const elder = (button) => {
    const isOn = root.classList.toggle('elder');
    remember(isOn ? 'yes' : 'no');
    press(button, isOn);
    showCards();
  };

  const read = (button) => {
    const speech = window.speechSynthesis;
    const isOn = button.getAttribute('aria-pressed') === 'true';
    speech.cancel();
    press(button, !isOn);
    if (isOn) return;
    const chosen = String(window.getSelection() || '').trim();
    // The first part that says something: on the search page what was found, and how to search while nothing is.
    const readable = ['[data-read=""]', '[data-read=else]', 'main']
      .map((part) => document.querySelector(part))
      .filter(Boolean);
    const text = chosen || readable.map((part) => part.innerText.trim()).find(Boolean) || '';
    // Long utterances are cut off by some voices: a sentence or line at a time.
    const parts = text
      .replace(/[。！？；]/gu, '$&\n')
      .split('\n')
      .map((part) => part.trim())
      .filter(Boolean);
    parts.forEach((part, index) => {
      const utterance = new SpeechSynthesisUtterance(part);
      utterance.lang = 'zh-CN';
      utterance.rate = root.classList.contains('elder') ? 0.85 : 1;
      if (index === parts.length - 1) utterance.onend = () => press(button, false);
      speech.speak(utterance);
    });
  };

  const ACTIONS = { elder, read, print: () => window.print(), back: () => history.back() };

  const setUpTools = () => {
    const tools = document.querySelector('[data-tools]');
    if (!tools) return;
    tools.hidden = false;
    for (const button of tools.querySelectorAll('[data-do]')) {
      const name = button.dataset.do;
      if (name === 'read') button.hidden = !('speechSynthesis' in window);
      if (name === 'elder') press(button, root.classList.contains('elder'));
      button.addEventListener('click', () => ACTIONS[name](button));
    }
  };

  // On a small screen the columns stand in one line that is wider than the screen.
  const showCurrent = () => {
    const current = document.querySelector('.bar [aria-current]');
    if (current) current.closest('ul').scrollLeft = current.offsetLeft - 16;
  };

  // Each cell of a card says what it is; as blocks, rows and cells would no longer count as such to a screen reader.
  const ROLES = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };
  const setUpTables = () => {
    for (const table of document.querySelectorAll('.rows > table')) {
      const labels = [...table.querySelectorAll('thead th')].map((head) => head.textContent);
      for (const part of [table, ...table.querySelectorAll('thead, tbody, tr, th, td')]) {
        part.setAttribute('role', ROLES[part.tagName] || (part.scope === 'col' ? 'columnheader' : 'rowheader'));
        if (part.tagName === 'TD') part.dataset.label = labels[part.cellIndex];
      }
      table.parentNode.classList.add('labelled');
    }
  };

  // One visitor of a kiosk must not come upon what the one before has read or searched: each place in the browser's history
  // is marked with its visit, and going back to a place of another visit leads home.
  const setUpKiosk = () => {
    const VISIT = 'zwgk-visit';
    const home = new URL('../index.html', document.currentScript.src).href;
    const session = storage('sessionStorage');
    const visit = () => Number((session && session.getItem(VISIT)) || 0);
    const forget = () => {
      for (const form of document.forms) form.reset(); // a browser keeps what was typed
    };
    const check = () => {
      const state = history.state || {};
      const isOther = state.visit !== undefined && state.visit !== visit();
      const isHome = location.href.split(/[?#]/u)[0] === home;
      root.hidden = isOther && !isHome;
      if (root.hidden) location.replace(home);
      else history.replaceState(Object.assign({}, state, { visit: visit() }), '');
      if (!isOther) return;
      forget();
      addEventListener('load', forget); // it fills them in when it has read the page
    };
    const goHome = () => {
      hush();
      remember('no'); // the next visitor starts afresh
      if (session) session.setItem(VISIT, String(visit() + 1));
      forget();
      location.replace(home);
    };
    let timer;
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(goHome, IDLE_MS);
    };
    for (const event of ['pointerdown', 'keydown', 'scroll', 'touchstart']) {
      addEventListener(event, restart, { passive: true, capture: true });
    }
    addEventListener('contextmenu', (event) => event.preventDefault());
    addEventListener('hashchange', check);
    // A page that the browser has kept whole comes back as it was left: hidden, until it is known whose it is.
    addEventListener('pagehide', () => {
      root.hidden = true;
    });
    addEventListener('pageshow', check);
    check();
    restart();
  };

  if (root.classList.contains('kiosk')) setUpKiosk();
  addEventListener('pagehide', hush);
  document.addEventListener('DOMContentLoaded', () => {
    setUpTools();
    showCurrent();
    setUpTables();
  });
})();
