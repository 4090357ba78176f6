// The review desk: photographs by arrow keys, the next page fetched ahead and shown at once, no verdict before a photograph.
(function () {
  "use strict";

  const LOOK_MS = 500;
  const ahead = { page: null }; // the promise of the page that will probably come next

  function main() { return document.getElementById("main"); }

  // Photographs: each lies ready in its frame; a picture is fetched, and its view logged, when it is first shown.
  function choose(number) {
    const frame = main().querySelector(`[data-frame="${number}"]`);
    if (!frame) return;
    main().querySelectorAll("[data-frame]").forEach((each) => { each.hidden = each !== frame; });
    main().querySelectorAll("[data-photo]").forEach((each) => {
      if (each.dataset.photo === String(number)) each.setAttribute("aria-current", "true");
      else each.removeAttribute("aria-current");
    });
    rollFilm();
  }

  // The chosen photograph in the middle of the film; the page itself stays where it is.
  function rollFilm() {
    const film = main().querySelector(".film"), thumb = main().querySelector("[data-photo][aria-current]");
    if (film && thumb) film.scrollLeft = thumb.parentElement.offsetLeft - (film.clientWidth - thumb.offsetWidth) / 2;
  }

  function step(by) {
    const film = Array.from(main().querySelectorAll("[data-photo]"));
    const place = film.findIndex((each) => each.getAttribute("aria-current"));
    const next = film[place + by];
    if (next) choose(next.dataset.photo);
  }

  document.addEventListener("click", (event) => {
    const thumb = event.target.closest("a[data-photo]");
    if (!thumb || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(thumb.dataset.photo);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input, textarea, select, .film")) return;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by || !main().querySelector("[data-photo]")) return;
    event.preventDefault();
    step(by);
  });

  // A reason chosen by its key opens the box in which it is confirmed.
  document.addEventListener("change", (event) => {
    const box = event.target.closest("details.failing");
    if (box && event.target.name === "reason") box.open = true;
  });

  // Whoever presses twice passes nobody unseen: the button works once the large photograph has been on the screen.
  function waitForPhoto() {
    const button = main().querySelector("[data-after-photo]");
    if (!button) return;
    const photo = main().querySelector("[data-frame]:not([hidden]) img");
    button.disabled = true;
    const shown = new Promise((resolve) => {
      if (!photo || (photo.complete && photo.naturalWidth)) { resolve(); return; }
      photo.addEventListener("load", resolve, { once: true });
      photo.addEventListener("error", resolve, { once: true });
    });
    shown.then(() => setTimeout(() => { button.disabled = false; }, LOOK_MS));
  }

  // The page alone is fetched ahead, never its photographs: those are looked at when they are shown.
  function fetchPage(address) {
    return fetch(address, { credentials: "same-origin" })
      .then((answer) => (answer.ok ? answer.text().then((text) => ({ address: new URL(answer.url).pathname, text })) : null))
      .catch(() => null);
  }

  function fetchAhead() {
    const place = main().querySelector("[data-next]");
    ahead.page = place ? fetchPage(place.dataset.next) : null;
  }

  function show(page, done) {
    const found = new DOMParser().parseFromString(page.text, "text/html");
    const fresh = found.querySelector(".body");
    const place = found.getElementById("just-done");
    if (!fresh || !place) { location.assign(page.address); return; }
    place.innerHTML = done;
    document.querySelector(".body").replaceWith(document.adoptNode(fresh));
    document.title = found.title;
    history.pushState({}, "", page.address);
    window.scrollTo(0, 0);
    window.htmx.process(main());
    begin();
  }

  function refuse(sentence) {
    const place = document.getElementById("told");
    place.innerHTML = sentence;
    place.scrollIntoView({ block: "nearest" });
  }

  async function send(form) {
    const answer = await fetch(form.action, {
      method: "POST", body: new URLSearchParams(new FormData(form)), credentials: "same-origin",
      headers: { "HX-Request": "true", "HX-Current-URL": location.href },
    });
    const door = answer.headers.get("HX-Redirect");
    if (door) { location.assign(door); return; }
    const text = await answer.text();
    if (!answer.ok) { refuse(text); return; }
    const address = answer.headers.get("Location");
    const ready = await ahead.page;
    const page = ready && ready.address === address ? ready : await fetchPage(address);
    if (page) show(page, text);
    else location.assign(address);
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-onward]")) return;
    event.preventDefault();
    if (form.dataset.sent) return;
    form.dataset.sent = "true";
    send(form)
      .catch(() => refuse('<div class="alert alert-danger" role="alert">网络不通，结论没有保存，请检查网络后再试。</div>'))
      .finally(() => { delete form.dataset.sent; });
  });

  window.addEventListener("popstate", () => location.reload());

  function begin() {
    rollFilm();
    waitForPhoto();
    fetchAhead();
  }

  begin();
})();
