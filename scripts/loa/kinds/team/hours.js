/* Tells whether a desk is staffed now, by the reader's clock and the time of Việt Nam; nothing is asked of anybody.
   Without this script the table of hours tells the same to whoever looks at a clock. */
(function () {
  "use strict";
  var NAMES = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"];
  var desks = Array.prototype.slice.call(document.querySelectorAll(".loa-gio[data-tuan]"));
  if (!desks.length) return;

  /* Việt Nam is seven hours ahead of UTC all year round, wherever the reader is. */
  function now() { return new Date(Date.now() + 7 * 3600 * 1000); }

  function week(text) {
    var days = {};
    text.split(";").forEach(function (day) {
      var parts = day.split("/");
      if (parts.length === 2) {
        days[parts[0]] = parts[1].split(",").map(function (spell) { return spell.split("-").map(Number); });
      }
    });
    return days;
  }

  function shut(text, day) {
    var iso = day.toISOString().slice(0, 10);
    return text.split(";").some(function (span) {
      var ends = span.split("/");
      return ends.length === 2 && ends[0] <= iso && iso <= ends[1];
    });
  }

  function clock(minutes) {
    var rest = minutes % 60;
    return Math.floor(minutes / 60) + " giờ" + (rest ? " " + (rest < 10 ? "0" : "") + rest : "");
  }

  function spells(days, off, day) {
    return shut(off, day) ? [] : days[day.getUTCDay() || 7] || [];
  }

  function told(days, off) {
    var today = now(), minute = 60 * today.getUTCHours() + today.getUTCMinutes();
    for (var ahead = 0; ahead < 15; ahead += 1) {
      var day = new Date(today.getTime() + ahead * 86400000);
      var found = spells(days, off, day).filter(function (spell) { return ahead || spell[1] > minute; });
      if (found.length) {
        if (!ahead && found[0][0] <= minute) return ["open", "Đang trong giờ trực, đến " + clock(found[0][1]) + "."];
        var when = ahead === 0 ? "hôm nay" : ahead === 1 ? "ngày mai" :
          NAMES[day.getUTCDay()] + " ngày " + day.getUTCDate() + "/" + (day.getUTCMonth() + 1);
        return ["shut", "Ngoài giờ trực. Lần tới: " + clock(found[0][0]) + " " + when + "."];
      }
    }
    return ["shut", "Ngoài giờ trực."];
  }

  function show() {
    desks.forEach(function (desk) {
      var said = told(week(desk.getAttribute("data-tuan")), desk.getAttribute("data-nghi") || "");
      var name = desk.getAttribute("data-ten");
      var text = (name ? name + ": " : "") + said[1] + " (Theo giờ Việt Nam; ngày lễ, Tết có thể nghỉ.)";
      desk.className = "loa-gio loa-gio--" + said[0];
      if (desk.textContent !== text) desk.textContent = text;
      desk.hidden = false;
    });
  }

  show();
  setInterval(show, 30000);
})();
