// The chat page: what the person does goes to the desk as commands, what the desk says is shown.
//
// What is said is kept in `outbox` until the desk has stored it, so that nothing is lost with a connection, and it
// carries an id, so that nothing is said twice.

import { Composer } from "./composer.js";
import { Connection } from "./connection.js";
import { ConversationList } from "./conversations.js";
import { ask } from "./dialog.js";
import { chooseDrawing, goOn, showWay } from "./graph.js";
import { failureText, Messages } from "./messages.js";
import { announce, byId, element, newId, page, word } from "./page.js";
import { announceChanges } from "./tickets.js";

// What somebody else has left unsent in this tab is not for the one who is signed in now. A visitor who signs in goes on.
const viewerBefore = sessionStorage.getItem("viewer");
if (viewerBefore && viewerBefore !== page.viewer) sessionStorage.clear();
sessionStorage.setItem("viewer", page.viewer);

const connection = new Connection();
const composer = new Composer({ submit: say, stop: () => connection.send({ type: "stop" }) });
const messages = new Messages({
  again: (message) => connection.send({ type: "again", message }),
  edit: (entry, text) => queue({ text, replaces: entry.id, after: entry.parent }),
  branch: (branch) => connection.send({ type: "open", conversation: shown.id, branch }),
  answer: say,
  rate,
  solved: ({ id }) => connection.send({ type: "solved", message: id }) && announce(word("thanks")),
  resend: (one) => {
    one.error = null;
    flush();
    draw();
  },
  drop: (one) => {
    remove(one.id);
    composer.add(one.text);
    draw();
  },
  redraw: () => draw(),
});
const list = new ConversationList((command) => connection.send(command), (id) => go(id));

const pathBefore = page.paths.conversation.split("_")[0];
let outbox = JSON.parse(sessionStorage.getItem("outbox") ?? "[]");
let isSignedOut = false;
let isHeard = false; // whether the desk has ever said anything to this page
let inFlight = null; // the id of the message that was sent and is not known to be stored yet
// What is shown: an id, or the `chat` that a new conversation is known by until it has one; and the last picture of it.
let shown = { id: "", chat: "", state: null, isMissing: false };

// --- What the person does ---------------------------------------------------------------------------------------

function say(text) {
  queue({ text });
}

function queue(command) {
  outbox.push({ ...command, id: newId(), conversation: shown.id, chat: shown.chat, listing: byId("listing").value });
  messages.scrollToEnd();
  flush();
  draw();
}

/** Send the next message of the conversation that is shown: one at a time, when nothing is being answered. */
function flush() {
  const next = outbox.find((one) => isHere(one) && !one.error);
  if (next && !inFlight && connection.isOpen && !shown.state?.running && (shown.state || !shown.id)) {
    const { id, text, listing, chat, conversation } = next;
    // Where it belongs is settled when it is first sent: sent again, it must be the same.
    if (next.after === undefined) next.after = shown.state?.messages.at(-1)?.id ?? null;
    if (connection.send({ type: "send", id, text, listing, chat, conversation, after: next.after })) inFlight = id;
  }
  sessionStorage.setItem("outbox", JSON.stringify(outbox));
}

function isHere({ conversation, chat }) {
  return shown.id ? conversation === shown.id : chat === shown.chat;
}

function remove(id) {
  outbox = outbox.filter((one) => one.id !== id);
  if (inFlight === id) inFlight = null;
}

async function rate(entry, rating) {
  const isTakenBack = entry.rating === rating;
  const given = { type: "rate", message: entry.id, rating: isTakenBack ? "" : rating, comment: isTakenBack ? "" : entry.comment };
  connection.send(given);
  if (isTakenBack) return;
  announce(word("thanks"));
  const title = word(rating === "up" ? "comment_title_up" : "comment_title");
  const comment = await ask({ title, label: word("comment_label"), value: entry.comment, confirm: word("comment_send"), maxLength: 2000 });
  if (comment !== null) connection.send({ ...given, comment: comment.trim() });
}

