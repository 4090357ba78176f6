// What every page does beside its HTML: a form is sent once, and no refusal of htmx is lost.
(function () {
  "use strict";

  function buttonsOf(form) {
    return Array.from(form.elements).filter((element) => element.type === "submit");
  }

  // After the event, so that the pressed button's own name and value are still sent.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || form.matches("[data-hx-post]")) return;
    setTimeout(() => {
      if (!event.defaultPrevented) buttonsOf(form).forEach((button) => { button.disabled = true; });
    }, 0);
  });

  // "Back" may show the page as it was left, with its buttons off.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll("form").forEach((form) => {
      buttonsOf(form).forEach((button) => { button.disabled = false; });
    });
  });

  function tell(sentence) {
    const place = document.getElementById("told");
    if (!place) return;
    const alert = document.createElement("div");
    alert.className = "alert alert-danger";
    alert.setAttribute("role", "alert");
    alert.textContent = sentence;
    place.replaceChildren(alert);
    place.scrollIntoView({ block: "nearest" });
  }

  // Our own refusals name their place; whatever else goes wrong (a proxy, the network) gets a sentence of ours.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const answer = event.detail.xhr;
    if (answer.status >= 400 && answer.getResponseHeader("HX-Retarget")) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  document.addEventListener("htmx:responseError", () => tell("系统暂时没有响应，请稍后再试。"));
  document.addEventListener("htmx:sendError", () => tell("网络不通，请检查网络后再试。"));
  document.addEventListener("htmx:timeout", () => tell("网络太慢，请稍后再试。"));
})();
