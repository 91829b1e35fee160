/*
 * Search that costs nothing until somebody searches. The theme's program and the index of all pages (several hundred
 * kilobytes) are fetched when the search field is first touched; its address lies in <template id="loa-search">.
 * Not here: how words are matched (lunr/min/lunr.vi.min.js), the field itself (partials/search.html).
 */
(function () {
  "use strict";
  var page = document.documentElement;
  var field = document.querySelector("input[data-md-component=search-query]");
  var kept = document.getElementById("loa-search");
  var source = kept && kept.content && kept.content.querySelector("script[src]");
  if (!field || !source || !window.Worker) return; // the field stays hidden, as for readers without scripts
  page.classList.replace("no-js", "js");
  var open = document.getElementById("__search");
  var said = document.querySelector(".md-search-result__meta");
  var asked = false;

  function say(key) {
    if (said) said.textContent = said.getAttribute("data-" + key) || said.textContent;
  }
  function fetchSearch() {
    if (asked) return;
    asked = true;
    say("loading");
    var script = document.createElement("script");
    script.src = source.getAttribute("src");
    script.onerror = function () {
      asked = false;
      say("failed");
    };
    document.body.appendChild(script);
  }
  function start() {
    if (open) open.checked = true;
    fetchSearch();
  }
  field.addEventListener("focus", start);
  field.addEventListener("input", start);
  field.form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && open && open.checked && document.activeElement === field) {
      open.checked = false;
      field.blur();
    }
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName || "") || event.target.isContentEditable;
    if (event.key === "/" && !asked && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
    }
  });
  if (document.activeElement === field || new URLSearchParams(location.search).has("q")) start();
})();