/** Show a conversation; "" is a new one. */
function go(id, { isHistory = false } = {}) {
  shown = { id, chat: id ? "" : newId(), state: null, isMissing: false };
  if (!isHistory) history.pushState(null, "", id ? pathBefore + id : page.paths.new);
  connection.send({ type: "open", conversation: id });
  composer.useDraft(id);
  composer.notice("");
  list.mark(id);
  closeMenu();
  messages.scrollToEnd();
  draw();
  composer.focus();
}

// --- What the desk says -----------------------------------------------------------------------------------------

const frames = {
  conversation({ conversation }) {
    for (const { key } of conversation.messages) {
      if (outbox.some((one) => one.id === key && one.chat && one.chat === shown.chat)) adopt(conversation.id);
      remove(key);
    }
    if (conversation.id !== shown.id) return;
    const before = shown.state;
    shown.state = conversation;
    shown.isMissing = false;
    flush();
    draw();
    speak(before, conversation);
    announceChanges(conversation.tickets);
    if (conversation.running && before?.running?.turn !== conversation.running.turn) showWay([], true);
    if (!conversation.running) showWay(conversation.steps, false);
  },
  step(step) {
    if (step.turn !== shown.state?.running?.turn) return;
    if (!messages.grow(step)) connection.send({ type: "open", conversation: shown.id });
    else if (step.nodes) goOn(step.nodes);
  },
  conversations(found) {
    list.show(found);
  },
  list_changed() {
    list.ask();
  },
  gone({ conversation }) {
    if (conversation !== shown.id) return;
    [shown.isMissing, shown.state] = [true, null];
    const unsent = outbox.filter(isHere);
    for (const { id } of unsent) remove(id);
    composer.moveTo("", unsent.map((one) => one.text));
    flush();
    const isElsewhere = byId("sidebar").contains(document.activeElement);
    draw();
    if (!isElsewhere) byId("missing").querySelector("a").focus();
    announce(byId("missing").querySelector("h2").textContent);
  },
  error({ code, message, id }) {
    const one = outbox.find((waiting) => waiting.id === id);
    if (inFlight === id) inFlight = null;
    if (code === "restarting") return; // the connection is about to close; the message is sent again after it
    if (!one) return composer.notice(message);
    one.error = message;
    sessionStorage.setItem("outbox", JSON.stringify(outbox));
    announce(message);
    draw();
  },
  pong() {},
};

/** The new conversation that is shown has got its id. */
function adopt(id) {
  for (const one of outbox) if (one.chat === shown.chat) [one.conversation, one.chat] = [id, ""];
  shown = { ...shown, id, chat: "" };
  history.replaceState(null, "", pathBefore + id);
  sessionStorage.removeItem("draft ");
  composer.useDraft(id);
  list.mark(id);
}

/** A reply is read out once, when it is complete. */
function speak(before, now) {
  if (!before?.running && now.running) announce(word("answering"));
  if (!before?.running || now.running) return;
  const last = now.messages.at(-1);
  if (now.failed) announce(failureText(now.failed));
  else if (last.role === "assistant") {
    const text = word("desk_says", { text: messages.textOf(last.key) });
    announce(last.answers?.length ? `${text} ${word("answers_below")}` : text);
  }
}

// --- The page ---------------------------------------------------------------------------------------------------

function draw() {
  const { id, state, isMissing } = shown;
  const waiting = outbox.filter(isHere).map((one) => ({ ...one, note: noteOn(one) }));
  const isNew = !id && !waiting.length;
  byId("missing").hidden = !isMissing;
  byId("loading").hidden = !id || Boolean(state) || isMissing || waiting.length > 0;
  byId("empty").hidden = !isNew || !page.listings.length;
  byId("nothing").hidden = !isNew || page.listings.length > 0;
  byId("composer").hidden = isMissing || (!id && !page.listings.length);
  const title = id ? state?.title || word("untitled") : word("new");
  byId("title").textContent = title;
  document.title = `${title} · Support Desk`;
  composer.setAnswering(Boolean(state?.running));
  chooseDrawing(state?.listing ?? byId("listing").value);
  if (!state?.steps && !state?.running) showWay([], false);
  messages.show(state, waiting);
}

function noteOn(one) {
  if (one.error) return one.error;
  if (one.id === inFlight && connection.isOpen) return word("sending");
  return shown.state?.running ? word("queued") : word("waiting");
}

