// What the server put into the page, and small tools for making elements.

export const page = JSON.parse(document.getElementById("page").textContent);

/** A word of the page in the reader's language, with `{name}` filled in. */
export function word(name, values = {}) {
  return page.words[name].replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
}

export function byId(id) {
  return document.getElementById(id);
}

/** element("button", {class: "quiet", onclick: go}, "Go"): children are elements or text, which is never HTML. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name.startsWith("aria-")) made.setAttribute(name, value); // their values are words, "false" too
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child != null && child !== false));
  return made;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

/** A button that shows only an icon; its label is for screen readers and as a tooltip. */
export function iconButton(name, label, onclick, attributes = {}) {
  const own = { type: "button", class: "icon-button small", title: label, "aria-label": label };
  return element("button", { ...own, ...attributes, onclick }, icon(name));
}

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Say something to screen readers, once. */
export function announce(text) {
  const announcer = byId("announcer");
  announcer.textContent = "";
  setTimeout(() => (announcer.textContent = text), 50);
}

const touch = matchMedia("(pointer: coarse)");

/** Go on with writing; on a phone not quite, because its keyboard would cover what is to be read. */
export function focusOnWriting() {
  byId(touch.matches ? "scroller" : "text").focus({ preventScroll: true });
}

/** A button that copies what `text` gives, and says that it has. */
export function copyButton(label, text) {
  const button = iconButton(
    "copy",
    label,
    async () => {
      await copyText(text());
      button.focus();
      button.replaceChildren(icon("check"));
      setTimeout(() => button.replaceChildren(icon("copy")), 2000);
      announce(word("copied"));
    },
    { "data-action": "copy" },
  );
  return button;
}

async function copyText(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Pages that are not served over HTTPS have no clipboard; the old way still works there.
  const field = element("textarea", { class: "visually-hidden" });
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

// "en" alone would be American: of the browser's languages, the one that fits the page knows how times are written.
const locale = navigator.languages.find((language) => language.split("-")[0] === page.language) ?? page.language;

export function formatTime(iso) {
  const time = new Date(iso);
  const sameDay = time.toDateString() === new Date().toDateString();
  const format = sameDay ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
  return new Intl.DateTimeFormat(locale, format).format(time);
}
