import "./style.css";
import { renderPage } from "./page.ts";

const page = document.querySelector("#page");
if (page !== null) page.innerHTML = renderPage();

// The three times of day lie on top of each other; a button brings one of them to the front.
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-show]")) {
  button.addEventListener("click", () => {
    for (const other of document.querySelectorAll("[data-show]")) {
      other.setAttribute("aria-pressed", String(other === button));
    }
    for (const shore of document.querySelectorAll<HTMLElement>("[data-shore]")) {
      shore.hidden = shore.dataset["shore"] !== button.dataset["show"];
    }
  });
}
