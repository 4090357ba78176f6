// Marks a browser that lacks what the pages need, so that the notice shows. Read by Internet Explorer too: old syntax only.
(function () {
  var able = window.fetch && window.Promise && window.FormData && window.URL && "append" in document.documentElement;
  if (!able || document.documentMode) {
    document.documentElement.className += " old";
  }
})();
