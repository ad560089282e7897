// The messages of a conversation. Each has a key, so that what is shown already is kept when a new picture comes.

import { showHtml } from "./html.js";
import { byId, copyButton, element, focusOnWriting, formatTime, icon, iconButton, word } from "./page.js";
import { ticketCards } from "./tickets.js";

const list = byId("messages");
const scroller = byId("scroller");
const toEnd = byId("to-end");
const NEAR_THE_END = 80;

export class Messages {
  #isAtEnd = true;
  #growing = null; // the reply that is being made: {key, number, lines, doing}

  /** `actions` are what a message's buttons do: again, edit, branch, rate, comment, solved, answer. */
  constructor(actions) {
    this.actions = actions;
    scroller.addEventListener("scroll", () => {
      this.#isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_THE_END;
      toEnd.hidden = this.#isAtEnd;
    });
    toEnd.addEventListener("click", () => this.scrollToEnd());
    new ResizeObserver(() => this.#follow()).observe(list);
  }

  scrollToEnd() {
    this.#isAtEnd = true;
    this.#follow();
  }

  /** Show a conversation, and below it what waits to be sent. */
  show(state, waiting) {
    const focus = rememberFocus();
    const entries = this.#entries(state, waiting);
    const known = new Map([...list.children].map((item) => [item.dataset.key, item]));
    entries.forEach((entry, index) => {
      const item = known.get(entry.key) ?? element("li", { "data-key": entry.key });
      known.delete(entry.key);
      this.#update(item, entry);
      if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
    });
    known.forEach((item) => item.remove());
    restoreFocus(focus);
    this.#follow();
  }

  /** The reply goes on. False when a step is missing: then a new picture is needed. */
  grow(step) {
    const growing = this.#growing;
    if (!growing || growing.key !== step.turn) return false;
    if (step.after === 0) [growing.number, growing.lines] = [0, []]; // told from the beginning
    if (growing.number !== step.after) return false;
    growing.number = step.number;
    if (step.doing) growing.doing = step.doing;
    if (step.html !== undefined) growing.lines = [...growing.lines.slice(0, step.keep), ...step.html.split("\n")];
    const item = list.querySelector(`[data-key="${step.turn}"]`);
    if (item) this.#showGrowing(item);
    return true;
  }

  /** What a screen reader is to say of a reply. */
  textOf(key) {
    return list.querySelector(`[data-key="${key}"] .body`)?.innerText ?? "";
  }

  #entries(state, waiting) {
    let messages = state?.messages ?? [];
    const replaced = messages.findIndex((message) => waiting.some((one) => one.replaces === message.id));
    if (replaced >= 0) messages = messages.slice(0, replaced);
    const entries = messages.map((message, index) => ({
      ...message,
      kind: message.role === "assistant" ? "reply" : "prompt",
      isLast: index === messages.length - 1 && !state.running && !waiting.length,
      isBusy: Boolean(state.running) || waiting.length > 0,
    }));
    const running = replaced < 0 ? state?.running : null;
    if (running) entries.push({ key: running.turn, kind: "growing" });
    if (this.#growing?.key !== running?.turn) this.#growing = running && { key: running.turn, number: 0, lines: [], doing: word("thinking") };
    if (state?.failed && !waiting.length) entries.push({ key: `failed-${state.failed.prompt}`, kind: "failure", ...state.failed });
    placeTickets(entries, state?.tickets ?? []);
    entries.push(...waiting.map((one) => ({ key: one.id, kind: "waiting", text: one.text, note: one.note, error: one.error, command: one })));
    return entries;
  }

  // A message is built anew only when something about it has changed; its text is compared block by block.
  #update(item, entry) {
    const { html, ...rest } = entry;
    const signature = JSON.stringify(rest);
    if (item.dataset.kind === "editing" && entry.kind === "prompt" && !entry.isBusy) return; // it is being rewritten
    if (entry.kind === "growing") {
      if (item.dataset.kind !== "growing") {
        item.dataset.kind = "growing";
        item.className = "message from-desk";
        const body = item.querySelector(".body") ?? element("div", { class: "body", dir: "auto" });
        item.replaceChildren(speaker("desk"), body, element("p", { class: "doing" }, element("span")), element("div", { class: "tickets" }));
      }
      item.querySelector(".tickets").replaceChildren(...ticketCards(entry.tickets ?? []));
      this.#showGrowing(item);
      return;
    }
    if (item.dataset.signature !== signature) {
      item.dataset.signature = signature;
      item.dataset.kind = entry.kind;
      item.className = `message ${entry.kind === "reply" || entry.kind === "failure" ? "from-desk" : "from-user"}`;
      const body = entry.kind === "reply" ? (item.querySelector(".body") ?? element("div", { class: "body", dir: "auto" })) : null;
      item.replaceChildren(...this[`_${entry.kind}`](entry, body, item).filter(Boolean));
    }
    if (html !== undefined) showHtml(item.querySelector(".body"), html);
  }

