/*
 * Search that costs nothing until somebody searches. Titles and summaries of all pages come first (one small file),
 * then, for what is not found there, a list of pages for each first letter of the words typed.
 * Files are fetched as scripts, so that a copy of the site on a USB stick can be searched too.
 * Not here: what is in the files (scripts/loa/site/search.py), the box itself (partials/search.html). How words are
 * spelled stands in scripts/loa/source/syllable.py too; a test holds the two together.
 */
(function () {
  "use strict";
  var root = document.querySelector(".loa-search");
  if (!root) return;
  var SHOWN = 10;
  var box = root.querySelector(".loa-search__box");
  var clear = root.querySelector(".loa-search__clear");
  var close = root.querySelector(".loa-search__close");
  var found = root.querySelector(".loa-search__found");
  var said = root.querySelector(".loa-search__said");
  var list = root.querySelector(".loa-search__list");
  var more = root.querySelector(".loa-search__more");
  var folder = root.getAttribute("data-search");
  var home = folder.replace(/search\/$/, "");
  document.documentElement.classList.remove("no-js");
  document.documentElement.classList.add("js");

  /* ── Words ── */
  var TONES = { "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy" };
  var EITHER = /^(?:[hklmst][iìíỉĩị]|qu[iìíỉĩị])$/;
  var WITH_I = "iìíỉĩị", WITH_Y = "yỳýỷỹỵ";
  var WORD = /[\p{L}\p{N}]+/gu;

  function spelled(word) {
    var end = word.slice(-2);
    if (TONES[end] && word.charAt(0) !== "q") word = word.slice(0, -2) + TONES[end];
    if (EITHER.test(word)) word = word.slice(0, -1) + WITH_Y.charAt(WITH_I.indexOf(word.slice(-1)));
    return word;
  }
  function bare(word) {
    return word.replace(/đ/g, "d").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }
  /* Every word of a text: as spelled, without marks, and where it stands. */
  function wordsOf(text) {
    var low = text.toLowerCase(), words = [], hit;
    WORD.lastIndex = 0;
    while ((hit = WORD.exec(low))) {
      var word = spelled(hit[0]);
      words.push({ said: word, bare: bare(word), from: hit.index, to: hit.index + hit[0].length });
    }
    return words;
  }

  /* ── Data ── */
  var pages = null, sections = [], lists = {}, asked = {};
  window.loaSearch = {
    pages: function (told) {
      sections = told.sections;
      pages = told.pages.map(function (row) {
        return { url: row[0], title: row[1], section: row[2], weight: row[3] / 100, summary: row[4], fields: [wordsOf(row[1]), wordsOf(row[5]), wordsOf(row[4])] };
      });
      answer();
    },
    words: function (beginning, told) {
      lists[beginning] = Object.keys(told).map(function (word) {
        return { said: word, bare: bare(word), pages: told[word] };
      });
      answer();
    }
  };
  function fetchFile(name, failed) {
    if (asked[name]) return;
    asked[name] = true;
    var script = document.createElement("script");
    script.src = folder + name + ".js";
    script.onerror = function () { failed(); };
    document.head.appendChild(script);
  }
  function start() {
    fetchFile("pages", function () {
      delete asked.pages;
      say("failed");
    });
  }
  function beginningOf(word) {
    var letter = word.bare.charAt(0);
    return /[0-9a-z]/.test(letter) ? letter : "_";
  }

  /* ── Matching ── */
  var AS_SAID = [12, 8, 4], AS_BARE = [9, 6, 3], IN_TEXT = 1.5, NEXT_TO = [7, 5, 2], BEGUN = 0.55;

  /* How well a word of the page answers a word typed: as written, or without marks where none were typed. */
  function likeness(asked, there, last) {
    if (there.said === asked.said) return 2;
    if (asked.free && there.bare === asked.bare) return 1;
    if (!last || there.bare.length <= asked.bare.length) return 0;
    if (there.said.indexOf(asked.said) === 0) return 2 * BEGUN;
    return asked.free && there.bare.indexOf(asked.bare) === 0 ? BEGUN : 0;
  }
  function inText(asked, last) {
    var numbers = {}, entries = lists[beginningOf(asked)] || [];
    entries.forEach(function (entry) {
      if (!likeness(asked, entry, last)) return;
      var number = 0;
      entry.pages.split(",").forEach(function (step) {
        number += parseInt(step, 36);
        numbers[number] = true;
      });
    });
    return numbers;
  }
  function scored(page, number, words, texts) {
    var sum = 0, has = 0, places = [];
    words.forEach(function (word, at) {
      var best = 0, where = [-1, -1, -1];
      page.fields.forEach(function (field, part) {
        field.forEach(function (there, index) {
          var like = likeness(word, there, at === words.length - 1);
          if (!like) return;
          var worth = like > 1 ? AS_SAID[part] * like / 2 : AS_BARE[part] * like;
          if (where[part] < 0 || (at && places[at - 1][part] === index - 1)) where[part] = index;
          best = Math.max(best, worth);
        });
        if (at && where[part] >= 0 && places[at - 1][part] === where[part] - 1) sum += NEXT_TO[part];
      });
      if (!best && texts[at][number]) best = IN_TEXT;
      places.push(where);
      if (best) has += 1;
      sum += best;
    });
    if (!has) return null;
    var title = page.fields[0];
    if (title.length === words.length && has === words.length && places.every(function (one, at) { return one[0] === at; })) sum += 14;
    else if (places[0][0] === 0) sum += 3;
    return { page: page, has: has, score: sum * Math.sqrt(page.weight) };
  }
  function ranked(words) {
    var texts = words.map(function (word, at) { return inText(word, at === words.length - 1); });
    var hits = [], most = 0;
    pages.forEach(function (page, number) {
      var hit = scored(page, number, words, texts);
      if (!hit) return;
      most = Math.max(most, hit.has);
      hits.push(hit);
    });
    hits = hits.filter(function (hit) { return hit.has === most; });
    hits.sort(function (one, other) { return other.score - one.score || (one.page.title < other.page.title ? -1 : 1); });
    return { hits: hits, whole: most === words.length };
  }
  function typed() {
    return wordsOf(box.value.normalize("NFC")).map(function (word) {
      word.free = word.said === word.bare;
      return word;
    });
  }
  function results(words) {
    var exact = ranked(words);
    if (exact.whole) return exact;
    var freed = words.map(function (word) { return { said: word.said, bare: word.bare, free: true }; });
    var loose = words.every(function (word) { return word.free; }) ? exact : ranked(freed);
    loose.loose = loose !== exact && loose.whole;
    return loose.whole || !exact.hits.length ? loose : exact;
  }

  /* ── Showing ── */
  var shown = SHOWN, last = null;
  function say(key, count) {
    said.textContent = said.getAttribute("data-" + key).replace("{n}", count);
  }
  function marked(text, field, words) {
    var part = document.createDocumentFragment(), from = 0;
    field.forEach(function (there) {
      var like = words.some(function (word, at) {
        return likeness({ said: word.said, bare: word.bare, free: true }, there, at === words.length - 1);
      });
      if (!like) return;
      part.appendChild(document.createTextNode(text.slice(from, there.from)));
      var mark = document.createElement("mark");
      mark.textContent = text.slice(there.from, there.to);
      part.appendChild(mark);
      from = there.to;
    });
    part.appendChild(document.createTextNode(text.slice(from)));
    return part;
  }
  function line(tag, name, content) {
    var element = document.createElement(tag);
    element.className = name;
    if (typeof content === "string") element.textContent = content;
    else element.appendChild(content);
    return element;
  }
  function item(hit, words) {
    var page = hit.page, link = document.createElement("a"), row = document.createElement("li");
    link.href = home + page.url + (location.protocol === "file:" ? "index.html" : "");
    link.appendChild(line("span", "loa-search__title", marked(page.title, page.fields[0], words)));
    if (page.section >= 0) link.appendChild(line("span", "loa-search__section", sections[page.section]));
    link.appendChild(line("span", "loa-search__summary", marked(page.summary, page.fields[2], words)));
    row.appendChild(link);
    return row;
  }
  function answer() {
    var words = typed();
    clear.hidden = !box.value;
    if (found.hidden) return;
    if (!pages) return say("loading");
    list.textContent = "";
    more.hidden = true;
    if (!words.length) return say("ready");
    words.forEach(function (word) {
      fetchFile(beginningOf(word), function () { lists[beginningOf(word)] = []; });
    });
    last = results(words);
    last.hits.slice(0, shown).forEach(function (hit) { list.appendChild(item(hit, words)); });
    more.hidden = last.hits.length <= shown;
    say(!last.hits.length ? "none" : last.loose ? "loose" : last.whole ? "some" : "partly", last.hits.length);
  }
  function open() {
    start();
    if (!found.hidden) return;
    found.hidden = close.hidden = false;
    document.documentElement.classList.add("loa-searching");
    answer();
  }
  function shut() {
    found.hidden = close.hidden = true;
    document.documentElement.classList.remove("loa-searching");
  }

  /* ── Hands ── */
  function step(by) {
    var links = [].slice.call(list.querySelectorAll("a")), at = links.indexOf(document.activeElement) + by;
    if (at < 0) box.focus();
    else if (links[at]) links[at].focus();
    else if (!more.hidden) more.focus();
  }
  box.addEventListener("focus", open);
  box.addEventListener("input", function () {
    shown = SHOWN;
    open();
    answer();
  });
  root.querySelector("form").addEventListener("submit", function (event) {
    event.preventDefault();
    var first = list.querySelector("a");
    if (first) first.click();
  });
  root.querySelector("form").addEventListener("reset", function () {
    setTimeout(function () {
      box.focus();
      answer();
    });
  });
  more.addEventListener("click", function () {
    var before = list.children.length;
    shown += SHOWN;
    answer();
    if (list.children[before]) list.children[before].firstChild.focus();
  });
  close.addEventListener("click", function () {
    shut();
    box.blur();
  });
  root.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      box.focus();
      shut();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    }
  });
  document.addEventListener("click", function (event) {
    if (!root.contains(event.target)) shut();
  });
  root.addEventListener("focusout", function (event) {
    if (event.relatedTarget && !root.contains(event.relatedTarget)) shut();
  });
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName || "") || event.target.isContentEditable;
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
    }
  });
  var wished = new URLSearchParams(location.search).get("q");
  if (wished) box.value = wished;
  if (wished || document.activeElement === box) {
    box.focus();
    open();
  }
})();
