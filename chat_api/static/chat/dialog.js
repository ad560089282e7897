// One dialog for the few questions that the page itself asks.

import { byId } from "./page.js";

const dialog = byId("dialog");
const field = byId("dialog-field");

/** Ask; resolves to the text of the field ("" without one), or to null when the person cancels. */
export function ask({ title, text = "", label = "", value = "", confirm, maxLength = 200 }) {
  byId("dialog-title").textContent = title;
  byId("dialog-text").textContent = text;
  byId("dialog-text").hidden = !text;
  byId("dialog-label").textContent = label;
  byId("dialog-label").hidden = field.hidden = !label;
  byId("dialog-confirm").textContent = confirm;
  field.value = value;
  field.maxLength = maxLength;
  dialog.returnValue = "";
  dialog.showModal();
  (label ? field : byId("dialog-cancel")).focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue ? field.value : null), { once: true });
  });
}

field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  byId("dialog-confirm").click();
});
