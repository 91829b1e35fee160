/* Old addresses asked after a code on this page; they are asked on the page for all codes now. */
(function () {
  "use strict";
  if (new URLSearchParams(location.search).get("ma")) {
    location.replace("../kiem-tra/" + (location.protocol === "file:" ? "index.html" : "") + location.search);
  }
})();
