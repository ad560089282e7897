// The drawing of the workflow: where it is, and which way it came.

import { byId } from "./page.js";

const panel = byId("graph");
const toggle = byId("toggle-graph");
const wide = matchMedia("(min-width: 70rem)");
let way = [];
let isRunning = false;

/** Show the drawing of a listing's workflow. */
export function chooseDrawing(listing) {
  for (const drawing of panel.querySelectorAll("[data-listing]")) drawing.hidden = drawing.dataset.listing !== listing;
  mark();
}

/** The nodes that the turn went through, in order; while it runs, it is in the last one. */
export function showWay(nodes, running) {
  way = nodes;
  isRunning = running;
  mark();
}

/** The turn went on to these nodes. */
export function goOn(nodes) {
  showWay([...way, ...nodes], true);
}

function mark() {
  const ended = way.length > 0 && !isRunning;
  for (const node of panel.querySelectorAll("[data-node]")) {
    const name = node.dataset.node;
    const isEnd = name === "__end__";
    node.classList.toggle("is-current", isRunning && name === way.at(-1));
    node.classList.toggle("is-done", (way.length > 0 && name === "__start__") || way.includes(name) || (isEnd && ended));
  }
}

function setOpen(isOpen) {
  panel.hidden = !isOpen;
  toggle.setAttribute("aria-expanded", isOpen);
}

toggle.addEventListener("click", () => {
  setOpen(panel.hidden);
  if (wide.matches) localStorage.setItem("graph", panel.hidden ? "folded" : "open");
});
/** Beside the conversation it stays as it was left; over it, in a small window, it waits to be asked for. */
function settle() {
  setOpen(wide.matches && localStorage.getItem("graph") !== "folded");
}

wide.addEventListener("change", settle);
settle();
