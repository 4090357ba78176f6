// 显示密码: a button beside each password field that shows what was typed; hidden again before it is sent.
(function () {
  "use strict";

  function captionOf(field) {
    return field.labels[0].firstChild.textContent.trim();
  }

  function show(field, button, shown) {
    field.type = shown ? "text" : "password";
    button.textContent = shown ? "隐藏" : "显示";
    button.setAttribute("aria-label", button.textContent + captionOf(field));
  }

  document.querySelectorAll("input[data-reveal]").forEach((field) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-outline-primary";
    const group = document.createElement("div");
    group.className = "input-group";
    field.replaceWith(group);
    group.append(field, button);
    show(field, button, false);
    button.addEventListener("click", () => { show(field, button, field.type === "password"); field.focus(); });
    field.form.addEventListener("submit", () => show(field, button, false));
  });
})();
