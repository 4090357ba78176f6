// Enrolment and payment pages: choose all, find somebody, districts of a city, the sum and remark of orders, copy, print. All of it is
// comfort: without it the pages work the same.
(function () {
  "use strict";

  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  // Everybody who is shown and may be chosen.
  function setUpPeople(table) {
    const boxes = all("input[type=checkbox][name=people]", table);
    const groups = all("tbody", table);
    const holder = document.querySelector(`[data-all="${table.id}"]`);
    const finder = document.querySelector(`[data-finder="${table.id}"]`);
    const tally = document.querySelector(`[data-tally="${table.id}"]`);
    const every = holder.querySelector("input");
    const shown = () => boxes.filter((box) => !box.closest("tbody").hidden);

    function tell() {
      const chosen = boxes.filter((box) => box.checked).length;
      const visible = groups.filter((group) => !group.hidden).length;
      tally.textContent = `名单中显示 ${visible} 人，已选择 ${chosen} 人`;
      const here = shown();
      every.checked = here.length > 0 && here.every((box) => box.checked);
      every.indeterminate = !every.checked && here.some((box) => box.checked);
    }

    every.addEventListener("change", () => {
      shown().forEach((box) => { box.checked = every.checked; });
      tell();
    });
    table.addEventListener("change", (event) => { if (event.target !== every) tell(); });
    const field = finder.querySelector("input");
    field.addEventListener("input", () => {
      const wanted = field.value.trim().toLowerCase();
      groups.forEach((group) => { group.hidden = !group.dataset.find.toLowerCase().includes(wanted); });
      tell();
    });
    field.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
    finder.hidden = false;
    holder.hidden = !boxes.length;
    table.querySelector("[data-no-all]").hidden = boxes.length > 0;
    tell();
  }

  function setUpDistricts(city) {
    const select = document.getElementById(city.dataset.city);
    const groups = all("optgroup", select);
    function narrow() {
      groups.forEach((group) => group.remove());
      groups.filter((group) => !city.value || group.label === city.value).forEach((group) => select.append(group));
      if (!select.value.startsWith(city.value)) select.value = "";
    }
    city.addEventListener("change", narrow);
    narrow();
  }

  function setUpSum(table) {
    const place = document.getElementById(table.dataset.sum);
    const remark = document.getElementById(table.dataset.remark);
    function add() {
      const boxes = all("input:checked", table);
      const total = (name) => boxes.reduce((sum, box) => sum + Number(box.dataset[name]), 0);
      const codes = boxes.map((box) => box.dataset.code).join(" ");
      place.textContent = (total("fen") / 100).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      remark.textContent = `${table.dataset.enterprise}+${total("people")}人 ${codes}`;
    }
    table.addEventListener("change", add);
    add();
  }

  // The older way too: navigator.clipboard is there on https only.
  function copyText(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copy"));
  }

  function setUpCopy(button) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const place = document.getElementById(button.dataset.copy);
      copyText(place.textContent.trim()).then(
        () => { button.textContent = "已复制"; },
        () => { button.textContent = "请手工选中复制"; },
      );
    });
  }

  all("table[id]").filter((table) => document.querySelector(`[data-all="${table.id}"]`)).forEach(setUpPeople);
  all("[data-city]").forEach(setUpDistricts);
  all("[data-sum]").forEach(setUpSum);
  all("[data-copy]").forEach(setUpCopy);
  all("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
})();
