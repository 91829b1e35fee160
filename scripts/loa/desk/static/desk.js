/* What the desk's pages do while one writes: gather the form, ask what is wrong, keep unfinished work, save. */
(function () {
  "use strict";
  var secret = document.querySelector('meta[name="loa-desk"]').content;
  function all(within, what) { return Array.prototype.slice.call(within.querySelectorAll(what)); }
  function later(wait, work) { var timer; return function () { clearTimeout(timer); timer = setTimeout(work, wait); }; }
  function post(address, data) {
    var plain = !(data instanceof FormData);
    var headers = { "X-Loa-Desk": secret };
    if (plain) headers["Content-Type"] = "application/json";
    return fetch(address, { method: "POST", headers: headers, body: plain ? JSON.stringify(data) : data }).then(function (answer) {
      return answer.json().then(function (told) { return { ok: answer.ok, status: answer.status, told: told }; }, function () { return { ok: false, status: answer.status, told: {} }; });
    });
  }
  function said(problem) {
    var p = document.createElement("p");
    if (!problem.error) p.className = "reminder";
    p.append(problem.message + " ");
    var cure = document.createElement("b");
    cure.textContent = "Cách sửa: ";
    p.append(cure, problem.remedy);
    return p;
  }

  var filter = document.querySelector("[data-filter]");
  if (filter) filter.addEventListener("input", function () {
    var bare = function (text) { return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/gi, "d").toLowerCase(); };
    var sought = bare(filter.value);
    all(document.getElementById(filter.dataset.filter), "li").forEach(function (one) { one.hidden = bare(one.textContent).indexOf(sought) < 0; });
  });

  /* ── a record's form ── */
  var form = document.getElementById("ban-ghi");
  if (form) record(form);

  function record(form) {
    var state = form.querySelector("[data-state]"), id = form.querySelector("[data-id]"), named = false, busy = 0, asked = !("new" in form.dataset);
    function parts(within) {
      return all(within, "[data-field]").filter(function (one) { return one.parentElement.closest("[data-field],[data-item],form") === within; });
    }
    function items(list) { return Array.prototype.slice.call(list.querySelector("[data-items]").children); }
    function own(within) {
      return all(within, "[data-value]").filter(function (one) { return one.closest("[data-field],[data-item]") === within; })[0];
    }
    function value(within) {
      if (within.dataset.sort === "checks") return all(within, "input:checked").map(function (one) { return one.value; });
      if (within.dataset.sort === "list") return items(within).map(value);
      if (within.dataset.sort === "group" || within === form) {
        var group = {};
        parts(within).forEach(function (one) { group[one.dataset.field] = value(one); });
        return group;
      }
      return own(within).value;
    }
    function at(path) {
      var here = form, found = null;
      path.split(".").every(function (step) {
        if (here.dataset && here.dataset.sort === "checks") return false;
        if (here.dataset && here.dataset.sort === "list") here = filled(here)[+step];
        else here = parts(here).filter(function (one) { return one.dataset.field === step; })[0];
        if (here) found = here;
        return !!here;
      });
      return found;
    }
    /* what is empty is not written, so it has no number */
    function filled(list) { return items(list).filter(function (one) { return JSON.stringify(value(one)).replace(/"[a-z_]+":|[{}\[\],"\s]/g, "") !== ""; }); }
    function show(problems) {
      all(form, "[data-told]").concat(all(form, "[data-whole]")).forEach(function (one) { one.textContent = ""; });
      all(form, ".wrong").forEach(function (one) { one.classList.remove("wrong"); });
      problems.forEach(function (one) {
        if (one.missing && !asked) return; /* nobody is told what is missing before having had the time to write it */
        var field = one.path ? at(one.path) : null;
        var place = field ? all(field, "[data-told]").filter(function (told) { return told.closest("[data-field],[data-item]") === field; })[0] : null;
        (place || form.querySelector("[data-whole]")).append(said(one));
        if (field && one.error) {
          (field.matches("[data-item]") ? field.querySelector(".body") : field).classList.add("wrong");
          for (var up = field; up; up = up.parentElement && up.parentElement.closest("details")) if (up.matches("details")) up.open = true;
        }
      });
    }
    function sent() {
      return { folder: form.dataset.folder, name: id ? id.value : form.dataset.name, "new": "new" in form.dataset, digest: form.dataset.digest, values: value(form) };
    }
    function count(problems) {
      var errors = problems.filter(function (one) { return one.error; }).length;
      return errors ? "Còn " + errors + " lỗi." : problems.length ? "Không có lỗi; " + problems.length + " lời nhắc." : "Không có lỗi.";
    }
    function look() {
      var turn = ++busy;
      post("/thu", sent()).then(function (answer) {
        if (turn !== busy || !answer.ok) return;
        show(answer.told.problems);
        if (id && !named) id.value = answer.told.name;
        var taken = form.querySelector("[data-taken]");
        if (taken) taken.textContent = answer.told.taken ? "Tên này đã có; hãy đặt tên khác." : "";
        document.querySelector("[data-source]").textContent = answer.told.text;
        state.textContent = count(answer.told.problems) + " Đã giữ phần viết dở." + (answer.told.easy ? " " + answer.told.easy : "");
      });
    }
    var soon = later(450, look);
    form.addEventListener("input", function (event) {
      if (event.target === id) named = id.value !== "";
      hint(event.target);
      soon();
    });
    form.addEventListener("click", function (event) {
      var button = event.target.closest("button");
      if (!button || button.type !== "button") return;
      var one = button.closest("[data-item]"), list = button.closest('[data-sort="list"]');
      if (button.matches("[data-add]")) {
        var box = list.querySelector("[data-items]");
        if (list.dataset.most && box.children.length >= +list.dataset.most) { state.textContent = "Mục này có nhiều nhất " + list.dataset.most + " phần."; return; }
        var fresh = box.children.length + "-" + Date.now();
        var holder = document.createElement("div");
        holder.innerHTML = list.querySelector(":scope > template").innerHTML.replace(/-__/g, "-" + fresh);
        var item = box.appendChild(holder.firstElementChild);
        var first = item.querySelector("[data-value]");
        if (first) first.focus();
      } else if (button.matches("[data-remove]")) one.remove();
      else if (button.matches("[data-up]") && one.previousElementSibling) one.parentElement.insertBefore(one, one.previousElementSibling);
      else if (button.matches("[data-down]") && one.nextElementSibling) one.parentElement.insertBefore(one.nextElementSibling, one);
      else if (button.matches("[data-upload]")) { upload(button.closest("[data-field]")); return; }
      else return;
      soon();
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      busy++;
      asked = true;
      state.textContent = "Đang lưu…";
      post("/luu", sent()).then(function (answer) {
        show(answer.told.problems || []);
        if (!answer.ok) {
          state.textContent = answer.told.why || "Loa không lưu được tệp này; đây là lỗi của Loa.";
          var wrong = form.querySelector(".wrong [data-value], [data-told] p");
          if (wrong && wrong.focus) wrong.focus();
          return;
        }
        if ("new" in form.dataset) { sessionStorage.setItem("loa-saved", answer.told.file + (answer.told.issued ? ", đã ghi mã vào sổ cấp mã" : "")); location.href = answer.told.link; return; }
        form.dataset.digest = answer.told.digest;
        state.textContent = "Đã lưu " + answer.told.file + ".";
        var band = document.querySelector(".band");
        if (band) band.remove();
      });
    });
    var drop = document.querySelector("[data-drop]");
    if (drop) drop.addEventListener("click", function () {
      busy++;
      post("/bo", sent()).then(function () { location.href = location.pathname; });
    });
    function hint(control) {
      if (control.dataset && "named" in control.dataset) {
        var option = all(document.getElementById(control.getAttribute("list")), "option").filter(function (one) { return one.value === control.value; })[0];
        control.nextElementSibling.textContent = option ? option.textContent : "";
      }
      var left = control.nextElementSibling;
      if (left && left.matches && left.matches("output.left")) left.textContent = control.value.length > control.maxLength * 0.8 ? "còn " + (control.maxLength - control.value.length) + " chữ" : "";
    }

    /* ── a picture from this machine, cut to a frame ── */
    function upload(field) {
      var dialog = document.querySelector("[data-crop]"), canvas = dialog.querySelector("canvas"), picture = null;
      var file = dialog.querySelector('input[type="file"]'), why = dialog.querySelector("[data-why]");
      function part(name) { return dialog.querySelector("[data-" + name + "]"); }
      function frame() {
        var ratio = +part("ratio").value || picture.width / picture.height, zoom = part("zoom").value / 100;
        var width = Math.min(picture.width, picture.height * ratio) / zoom, height = width / ratio;
        return { x: (picture.width - width) * part("x").value / 100, y: (picture.height - height) * part("y").value / 100, width: width, height: height };
      }
      function draw(target, widest) {
        var cut = frame(), scale = Math.min(1, widest / cut.width);
        target.width = Math.round(cut.width * scale);
        target.height = Math.round(cut.height * scale);
        target.getContext("2d").drawImage(picture, cut.x, cut.y, cut.width, cut.height, 0, 0, target.width, target.height);
      }
      function redraw() { if (picture) draw(canvas, 640); }
      file.onchange = function () {
        if (!file.files[0]) return;
        createImageBitmap(file.files[0]).then(function (bitmap) { picture = bitmap; why.textContent = ""; redraw(); }, function () { why.textContent = "Tệp này không phải hình PNG, JPEG hoặc WebP."; });
      };
      ["ratio", "x", "y", "zoom"].forEach(function (name) { part(name).oninput = redraw; });
      part("close").onclick = function () { dialog.close(); };
      part("use").onclick = function () {
        if (!picture) { why.textContent = "Hãy chọn một tệp hình."; return; }
        var whole = document.createElement("canvas");
        draw(whole, 1920);
        var kind = file.files[0].type === "image/png" ? "image/png" : "image/jpeg";
        whole.toBlob(function (blob) {
          var data = new FormData(), name = file.files[0].name.replace(/\.[^.]*$/, "");
          data.append("name", name);
          data.append("file", blob, name);
          post("/hinh", data).then(function (answer) {
            if (!answer.ok) { why.textContent = "Loa không nhận được hình này."; return; }
            own(field).value = answer.told.name;
            var alt = field.parentElement.querySelector('[data-field="alt"]');
            if (alt && part("alt").value) own(alt).value = part("alt").value;
            dialog.close();
            soon();
          });
        }, kind, 0.86);
      };
      dialog.showModal();
    }
    var saved = sessionStorage.getItem("loa-saved");
    if (saved) {
      sessionStorage.removeItem("loa-saved");
      state.textContent = "Đã lưu " + saved + ".";
    }
    all(form, "[data-named]").forEach(hint);
    post("/thu?nhin", sent()).then(function (answer) {
      if (!answer.ok) return;
      show(answer.told.problems);
      document.querySelector("[data-source]").textContent = answer.told.text;
    });
  }

  /* ── a file as text ── */
  var text = document.getElementById("van-ban");
  if (text) {
    var area = text.querySelector("[data-text]"), numbers = text.querySelector("[data-numbers]"), told = text.querySelector("[data-state]");
    var numbered = function () {
      numbers.textContent = area.value.split("\n").map(function (_line, index) { return index + 1; }).join("\n");
      numbers.scrollTop = area.scrollTop;
    };
    var showText = function (problems) {
      var box = text.querySelector("[data-problems]");
      box.textContent = "";
      problems.forEach(function (one) {
        var article = document.createElement("article");
        article.className = "problem " + (one.error ? "error" : "reminder");
        var where = document.createElement("p"), what = document.createElement("p"), cure = document.createElement("p");
        where.className = "where";
        where.textContent = (one.error ? "LỖI" : "NHẮC") + " dòng " + one.line;
        what.textContent = one.message;
        cure.textContent = "Cách sửa: " + one.remedy;
        article.append(where, what, cure);
        box.append(article);
      });
    };
    var send = function (save) {
      return post("/tep", { file: text.dataset.file, digest: text.dataset.digest, text: area.value, save: save }).then(function (answer) {
        showText(answer.told.problems || []);
        if (save && answer.ok) text.dataset.digest = answer.told.digest;
        if (save) told.textContent = answer.ok ? "Đã lưu." : answer.told.why || "Loa không lưu được tệp này; đây là lỗi của Loa.";
      });
    };
    area.addEventListener("input", later(450, function () { numbered(); told.textContent = "Chưa lưu."; send(false); }));
    area.addEventListener("scroll", function () { numbers.scrollTop = area.scrollTop; });
    text.addEventListener("submit", function (event) { event.preventDefault(); send(true); });
    numbered();
    var line = /^#dong-(\d+)$/.exec(location.hash);
    if (line) {
      var start = area.value.split("\n").slice(0, +line[1] - 1).join("\n").length;
      area.focus();
      area.setSelectionRange(start + 1, start + 1);
      area.scrollTop = (+line[1] - 4) * parseFloat(getComputedStyle(area).lineHeight);
    }
  }
})();
