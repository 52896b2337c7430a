import {html, nothing, type PropertyValues} from "lit";
import {property} from "lit/decorators.js";
import {isArchive, partnerOf} from "../../feed/index.js";
import {type RoadBookSentences, roadBookSentences} from "../../i18n/road-book/index.js";
import {PictureOrigins} from "../shared/picture-origins.js";
import {idsOf, RallyElement} from "../shared/rally-element.js";
import {heading, plain, said, type Scene} from "../shared/scene.js";
import {renderCandidacy} from "./candidacy.js";
import {Laureates} from "./laureates.js";
import {renderBibliography, renderDocuments} from "./lists.js";
import {renderPartners, renderYourContact} from "./partners.js";
import {renderPhases} from "./phases.js";
import {roadBookCss} from "./styles.js";

export type RoadBookScene = Scene<RoadBookSentences>;

const parts = ["phases", "candidacy", "documents", "bibliography", "partners", "laureates"] as const;
type Part = (typeof parts)[number];

function isPart(name: string): name is Part {
  return (parts as readonly string[]).includes(name);
}

/**
 * The rally itself: its phases, how to take part, what there is to read, who carries it, who was rewarded.
 * With `partner`, the contact details of the partner on whose page it stands come first.
 *
 * @tag rally-road-book
 * @summary The rally itself: phases, candidacy, documents, bibliography, partners and laureates.
 * @fires rally-ready - The first useful content is painted.
 * @fires {CustomEvent<RallyErrorDetail>} rally-error - Something, or a part of the feed, could not be shown.
 * @csspart title - The rally's title, which is the first heading.
 * @csspart tagline - The line below the title.
 * @csspart your-contact - The contact details of the partners named by `partner`.
 * @csspart section - One of the sections.
 * @csspart phase - A phase of the rally.
 * @csspart countdown - How many days are left to apply.
 * @csspart document - The title of a document.
 * @csspart reference - An entry of the bibliography.
 * @csspart partner - A partner.
 * @csspart logo - A partner's logo, or its initials.
 * @csspart contact - A contact.
 * @csspart phone - Phone numbers.
 * @csspart email - E-mail addresses.
 * @csspart laureate - An award and who received it.
 * @csspart time-zone - The rally's time zone, for visitors whose device is in another.
 * @csspart credits - Who made the rally's pictures.
 * @cssprop [--rally-road-book-height=36em] - Height reserved before the content comes.
 */
export class RallyRoadBook extends RallyElement<RoadBookSentences> {
  static override styles = [...RallyElement.styles, ...roadBookCss];

  /** Which parts, in which order: `phases candidacy documents bibliography partners laureates`; all when left out. */
  @property({reflect: true}) sections?: string;

  readonly #pictures = new PictureOrigins(this);
  readonly #laureates = new Laureates(this);

  /** Roles of which the visitor wants to see all partners. */
  readonly #unfolded = new Set<string>();

  constructor() {
    super(roadBookSentences);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {scene} = this;
    if (!scene) return;
    this.known("sections", idsOf(this.sections), parts, "choice");
    this.partnersIn(scene.feed);
  }

  protected override renderScene(scene: RoadBookScene): unknown {
    const {feed, words, clock, level} = scene;
    const {title, tagline, description, url, credits} = feed.rally;
    const asked = idsOf(this.sections).filter(isPart);
    const sections = [...new Set(asked.length > 0 ? asked : parts)]
      .map((part) => ({part, section: this.#renderPart(part, scene)}))
      .filter(({section}) => section !== nothing);
    const partners = idsOf(this.partner).flatMap((id) => partnerOf(feed, id) ?? []);
    const name = said(title, scene);
    return html`<div class="head">
        ${heading(
          level,
          url ? html`<a href=${url} rel="noopener">${name}</a>` : name,
          "title",
          "heading title",
        )}
        ${tagline ? html`<p class="tagline" part="tagline">${said(tagline, scene)}</p>` : nothing}
        ${description ? html`<p class="small muted">${said(description, scene)}</p>` : nothing}
      </div>
      ${
        isArchive(feed, clock.today)
          ? html`<p class="notice" part="notice">${words.archive(plain(title, scene))}</p>`
          : nothing
      }
      ${renderYourContact(partners, scene, this.#pictures)}
      ${sections.length > 0 ? this.#renderColumns(sections) : this.renderEmpty(words.empty)}
      ${credits ? html`<p class="small muted" part="credits">${said(credits, scene)}</p>` : nothing}`;
  }

  /** In columns what lies between the laureates, whose sheets have the whole width, and the edges. */
  #renderColumns(sections: readonly {readonly part: Part; readonly section: unknown}[]): unknown {
    const at = sections.findIndex(({part}) => part === "laureates");
    const columns = (some: typeof sections): unknown =>
      some.length > 0 ? html`<div class="sections">${some.map(({section}) => section)}</div>` : nothing;
    return at < 0
      ? columns(sections)
      : [columns(sections.slice(0, at)), sections[at]?.section, columns(sections.slice(at + 1))];
  }

  #renderPart(part: Part, scene: RoadBookScene): unknown {
    const {words, feed, clock, level} = scene;
    const content = {
      phases: renderPhases,
      candidacy: renderCandidacy,
      documents: renderDocuments,
      bibliography: renderBibliography,
      partners: () =>
        feed.partners.length > 0 ? renderPartners(scene, this.#pictures, this.#unfolded) : nothing,
      laureates: () => this.#laureates.render(scene),
    }[part](scene);
    if (content === nothing) return nothing;
    const title =
      part === "candidacy" && isArchive(feed, clock.today) ? words.candidacyInArchive : words[part];
    return html`<section class=${part} part="section">${heading(level + 1, title)} ${content}</section>`;
  }
}