  #showGrowing(item) {
    const { lines, doing } = this.#growing;
    if (lines.length) showHtml(item.querySelector(".body"), lines.join("\n"));
    const line = item.querySelector(".doing span");
    if (line.textContent !== doing) line.textContent = doing;
  }

  _prompt(entry, body, item) {
    const edit = !entry.isBusy && iconButton("edit", word("edit"), () => this.#edit(entry, item), { "data-action": "edit" });
    return [speaker("you"), bubble(entry.text), element("div", { class: "actions" }, branches(entry, this.actions), copyButton(word("copy"), () => entry.text), edit || "", time(entry.at))];
  }

  _waiting(entry) {
    const retry = entry.error && element("button", { type: "button", class: "quiet", onclick: () => this.actions.resend(entry.command) }, word("retry"));
    const drop = entry.error && element("button", { type: "button", class: "quiet", onclick: () => this.actions.drop(entry.command) }, word("edit"));
    return [speaker("you"), bubble(entry.text), element("div", { class: "actions" }, element("span", { class: entry.error ? "error" : "hint", role: "status" }, entry.error ?? entry.note), retry, drop)];
  }

  _reply(entry, body) {
    const note = { stopped: word("stopped"), interrupted: word("broken_off"), failed: word("failed", { reason: entry.error }) }[entry.status];
    return [
      speaker("desk"),
      body,
      entry.sources.length > 0 && element("p", { class: "hint" }, word("sources", { names: entry.sources.join(", ") })),
      note && element("p", { class: "note" }, note),
      entry.tickets?.length > 0 && element("div", { class: "tickets" }, ...ticketCards(entry.tickets)),
      entry.isLast && this.#answers(entry),
      this.#replyActions(entry),
    ];
  }

  _failure(entry) {
    const text = failureText(entry);
    const earlier = entry.earlier.length > 0 && element("button", { type: "button", class: "quiet", onclick: () => this.actions.branch(entry.earlier.at(-1)) }, word("earlier_answer"));
    const retry = element("button", { type: "button", class: "primary", "data-action": "again", onclick: () => this.actions.again(entry.prompt) }, word("retry"));
    return [speaker("desk"), element("div", { class: "failure" }, element("p", {}, text), element("div", { class: "buttons" }, retry, earlier))];
  }

  #answers(entry) {
    if (!entry.answers?.length) return null;
    const buttons = entry.answers.map(({ label, description }) =>
      element("li", {}, element("button", { type: "button", class: "answer", "data-action": `answer-${label}`, dir: "auto", onclick: () => this.actions.answer(label) }, label, description && element("small", {}, description))),
    );
    return element("ul", { class: "answers", "aria-label": word("answers") }, ...buttons);
  }

  #replyActions(entry) {
    const thumb = (rating, name, label) =>
      iconButton(name, word(label), () => this.actions.rate(entry, rating), { "aria-pressed": entry.rating === rating, "data-action": rating });
    const again = { "data-action": "again", onclick: () => this.actions.again(entry.parent) };
    const canRetry =
      entry.isLast &&
      (entry.status === "completed"
        ? iconButton("again", word("regenerate"), again.onclick, again)
        : element("button", { type: "button", class: "quiet with-icon", ...again }, icon("again"), word("retry")));
    const mayBeSolved = entry.isLast && entry.status === "completed" && !entry.asks && (entry.tickets?.length > 0 || entry.sources.length > 0);
    const solved = entry.solved
      ? element("span", { class: "solved" }, icon("check"), word("is_solved"))
      : mayBeSolved && element("button", { type: "button", class: "quiet with-icon solve", "data-action": "solved", onclick: () => this.actions.solved(entry) }, icon("check"), word("solved"));
    return element(
      "div",
      { class: "actions" },
      branches(entry, this.actions),
      copyButton(word("copy"), () => entry.text),
      canRetry || "",
      thumb("up", "up", "helpful"),
      thumb("down", "thumb-down", "not_helpful"),
      solved || "",
      time(entry.at),
    );
  }

  #edit(entry, item) {
    item.dataset.kind = "editing";
    item.dataset.signature = "";
    const field = element("textarea", { rows: 3, dir: "auto", "aria-label": word("edit_label") });
    field.value = entry.text;
    const close = () => {
      item.dataset.kind = "";
      this.actions.redraw();
      item.querySelector('[data-action="edit"]')?.focus();
    };
    const form = element(
      "form",
      { class: "editing" },
      field,
      element("div", { class: "buttons" }, element("button", { type: "button", class: "quiet", onclick: close }, word("cancel")), element("button", { type: "submit", class: "primary" }, word("send_edited"))),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!field.value.trim()) return;
      item.dataset.kind = "";
      this.actions.edit(entry, field.value.trim());
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    item.replaceChildren(speaker("you"), form);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  #follow() {
    if (this.#isAtEnd) scroller.scrollTop = scroller.scrollHeight;
  }
}

