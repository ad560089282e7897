// The transcript's page: tabs beside the messages, and stepping through the workflow's graph, reply by reply.
// Without this module everything is there as one long page.

const page = document.querySelector(".transcript");

// --- Tabs ---------------------------------------------------------------------------------------------------------

const tabs = [...page.querySelectorAll(".tabs a")];
const panelOf = (tab) => page.querySelector(tab.hash);

function showTab(chosen) {
  for (const tab of tabs) {
    const isChosen = tab === chosen;
    tab.setAttribute("aria-selected", isChosen);
    tab.tabIndex = isChosen ? 0 : -1;
    panelOf(tab).hidden = !isChosen;
  }
}

function showPanel(key) {
  const tab = tabs.find((candidate) => candidate.hash === `#panel-${key}`);
  if (tab) showTab(tab);
}

function setUpTabs() {
  page.querySelector(".tabs").setAttribute("role", "tablist");
  for (const tab of tabs) {
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", tab.hash.slice(1));
    panelOf(tab).setAttribute("role", "tabpanel");
    panelOf(tab).tabIndex = -1;
    tab.addEventListener("click", (event) => {
      event.preventDefault();
      history.replaceState(null, "", tab.hash);
      showTab(tab);
      // On the tab the arrow keys go from tab to tab; who has clicked on one expects them to step through the replies.
      if (event.detail) panelOf(tab).focus({ preventScroll: true });
    });
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!step) return;
      event.stopPropagation();
      const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
      showTab(next);
      next.focus();
    });
  }
  showTab(tabs.find((tab) => tab.hash === location.hash) ?? tabs[0]);
}

// --- Stepping -----------------------------------------------------------------------------------------------------

const stepper = page.querySelector("[data-stepper]");
// One entry for each step of each reply; a reply without any still has one, so that its error is seen.
const steps = [...page.querySelectorAll(".turns > li")].flatMap((turn) =>
  [...turn.querySelectorAll(".steps > li")].map((item, index, all) => ({ turn, item, index, count: all.length })),
);
let current = -1;

function showStep(position, { follow = true } = {}) {
  if (position < 0 || position >= steps.length) return;
  current = position;
  const { turn, item, index, count } = steps[position];
  for (const other of page.querySelectorAll(".turns > li")) other.hidden = other !== turn;
  for (const other of turn.querySelectorAll(".steps > li")) other.hidden = other !== item;
  stepper.querySelector("output").textContent = `Reply ${turn.dataset.turn}, step ${index + 1} of ${count}`;
  stepper.querySelector("[data-step=previous]").disabled = position === 0;
  stepper.querySelector("[data-step=next]").disabled = position === steps.length - 1;
  drawPath(turn, index, count);
  markReply(turn.dataset.turn, follow);
}

// The way the reply took through the graph, up to the shown step.
function drawPath(turn, index, count) {
  for (const box of page.querySelectorAll(".graph-box")) {
    box.hidden = box.dataset.graph !== turn.dataset.graph;
    for (const part of box.querySelectorAll(".is-visited, .is-current")) part.classList.remove("is-visited", "is-current");
    if (box.hidden) continue;
    const nodes = [...turn.querySelectorAll("[data-node]")].slice(0, index + 1).map((step) => step.dataset.node);
    const way = ["__start__", ...nodes];
    if (index === count - 1 && turn.dataset.complete === "yes") way.push("__end__");
    way.forEach((name, place) => {
      box.querySelector(`.graph-node[data-node="${CSS.escape(name)}"]`)?.classList.add("is-visited");
      const before = way[place - 1];
      if (before === undefined) return;
      const ends = `[data-source="${CSS.escape(before)}"][data-target="${CSS.escape(name)}"]`;
      box.querySelector(`.graph-edge${ends}`)?.classList.add("is-visited");
    });
    const last = nodes.at(-1);
    if (last) box.querySelector(`.graph-node[data-node="${CSS.escape(last)}"]`)?.classList.add("is-current");
  }
}

function markReply(number, follow) {
  for (const message of page.querySelectorAll(".message")) {
    const isCurrent = message.dataset.turn === number;
    message.classList.toggle("is-current", isCurrent);
    if (isCurrent && follow) message.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }
}

function forgetReply() {
  for (const message of page.querySelectorAll(".message.is-current")) message.classList.remove("is-current");
}

function showTurn(number) {
  showPanel("graph");
  showStep(steps.findIndex(({ turn }) => turn.dataset.turn === number));
}

function setUpStepping() {
  if (!steps.length) return;
  stepper.hidden = false;
  stepper.querySelector("[data-step=previous]").addEventListener("click", () => showStep(current - 1));
  stepper.querySelector("[data-step=next]").addEventListener("click", () => showStep(current + 1));
  for (const link of page.querySelectorAll("[data-show-turn]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      showTurn(link.dataset.showTurn);
    });
  }
  // A click on a node of the path goes to that step of the same reply.
  page.querySelector("#panel-graph").addEventListener("click", (event) => {
    const node = event.target.closest(".graph-node");
    if (!node) return;
    const { turn } = steps[current];
    showStep(steps.findIndex((step) => step.turn === turn && step.item.dataset.node === node.dataset.node));
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, select, [contenteditable], summary");
    if (isTyping || event.altKey || event.ctrlKey || event.metaKey) return;
    if (page.querySelector("#panel-graph").hidden) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) showStep(current + step);
  });
  const lastTurn = steps.at(-1).turn;
  showStep(steps.findIndex(({ turn }) => turn === lastTurn), { follow: false });
  forgetReply();
}

setUpTabs();
setUpStepping();
const linked = location.hash.match(/^#turn-(\d+)$/);
if (linked) showTurn(linked[1]);
