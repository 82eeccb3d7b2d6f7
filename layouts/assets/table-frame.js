// @ts-check
// A table's frame can be reached from the keyboard only while there is something to scroll.

const frames = document.querySelectorAll("section[tabindex]");

/** @param {Element} frame */
function update(frame) {
  if (frame.scrollWidth > frame.clientWidth + 1) frame.setAttribute("tabindex", "0");
  else frame.removeAttribute("tabindex");
}

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) update(target);
});
for (const frame of frames) {
  update(frame);
  observer.observe(frame);
}
