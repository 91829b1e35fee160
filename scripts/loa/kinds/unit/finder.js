/* Finds a place by its old or new name, with or without marks, whole or begun. The names are in the data beside this
   script; nothing is sent anywhere, and without it the list of the page tells the same. */
(function () {
  "use strict";
  var form = document.getElementById("tim-noi");
  var data = window.loaNoi;
  if (!form || !data) return;
  var box = form.elements.q;
  var count = document.getElementById("tim-noi-dem");
  var list = document.getElementById("tim-noi-ket-qua");
  var SORT = /^(?:xa|phuong|thi tran|tt|dac khu|huyen|quan|thi xa|tx|thanh pho|tp|tinh|[xphqt]) +(?=\S)/;
  var MOST = 12;
  /* A folder on a stick has no server that would find the page of a folder. */
  var END = location.protocol === "file:" ? "/index.html" : "/";

  function plain(text) {
    return text.normalize("NFC").toLowerCase().replace(/[.,;:()“”"'/-]+/g, " ").replace(/\s+/g, " ").trim();
  }

  function folded(text) {
    return plain(text).normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  }

  /* Without what sort of place it is; "Phường 8" is not called "8". */
  function bare(text) {
    var rest = text.replace(SORT, "");
    return /^\d+$/.test(rest) ? text : rest;
  }

  /* A text as it is compared: with and without marks, with and without what sort of place it names. */
  function keys(text) {
    var key = folded(text), own = bare(key), marked = plain(text);
    return { full: key, bare: own, marked: marked, words: key.split(" "),
             name: marked.split(" ").slice(-own.split(" ").length).join(" ") };
  }

  function entry(title, where, now, order) {
    var made = keys(title);
    made.title = title; made.where = where; made.now = now; made.order = order;
    made.words = made.words.concat(folded(where).split(" "));
    return made;
  }

  var entries = data.nay.map(function (place, number) { return entry(place[1], "", [number], 0); })
    .concat(data.cu.map(function (row) { return entry(row[0], data.o[row[1]], row.slice(2), 1); }));

  /* How well a name answers; 0 is best, -1 not at all. */
  function rank(one, asked) {
    /* Whoever says what sort of place it is means that one. */
    var any = asked.full === asked.bare;
    if (one.marked === asked.marked || any && one.bare === asked.bare && one.name === asked.name) return 0;
    if (one.full === asked.full || any && one.bare === asked.bare) return 1;
    if (one.full.indexOf(asked.full) === 0 || one.bare.indexOf(asked.bare) === 0) return 2;
    if ((" " + one.bare).indexOf(" " + asked.bare) >= 0) return 3;
    var own = one.bare.split(" ");
    var all = asked.words.every(function (word) { return one.words.some(function (has) { return has.indexOf(word) === 0; }); });
    var hit = asked.words.some(function (word) { return own.indexOf(word) >= 0; });
    if (asked.words.length > 1 && all && hit) return 4;
    return asked.bare.length > 2 && one.bare.indexOf(asked.bare) >= 0 ? 5 : -1;
  }

  function found(text) {
    var asked = keys(text);
    return entries.map(function (one) { return [rank(one, asked), one]; })
      .filter(function (pair) { return pair[0] >= 0; })
      .sort(function (a, b) {
        return a[0] - b[0] || a[1].order - b[1].order ||
          (b[1].full.indexOf(asked.full) === 0) - (a[1].full.indexOf(asked.full) === 0) ||
          a[1].bare.localeCompare(b[1].bare) || a[1].words.length - b[1].words.length;
      })
      .map(function (pair) { return pair[1]; });
  }

  function element(name, text, kind) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }

  function linked(address, text) {
    var made = element("a", text);
    made.href = address;
    return made;
  }

  function help(place) {
    var teams = place.slice(2), line = element("span", "", "loa-noi__giup");
    if (!teams.length) {
      line.textContent = "Người hướng dẫn: chưa có thông tin.";
      return line;
    }
    line.appendChild(document.createTextNode("Có người chỉ: "));
    teams.forEach(function (team, number) {
      if (number) line.appendChild(document.createTextNode("; "));
      line.appendChild(linked("../../" + team[1] + END, team[0]));
    });
    return line;
  }

  function parts(number) {
    return entries.filter(function (one) {
      return one.order && one.where.indexOf(",") > 0 && one.now.some(function (now) { return now === number || now === -1 - number; }) &&
        /^(?:Xã|Phường|Thị trấn)/.test(one.title);
    }).map(function (one) { return one.title; });
  }

  function item(one) {
    var made = element("li"), head = element("strong");
    made.appendChild(head);
    if (!one.order) {
      var place = data.nay[one.now[0]], from = parts(one.now[0]);
      head.appendChild(linked("../" + place[0] + END, place[1]));
      made.appendChild(element("span", from.length ? "Tên hiện nay. Ghép từ: " + from.join(", ") + "." : "Tên hiện nay."));
      if (!/^Tỉnh|^Thành phố/.test(place[1])) made.appendChild(help(place));
      return made;
    }
    head.textContent = one.title + ", " + one.where;
    var line = element("span", "Nay là: ");
    one.now.forEach(function (now, number) {
      var place = data.nay[now < 0 ? -1 - now : now];
      if (number) line.appendChild(document.createTextNode(", "));
      line.appendChild(linked("../" + place[0] + END, place[1]));
      if (now < 0) line.appendChild(document.createTextNode(" (một phần)"));
    });
    made.appendChild(line);
    return made;
  }

  function show() {
    var text = box.value;
    list.textContent = "";
    count.textContent = "";
    if (!folded(text)) return;
    var all = found(text), shown = element("ol", "", "loa-noi");
    if (!all.length) {
      count.textContent = "Không thấy “" + text.trim() + "”. Xem lại chữ đã gõ, hoặc chọn chữ cái đầu ở danh sách bên dưới.";
      return;
    }
    all.slice(0, MOST).forEach(function (one) { shown.appendChild(item(one)); });
    count.textContent = "Thấy " + all.length + " tên." + (all.length > MOST ? " Dưới đây là " + MOST + " tên gần nhất; gõ thêm chữ để tìm gọn hơn." : "");
    list.appendChild(shown);
  }

  form.hidden = false;
  box.addEventListener("input", show);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    show();
    /* So that what was found can be passed on; from a folder on a stick a browser may refuse. */
    try { history.replaceState(null, "", "?q=" + encodeURIComponent(box.value.trim())); } catch (refused) { return; }
  });
  var asked = new URLSearchParams(location.search).get("q");
  if (asked) { box.value = asked.slice(0, 80); show(); }
})();
