/** The static rendering: one SVG drawing, made once, moved and scaled from then on. */
import {html, nothing, render, svg} from "lit";
import type {Basemap} from "../geo/basemap.js";
import {type Position, project, type View} from "../geo/projection.js";
import type {Size} from "./camera.js";
import {type Ground, type GroundLayer, groundLayers, type GroundLook, type Paint} from "./ground.js";

/** The zoom at which the paths are written; a tenth of a pixel there is finer than the data. */
const ZOOM = 8;

export class SvgGround implements Ground {
  readonly #origin: readonly [number, number];
  readonly #all: SVGGElement;

  /** Draws into a node that is its own. */
  constructor(
    readonly node: HTMLElement,
    basemap: Basemap | undefined,
  ) {
    const [west, south, east, north] = basemap?.bounds ?? [0, 0, 0, 0];
    this.#origin = project([(west + east) / 2, (south + north) / 2], ZOOM);
    render(
      html`<svg aria-hidden="true">
        <g>
          ${groundLayers.map((name) => svg`<path class=${name} d=${this.#path(name, basemap) || nothing} />`)}
        </g>
      </svg>`,
      node,
    );
    this.#all = node.querySelector("g") as SVGGElement;
  }

  show({center, zoom}: View, {width, height}: Size): void {
    const [x, y] = project(center, ZOOM);
    const scale = 2 ** (zoom - ZOOM);
    const [left, top] = this.#origin;
    const move = `translate(${width / 2 - (x - left) * scale} ${height / 2 - (y - top) * scale})`;
    this.#all.setAttribute("transform", `${move} scale(${scale})`);
  }

  restyle(): void {
    // Its own style sheet does that.
  }

  destroy(): void {
    render(nothing, this.node);
  }

  /** The colours and lines in use, as another rendering needs them. */
  look(): GroundLook {
    const paintOf = (name: GroundLayer): Paint => {
      const style = getComputedStyle(this.node.querySelector(`.${name}`) as Element);
      return {
        fill: style.fill,
        stroke: style.stroke,
        width: parseFloat(style.strokeWidth),
        dash: style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(/[\s,]+/).map(parseFloat),
      };
    };
    const paints = Object.fromEntries(groundLayers.map((name) => [name, paintOf(name)]));
    const ground = getComputedStyle(this.node).backgroundColor;
    return {...(paints as Record<GroundLayer, Paint>), ground};
  }

  #path(name: GroundLayer, basemap: Basemap | undefined): string {
    if (!basemap) return "";
    const line = (positions: readonly Position[]): string => `M${positions.map(this.#write).join(" ")}`;
    const polygons = (all: readonly Position[][][]): string =>
      all.flatMap((rings) => rings.map((ring) => `${line(ring)}Z`)).join("");
    switch (name) {
      case "neighbours":
        return basemap.neighbours.map(line).join("");
      case "borders":
        return basemap.borders.map(line).join("");
      case "lakes":
        return polygons(basemap.lakes);
      case "rivers":
        return basemap.rivers.map((river) => line(river.line)).join("");
      default:
        return polygons(basemap.region);
    }
  }

  readonly #write = (position: Position): string => {
    const [x, y] = project(position, ZOOM);
    const [left, top] = this.#origin;
    return `${(x - left).toFixed(1)} ${(y - top).toFixed(1)}`;
  };
}
