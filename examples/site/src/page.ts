import emblem from "virtual:genlock/emblem";
import amber from "virtual:genlock/island/amber";
import ember from "virtual:genlock/island/ember";
import fern from "virtual:genlock/island/fern";
import glass from "virtual:genlock/island/glass";
import postcard from "virtual:genlock/postcard";
import card from "virtual:genlock/share/card";
import day from "virtual:genlock/shore/day";
import dusk from "virtual:genlock/shore/dusk";
import night from "virtual:genlock/shore/night";
import { escapeHtml, renderPicture } from "./picture.ts";

const shores = [
  { name: "day", label: "Noon", picture: day },
  { name: "dusk", label: "Dusk", picture: dusk },
  { name: "night", label: "Night", picture: night },
];

const islands = [
  { name: "Ember", picture: ember, text: "Trade iron for peppers. Mind the ash after noon." },
  { name: "Fern", picture: fern, text: "Fresh water, and a library nobody has catalogued." },
  { name: "Glass", picture: glass, text: "The caves sing when the tide turns. Bring oil." },
  { name: "Amber", picture: amber, text: "One palm, one well, one very old tortoise." },
];

/** The whole page as HTML; the same in the browser and on a server. */
export function renderPage(): string {
  return `${renderTop()}<main>${renderIslands()}${renderRoute()}</main>${renderFoot()}`;
}

function renderTop(): string {
  const pictures = shores.map(({ name, picture }, index) => {
    const hidden = index === 0 ? "" : " hidden";
    const placement = { sizes: "100vw", isFirst: index === 0 };
    return `<div data-shore="${name}"${hidden}>${renderPicture(picture, placement)}</div>`;
  });
  const buttons = shores.map(
    ({ name, label }, index) =>
      `<button type="button" data-show="${name}" aria-pressed="${index === 0}">${label}</button>`,
  );
  return `<header class="top">
    <div class="shores">${pictures.join("")}</div>
    <div class="title">
      ${renderPicture(emblem, { sizes: "96px", isFirst: true })}
      <h1>Saltlight</h1>
      <p>Four islands, one small boat, and as much time as you like.</p>
      <div class="times" role="group" aria-label="Time of day">${buttons.join("")}</div>
    </div>
  </header>`;
}

function renderIslands(): string {
  const cards = islands.map(
    ({ name, picture, text }) => `<li>
      ${renderPicture(picture, { sizes: "(min-width: 60rem) 25vw, (min-width: 36rem) 50vw, 100vw" })}
      <h3>${escapeHtml(name)}</h3>
      <p>${escapeHtml(text)}</p>
    </li>`,
  );
  return `<section>
    <h2>Where the wind goes</h2>
    <ul class="islands">${cards.join("")}</ul>
  </section>`;
}

function renderRoute(): string {
  return `<section class="route">
    ${renderPicture(postcard, { sizes: "(min-width: 48rem) 50vw, 100vw" })}
    <div>
      <h2>Your chart is never finished</h2>
      <p>Every landfall draws a line. Fold the chart, send it to a friend, and they sail it from the other end.</p>
      <p><a href="${escapeHtml(card.img.src)}" download>Send a postcard</a></p>
    </div>
  </section>`;
}

function renderFoot(): string {
  return `<footer><p>Saltlight does not exist. Every picture on this page is described in <code>genlock.yaml</code>.</p></footer>`;
}
