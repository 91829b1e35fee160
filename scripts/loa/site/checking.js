/* Looks a code or an address up in the list of this page. A code that stands in no list is looked for at its own
   address on this site; nothing else is sent anywhere, and without this script the list still tells everything. */
(function () {
  "use strict";
  var form = document.getElementById("tra-ma-o");
  var answer = document.getElementById("tra-ma-tra-loi");
  var box = document.getElementById("tra-ma-bang");
  if (!form || !answer || !box) return;
  var base = box.getAttribute("data-ma-trang").toLowerCase();
  var codes = Object.create(null), addresses = Object.create(null);
  Array.prototype.forEach.call(box.querySelectorAll("tbody tr"), function (row) {
    codes[row.cells[0].textContent.trim()] = row;
    var address = part(row, "dia-chi");
    if (address) addresses[plain(address)] = row;
  });

  /* An address as everybody types it: no scheme, no www, no closing slash, small letters. */
  function plain(text) {
    return text.normalize("NFC").trim().replace(/\s+/g, "").toLowerCase()
      .replace(/^https?:\/\//, "").replace(/^www\./, "").replace(/\/+$/, "");
  }

  function part(row, name) {
    var found = row.querySelector("[data-" + name + "]");
    return found ? found.textContent.trim() : "";
  }

  function told(tone, title, parts) {
    answer.className = "loa-band loa-band--" + tone;
    answer.textContent = "";
    var strong = document.createElement("strong");
    strong.textContent = title;
    answer.appendChild(strong);
    parts.forEach(function (each) {
      answer.appendChild(document.createTextNode(" "));
      answer.appendChild(typeof each === "string" ? document.createTextNode(each) : each);
    });
  }

  function found(row) {
    var link = row.cells[0].querySelector("a"), code = link.textContent.trim();
    var standing = row.querySelector("[data-con]").getAttribute("data-con");
    var what = part(row, "la") + ".", why = part(row, "vi"), to = part(row, "toi");
    if (standing === "ended") { told("ended", "Mã " + code + " là mã của trang này nhưng đã ngừng dùng.", [what, why]); return; }
    if (standing === "revoked") { told("alert", "Mã " + code + " đã thu hồi, không còn giá trị.", [what, why]); return; }
    var more = document.createElement("a");
    more.href = link.href;
    more.textContent = "Xem thêm";
    var end = to ? "Mã dẫn tới: " + to + ". Quét ra nơi khác thì mã đã bị dán đè, đừng làm tiếp." :
      "Chữ trên giấy phải đúng như vậy; khác thì đừng tin.";
    told("ok", "Mã " + code + " có thật.", [what, end, "Chịu trách nhiệm: " + part(row, "ai") + ".", more]);
  }

  function unknown(text) {
    var odd = text.length <= 10 && /[01oilu]/i.test(text.replace(/^dh-/i, "")) && /^[0-9a-z-]+$/i.test(text);
    told("alert", "Không có “" + text + "” trong danh sách mã của trang này.", [
      odd ? "Mã của trang không bao giờ có số 0, số 1, chữ O, I, L, U: hãy xem lại từng chữ." : "Hãy xem lại từng chữ.",
      "Nếu đã gõ đúng thì đây không phải mã của chúng tôi: đừng đăng nhập, đừng nhập mã OTP, đừng chuyển tiền; " +
      "báo cho người ở nơi dán mã hoặc công an xã, phường."
    ]);
  }

  /* A code that is in no list has a page of its own; whether that page is there is the answer. */
  function elsewhere(code, typed) {
    if (!box.hasAttribute("data-ma-khac") || !/^[0-9A-Z][0-9A-Z-]{3,23}$/.test(code)) { unknown(typed); return; }
    told("info", "Đang kiểm tra…", []);
    fetch(code + "/").then(function (reply) {
      if (reply.ok) location.href = code + "/"; else unknown(typed);
    }, function () {
      told("info", "Chưa kiểm tra được lúc này.", ["Mở địa chỉ " + base + "kiem-tra/" + code + " khi có mạng."]);
    });
  }

  function look(text) {
    var typed = text.trim();
    if (!typed) { answer.className = ""; answer.textContent = ""; return; }
    var address = plain(typed), code = address;
    /* What stands behind ? or # changes nothing on our own pages; on others' it may lead anywhere. */
    ["q/", "kiem-tra/"].forEach(function (folder) {
      if (address.indexOf(base + folder) === 0) {
        code = address.slice(base.length + folder.length).replace(/[?#].*$/, "").replace(/\/+$/, "");
      }
    });
    code = code.toUpperCase();
    var row = codes[code] || addresses[address];
    if (row) found(row); else elsewhere(code, typed);
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    look(form.elements.ma.value);
  });
  var asked = new URLSearchParams(location.search).get("ma");
  if (asked) { form.elements.ma.value = asked; look(asked); }
})();
