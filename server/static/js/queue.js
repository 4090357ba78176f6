// Keys of the audit page: data-key on a button, a link, a choice or a field. Everything works by mouse and Tab as well.
(function () {
  "use strict";

  function isTyping(element) {
    return element.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || isTyping(event.target)) return;
    const named = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!named || named.disabled) return;
    event.preventDefault();
    if (named.matches("select")) named.focus();
    else named.click();
    if (named.matches("input")) named.focus();
  });
})();
