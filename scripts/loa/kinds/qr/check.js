/* Looks a code or an address up in the table of this page. Nothing is sent anywhere; without this script the table
   still tells everything. */
(function () {
  "use strict";
  var form = document.getElementById("tra-ma-o");
  var answer = document.getElementById("tra-ma-tra-loi");
  var box = document.querySelector("[data-ma-trang]");
  if (!form || !answer || !box) return;
  var base = box.getAttribute("data-ma-trang").toLowerCase();
  var codes = Object.create(null), addresses = Object.create(null);
  Array.prototype.forEach.call(box.querySelectorAll("tbody tr"), function (row) {
    var code = row.cells[0].textContent.trim();
    codes[code] = row;
    addresses[plain(row.cells[1].textContent)] = row;
  });

  /* An address as everybody types it: no scheme, no www, no closing slash, small letters. */
  function plain(text) {
    return text.normalize("NFC").trim().replace(/\s+/g, "").toLowerCase()
      .replace(/^https?:\/\//, "").replace(/^www\./, "").replace(/\/+$/, "");
  }

  function told(tone, title, parts) {
    answer.className = "loa-band loa-band--" + tone;
    answer.textContent = "";
    var strong = document.createElement("strong");
    strong.textContent = title;
    answer.appendChild(strong);
    parts.forEach(function (part) {
      answer.appendChild(document.createTextNode(" "));
      answer.appendChild(typeof part === "string" ? document.createTextNode(part) : part);
    });
  }

  function found(row) {
    var code = row.cells[0].textContent.trim();
    var retired = row.querySelector("[data-ngung]");
    if (retired) {
      told("ended", "Mã " + code + " là mã của trang này nhưng đã ngừng dùng.", [retired.textContent.trim()]);
      return;
    }
    var target = row.cells[2].cloneNode(true), owner = row.cells[3].textContent.trim();
    var where = document.createElement("span");
    while (target.firstChild) where.appendChild(target.firstChild);
    told("ok", "Mã " + code + " có thật.", ["Mã dẫn tới:", where, "– chịu trách nhiệm: " + owner +
      ". Quét ra nơi khác thì mã đã bị dán đè, đừng làm tiếp."]);
  }

  function unknown(text) {
    var odd = text.length <= 8 && /[01oilu]/i.test(text) && /^[0-9a-z]+$/i.test(text);
    told("alert", "Không có “" + text + "” trong danh sách mã của trang này.", [
      odd ? "Mã của trang không bao giờ có số 0, số 1, chữ O, I, L, U: hãy xem lại từng chữ." : "Hãy xem lại từng chữ.",
      "Nếu đã gõ đúng thì đây không phải mã của chúng tôi: đừng đăng nhập, đừng nhập mã OTP, đừng chuyển tiền; " +
      "báo cho người ở nơi dán mã hoặc công an xã, phường."
    ]);
  }

  function look(text) {
    var typed = text.trim();
    if (!typed) { answer.className = ""; answer.textContent = ""; return; }
    var address = plain(typed);
    /* What stands behind ? or # changes nothing on our own pages; on others' it may lead anywhere. */
    var ours = address.indexOf(base + "q/") === 0;
    var code = ours ? address.slice(base.length + 2).replace(/[?#].*$/, "").replace(/\/+$/, "") : address;
    var row = codes[code.toUpperCase()] || addresses[address];
    if (row) found(row); else unknown(typed);
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    look(form.elements.ma.value);
  });
  var asked = new URLSearchParams(location.search).get("ma");
  if (asked) { form.elements.ma.value = asked; look(asked); }
})();