function banner(text, ...more) {
  byId("banner").hidden = !text;
  byId("banner").replaceChildren(text, ...more);
}

function showListing() {
  const listing = page.listings.find(({ id }) => id === byId("listing").value);
  if (!listing) return;
  byId("description").textContent = listing.description;
  byId("prompts").replaceChildren(
    ...listing.prompts.map(({ title, content }) =>
      element("li", {}, element("button", { type: "button", onclick: () => say(content) }, element("strong", {}, title[0]), " ", title[1])),
    ),
  );
  chooseDrawing(listing.id);
}

const narrow = matchMedia("(max-width: 55.99rem)");

function openMenu() {
  document.body.classList.add("menu-open");
  byId("shade").hidden = false;
  byId("open-menu").setAttribute("aria-expanded", "true");
  byId("main").inert = true;
  byId("close-menu").focus();
}

function closeMenu() {
  if (!document.body.classList.contains("menu-open")) return;
  document.body.classList.remove("menu-open");
  byId("shade").hidden = true;
  byId("open-menu").setAttribute("aria-expanded", "false");
  byId("main").inert = false;
  byId("open-menu").focus();
}

byId("open-menu").addEventListener("click", openMenu);
byId("close-menu").addEventListener("click", closeMenu);
byId("shade").addEventListener("click", closeMenu);
narrow.addEventListener("change", closeMenu);
document.addEventListener("keydown", (event) => event.key === "Escape" && closeMenu());
byId("new").addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go("");
});
byId("theme").addEventListener("change", ({ target }) => {
  document.cookie = `theme=${target.value}; path=/; max-age=${target.value ? 31_536_000 : 0}; samesite=lax`;
  if (target.value) document.documentElement.dataset.theme = target.value;
  else delete document.documentElement.dataset.theme;
});
byId("language").addEventListener("change", () => {
  byId("language-form").elements.next.value = location.pathname;
  byId("language-form").submit();
});
byId("sign-in")?.addEventListener("click", ({ target }) => (target.search = new URLSearchParams({ next: location.pathname })));
byId("listing").addEventListener("change", showListing);
addEventListener("popstate", () => go(idInPath(), { isHistory: true }));

function idInPath() {
  return location.pathname.startsWith(pathBefore) ? decodeURIComponent(location.pathname.slice(pathBefore.length)) : "";
}

connection.addEventListener("open", () => {
  if (!byId("banner").hidden) announce(word("back"));
  banner("");
  inFlight = null;
  connection.send({ type: "open", conversation: shown.id });
  list.ask();
  flush();
  draw();
});
connection.addEventListener("closed", ({ detail: why }) => {
  inFlight = null;
  isSignedOut = why === "signed_out";
  if (isSignedOut) comeBack();
  const link = isSignedOut && element("a", { href: location.href }, word("sign_in"));
  const retry = why === "too_many" && element("button", { type: "button", class: "quiet", onclick: () => connection.connect() }, word("retry"));
  banner(word(why === "lost" ? (navigator.onLine ? "reconnecting" : "offline") : why), " ", link || retry || "");
  draw();
});
connection.addEventListener("frame", ({ detail: frame }) => {
  isHeard = true;
  frames[frame.type](frame);
});

/** Where the page may be used all the same, it is loaded anew: a public chat, or a person who signed in in another tab. */
async function comeBack() {
  if (!isHeard) return; // a browser without cookies would do nothing else
  const answer = await fetch(page.paths.new, { method: "HEAD", redirect: "manual" }).catch(() => null);
  if (answer?.ok) location.reload();
}

document.addEventListener("visibilitychange", () => isSignedOut && !document.hidden && comeBack());

byId("listing").append(...page.listings.map(({ id, name }) => element("option", { value: id }, name)));
byId("choice").hidden = page.listings.length < 2;
showListing();
shown.id = idInPath();
shown.chat = shown.id ? "" : (outbox.find((one) => !one.conversation)?.chat ?? newId());
composer.useDraft(shown.id);
list.mark(shown.id);
draw();
connection.connect();
if (!narrow.matches) composer.focus();