/** Why there is no answer at all. */
export function failureText({ status, error }) {
  return { stopped: word("stopped_empty"), interrupted: word("broken_off") }[status] ?? word("failed", { reason: error });
}

function speaker(who) {
  return element("h2", { class: "visually-hidden" }, word(who));
}

function bubble(text) {
  return element("div", { class: "bubble", dir: "auto" }, text);
}

function time(at) {
  return element("time", { datetime: at }, formatTime(at));
}

/** Between the versions of a message: those of an edited question, or the replies that were made anew. */
function branches({ id, siblings, isBusy }, actions) {
  if (siblings.length < 2) return "";
  const position = siblings.indexOf(id);
  const go = (step, name, label) =>
    iconButton(name, word(label), () => actions.branch(siblings[position + step]), {
      "data-action": name,
      disabled: isBusy || siblings[position + step] === undefined,
    });
  const count = { number: position + 1, count: siblings.length };
  return element(
    "span",
    { class: "branches", role: "group", "aria-label": word("branch", count) },
    go(-1, "left", "previous_branch"),
    element("span", { "aria-hidden": "true" }, `${count.number}/${count.count}`),
    go(1, "right", "next_branch"),
  );
}

/** A ticket stands below the reply that wrote it last; if that is on another branch, below the last reply. */
function placeTickets(entries, tickets) {
  const replies = entries.filter((entry) => entry.kind === "reply" || entry.kind === "growing");
  for (const ticket of tickets) {
    const entry = replies.find((reply) => reply.key === ticket.key) ?? replies.at(-1);
    if (entry) (entry.tickets ??= []).push(ticket);
  }
}

function rememberFocus() {
  const focused = document.activeElement;
  const item = focused?.closest("#messages > li");
  return item ? { focused, index: [...list.children].indexOf(item), action: focused.dataset.action } : null;
}

/** A button that was pressed may have gone with its message: the same one on what stands there now takes its place. */
function restoreFocus(focus) {
  if (!focus || focus.focused.isConnected) return;
  const item = list.children[focus.index];
  const isBranch = ["left", "right"].includes(focus.action); // at the last version, the way back is still there
  const again =
    item?.querySelector(`[data-action="${CSS.escape(focus.action ?? "")}"]:not([disabled])`) ??
    (isBranch ? item?.querySelector(".branches button:not([disabled])") : null);
  if (again) again.focus({ preventScroll: true });
  else focusOnWriting();
}
