/* Puts a text on the clipboard at the press of a button. Nothing is sent anywhere; without this script the texts can be
   selected as any other, each with one click. */
(function () {
  "use strict";

  /* A page opened from a stick, or by plain http, has no clipboard of its own: the old command does it there. */
  function byCommand(box) {
    var range = document.createRange(), chosen = window.getSelection();
    range.selectNodeContents(box);
    chosen.removeAllRanges();
    chosen.addRange(range);
    try { return document.execCommand("copy"); } catch (error) { return false; }
  }

  function told(button, done) {
    var says = button.parentNode.querySelector("[role=status]");
    says.textContent = done ? "Đã sao chép." : "Chưa sao chép được: hãy giữ và chọn cả đoạn chữ rồi chép.";
    window.setTimeout(function () { says.textContent = ""; }, 8000);
  }

  Array.prototype.forEach.call(document.querySelectorAll("[data-sao-chep]"), function (button) {
    var box = document.getElementById(button.getAttribute("data-sao-chep"));
    if (!box) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      if (!navigator.clipboard || !window.isSecureContext) { told(button, byCommand(box)); return; }
      navigator.clipboard.writeText(box.textContent).then(
        function () { told(button, true); },
        function () { told(button, byCommand(box)); }
      );
    });
  });
})();
