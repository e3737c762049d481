(() => {
  'use strict';
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const filter = document.querySelector('.nr-filter');
  const query = document.getElementById('nr-query');
  const boxes = [...document.querySelectorAll('input[name="section"]')];
  const shown = document.getElementById('nr-shown');
  const rows = [...document.querySelectorAll('[data-filter]')].map(element => (
    { element, section: element.dataset.section, text: plain(element.textContent) }));
  const folds = [...document.querySelectorAll('.nr-fold')].map(element => (
    { element, details: element.firstElementChild, blocks: [...element.querySelectorAll('.nr-block')] }));
  const apply = () => {
    const words = plain(query.value).split(/\s+/).filter(Boolean);
    const sections = new Set(boxes.filter(box => box.checked).map(box => box.value));
    let blocks = 0, all = 0;
    for (const row of rows) {
      const fits = words.every(word => row.text.includes(word)) && (row.section === undefined || sections.has(row.section));
      row.element.hidden = !fits;
      if (row.section !== undefined) { all++; blocks += fits; }
    }
    for (const fold of folds) {
      fold.element.hidden = fold.blocks.every(block => block.hidden);
      // What is looked for is shown; what is not stays as it was.
      if (words.length > 0) { fold.details.open = true; fold.opened = true; }
      else if (fold.opened) { fold.details.open = fold.opened = false; }
    }
    shown.textContent = blocks + ' of ' + all + ' blocks shown';
  };
  const check = on => { for (const box of boxes) box.checked = on; apply(); };
  document.getElementById('nr-all').addEventListener('click', () => check(true));
  document.getElementById('nr-no').addEventListener('click', () => check(false));
  query.addEventListener('input', apply);
  for (const box of boxes) box.addEventListener('change', apply);
  filter.hidden = false;
  apply();
})();
