import type {Feed} from "../feed.js";

/** Innovations that are worth a first picture. */
const first = 50;
/** They are given out again when there are this many times as many: whoever sorts them in does little work in all. */
const growth = 4;
/** Milliseconds between two pictures, at least. */
const pause = 150;

type Give = (feed: Feed) => void;

/** Gives out a feed that is still arriving, now and then. */
class Arrival {
  #wanted = first;
  #last = -Infinity;

  constructor(readonly give: Give) {}

  /** Says what has come so far. */
  readonly offer = (feed: Feed): void => {
    const {innovations} = feed;
    const now = performance.now();
    if (innovations.length < this.#wanted || now - this.#last < pause) return;
    this.#wanted = innovations.length * growth;
    this.#last = now;
    this.give({...feed, innovations: [...innovations]});
  };
}

const offers = new WeakMap<Give, Give>();

/** What offers to a receiver: one for all that arrives there, be it from a second try or from an index. */
export function offerTo(give: Give | undefined): Give {
  if (!give) return () => undefined;
  let offer = offers.get(give);
  if (!offer) offers.set(give, (offer = new Arrival(give).offer));
  return offer;
}
