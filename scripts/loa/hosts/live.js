/*
 * What a page of the preview does when it is told that something has changed: loads itself anew where it stood, and
 * shows what is wrong with the content, with the cure. Part of the preview only, never of a published site.
 */
(function () {
  "use strict";
  var here = location.pathname.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
  var place = "loa-live:" + here;
  var kept = sessionStorage.getItem(place);
  if (kept) {
    sessionStorage.removeItem(place);
    scrollTo(0, +kept);
  }
  function again() {
    sessionStorage.setItem(place, scrollY);
    location.reload();
  }
  function line(tag, text, parent) {
    var element = document.createElement(tag);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  }
  var band = document.createElement("details");
  band.className = "loa-live";
  band.style.cssText = "position:fixed;z-index:20;left:0;right:0;bottom:0;max-height:60vh;overflow:auto;margin:0;padding:0.6rem 1rem;" +
    "background:#14202b;color:#fffdf8;font:600 1rem/1.5 'Be Vietnam Pro',sans-serif;border-top:5px solid #f2b705";
  function show(problems) {
    var errors = problems.filter(function (one) { return one.error; });
    if (!errors.length || self !== top) return band.remove(); // beside a form the desk tells them
    if (!band.isConnected) band.open = true;
    band.textContent = "";
    line("summary", errors.length + " lỗi trong nội dung: " + errors[0].file + ", dòng " + errors[0].line, band).style.cssText = "cursor:pointer";
    errors.forEach(function (one) {
      line("p", one.file + ":" + one.line, band).style.cssText = "margin:0.8rem 0 0;color:#f2b705";
      line("p", one.message, band).style.cssText = "margin:0;font-weight:400";
      line("p", "Cách sửa: " + one.remedy, band).style.cssText = "margin:0;font-weight:400";
    });
    document.body.appendChild(band);
  }
  var source = new EventSource("/_loa/events");
  source.addEventListener("changed", function (event) {
    var changed = JSON.parse(event.data);
    var mine = changed.some(function (where) { return where === here || /\.(css|js|svg|woff2|png|webp)$/.test(where) && document.documentElement.innerHTML.indexOf(where.split("/").pop()) > 0; });
    if (mine) again();
  });
  source.addEventListener("problems", function (event) { show(JSON.parse(event.data)); });
})();
