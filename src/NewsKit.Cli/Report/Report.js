(() => {
  'use strict';
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const filter = document.querySelector('.nr-filter');
  const query = document.getElementById('nr-query');
  const boxes = [...document.querySelectorAll('input[name="section"]')];
  const shown = document.getElementById('nr-shown');
  const rows = [...document.querySelectorAll('[data-filter]')].map(element => (
    { element, section: element.dataset.section, text: plain(element.textContent) }));
  const apply = () => {
    const words = plain(query.value).split(/\s+/).filter(Boolean);
    const sections = new Set(boxes.filter(box => box.checked).map(box => box.value));
    let blocks = 0, all = 0;
    for (const row of rows) {
      const fits = words.every(word => row.text.includes(word)) && (row.section === undefined || sections.has(row.section));
      row.element.hidden = !fits;
      if (row.section !== undefined) { all++; blocks += fits; }
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
