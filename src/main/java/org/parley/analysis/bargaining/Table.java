package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.OpponentModel.Belief;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.Transcript.Point;
import org.parley.analysis.bargaining.Transcript.Turn;
import org.parley.model.BargainingProblem;

/**
 * One run of a negotiation: who sits at the table, what was said, what time it is. A {@link
 * Protocol} leads it.
 *
 * <p>An inner-loop class: made for one run.
 */
public final class Table {
  private static final int MANY = 256; // so many turns have room at once

  private final Negotiation negotiation;
  private final Deck deck;
  private final IntFunction<UniformRandomProvider> chance;
  private final int[] speakers;
  private final Chair[] chairs; // by party; null if not at the table, or if no offers are needed
  private final List<Turn> turns; // null if nobody wants to read them
  private final int start;
  private int round;
  private int[] offers;
  private int[] makers;
  private int[] rounds;
  private int made;
  private int[] distinct; // by party: different packages among the offers counted; null if unasked
  private int counted;

  Table(Negotiation negotiation, IntFunction<UniformRandomProvider> chance, boolean isRecorded) {
    this.negotiation = negotiation;
    this.chance = chance;
    deck = negotiation.deck().forRun();
    turns = isRecorded ? new ArrayList<>() : null;
    speakers = negotiation.speakers();
    chairs = new Chair[negotiation.problem().layout().parties()];
    for (int p : speakers) {
      chairs[p] = negotiation.needsOffers() ? new Chair(p) : null;
    }
    int turns = Math.min(MANY, 1 + deadline() * speakers.length);
    offers = new int[turns];
    makers = new int[turns];
    rounds = new int[turns];
    start = negotiation.start(deck);
    if (start != View.NONE) {
      hear(View.NONE, start);
      tell(View.NONE);
    }
  }

  List<Turn> turns() {
    return turns;
  }

  /** The parties at the table, in the order in which they speak. */
  public int[] speakers() {
    return speakers;
  }

  /** The last round. */
  public int deadline() {
    return negotiation.setup().deadline();
  }

  /** The starting text, or {@link View#NONE}. */
  public int start() {
    return start;
  }

  /** Begins a round. */
  public void begin(int number) {
    round = number;
  }

  /**
   * What a party would put forward now, or {@link View#NONE} if it would rather leave. In place of
   * a package that crosses its own red lines it puts forward its best one.
   */
  public int wish(int party) {
    Chair chair = chairs[party];
    int offer = negotiation.bidding(party).offer(chair, chair.offers);
    if (offer != View.NONE && deck.isRefused(party, offer)) {
      offer = chair.offers.best();
    }
    return offer == View.NONE || chair.isLoss(offer) ? View.NONE : offer;
  }

  /**
   * Whether a party accepts a package. It never accepts one that is worth less than no deal, that
   * crosses its red lines or that cannot exist.
   *
   * @param mine what it would put forward itself
   */
  public boolean accepts(int party, int offer, int mine) {
    Chair chair = chairs[party];
    return !chair.isLoss(offer)
        && negotiation.agent(party).acceptance().accepts(chair, offer, mine)
        && !isForbidden(offer)
        && !deck.isRefused(party, offer);
  }

  /** A party puts a package forward, and the others hear it. */
  public void put(int party, int offer) {
    hear(party, offer);
    note(party, Act.OFFERED, offer);
    if (party != View.NONE && chairs[party] != null) {
      chairs[party].lastOwn = offer;
    }
    tell(party);
  }

  /** Lets all but the one who made it think about the last offer. */
  private void tell(int maker) {
    for (int p : speakers) {
      if (p != maker && chairs[p] != null && chairs[p].belief != null) {
        chairs[p].belief.hear(chairs[p]);
      }
    }
  }

  /** A party accepts what is on the table. */
  public void accept(int party, int offer) {
    note(party, Act.ACCEPTED, offer);
  }

  /** A party refuses what is on the table without putting something else forward. */
  public void refuse(int party, int offer) {
    note(party, Act.REFUSED, offer);
  }

  /** A mediator drafts a package; it becomes an offer only if somebody reads the transcript. */
  public void draft(int[] outcome) {
    if (turns != null) {
      put(View.NONE, deck.number(outcome));
    }
  }

  /**
   * A party speaks on one issue alone.
   *
   * @param isOffer whether it puts the option forward; otherwise it accepts it
   */
  public void speak(int party, boolean isOffer, int issue, int option) {
    if (turns != null) {
      Act act = isOffer ? Act.OFFERED : Act.ACCEPTED;
      turns.add(
          new Turn(round, party, act, Optional.empty(), Optional.of(new Point(issue, option))));
    }
  }

  /**
   * Whether a party would sign a package: it can exist, is worth at least no deal to the party and
   * crosses none of its red lines.
   */
  public boolean signs(int party, int offer) {
    return deck.utility(party, offer) - negotiation.problem().noDeal(party)
            >= BargainingProblem.LEAST_GAIN
        && !isForbidden(offer)
        && !deck.isRefused(party, offer);
  }

  /**
   * The ending in which all at the table are asked whether they sign a package. If one does not,
   * time is up, and the first who refused is named.
   */
  public Ending conclude(int offer) {
    int refuser = View.NONE;
    for (int p : speakers) {
      if (signs(p, offer)) {
        accept(p, offer);
      } else {
        refuse(p, offer);
        refuser = refuser == View.NONE ? p : refuser;
      }
    }
    return refuser == View.NONE
        ? agreed(speakers[speakers.length - 1], offer)
        : ended(Cause.DEADLINE, refuser);
  }

  private boolean isForbidden(int offer) {
    return offer == start && negotiation.isStartForbidden();
  }

  private void hear(int party, int offer) {
    if (made == offers.length) {
      offers = Arrays.copyOf(offers, 2 * made);
      makers = Arrays.copyOf(makers, 2 * made);
      rounds = Arrays.copyOf(rounds, 2 * made);
    }
    rounds[made] = round;
    offers[made] = offer;
    makers[made++] = party;
  }

  private int distinct(int party) {
    if (distinct == null) {
      distinct = new int[chairs.length];
    }
    for (; counted < made; counted++) {
      if (makers[counted] != View.NONE && isNew(counted)) {
        distinct[makers[counted]]++;
      }
    }
    return distinct[party];
  }

  /** Whether the maker of an offer had not made it before. */
  private boolean isNew(int k) {
    for (int j = k - 1; j >= 0; j--) {
      if (offers[j] == offers[k] && makers[j] == makers[k]) {
        return false;
      }
    }
    return true;
  }

  private void note(int party, Act act, int offer) {
    if (turns != null) {
      turns.add(
          new Turn(
              round,
              party,
              act,
              offer == View.NONE ? Optional.empty() : Optional.of(deck.deal(offer)),
              Optional.empty()));
    }
  }

  /**
   * The package in so many-th place of a party's own order, see {@link Offers#ranked}, for
   * protocols that help a party to a package.
   */
  public int ranked(int party, int place) {
    return chairs[party].offers.ranked(place);
  }

  /**
   * The share of its best gain that a party asks for at some part of the time, see {@link
   * Bidding#share}.
   *
   * @param part which part this is, from 1
   * @param parts how many parts the time has
   */
  public double share(int party, int part, int parts) {
    double time = negotiation.setup().clock().time(part, parts);
    return negotiation.agent(party).bidding().share(time);
  }

  /** What a package is worth to a party, for protocols that ask the parties' opinion openly. */
  public double utility(int party, int offer) {
    return deck.utility(party, offer);
  }

  /** The number of a package that a mediator drafts. */
  public int number(int[] outcome) {
    return deck.number(outcome);
  }

  /** The position of the option that a package has on an issue. */
  public int option(int offer, int issue) {
    return deck.option(offer, issue);
  }

  /** How the negotiation is carried on. */
  public Setup setup() {
    return negotiation.setup();
  }

  /** The problem, for protocols that draft packages themselves. */
  public BargainingProblem problem() {
    return negotiation.problem();
  }

  /** The chance of the protocol itself. */
  public UniformRandomProvider random() {
    return chance.apply(View.NONE);
  }

  /** Whether chance ends the negotiation after this round. */
  public boolean breaksDown() {
    double risk = negotiation.setup().risk();
    return risk > 0 && random().nextDouble() < risk;
  }

  /** The ending in which a package was accepted by all who must, the last time by this party. */
  public Ending agreed(int party, int offer) {
    for (int p = 0; p < chairs.length; p++) {
      if (negotiation.setup().ratifiers().get(p) && !signs(p, offer)) {
        return ended(Cause.NOT_RATIFIED, p);
      }
    }
    return new Ending(Cause.AGREED, round, party, Optional.of(deck.deal(offer)));
  }

  /** An ending without a deal. */
  public Ending ended(Cause cause, int party) {
    if (cause == Cause.WALKED) {
      note(party, Act.WALKED, View.NONE);
    }
    return new Ending(cause, round, party, Optional.empty());
  }

  /** What a party sees. */
  private final class Chair implements View {
    private final int party;
    private final double noDeal;
    private final Belief belief; // null without a model
    private final Offers offers;
    private final double best;
    private int lastOwn = NONE;

    Chair(int party) {
      this.party = party;
      noDeal = negotiation.problem().noDeal(party);
      belief = negotiation.belief(party);
      offers = negotiation.offers(party, deck, belief);
      best = offers.best() == NONE ? Double.NEGATIVE_INFINITY : own(offers.best());
    }

    boolean isLoss(int offer) {
      return own(offer) - noDeal < BargainingProblem.LEAST_GAIN;
    }

    @Override
    public int party() {
      return party;
    }

    @Override
    public int parties() {
      return chairs.length;
    }

    @Override
    public int round() {
      return round;
    }

    @Override
    public int deadline() {
      return Table.this.deadline();
    }

    @Override
    public double time() {
      return negotiation.time(round);
    }

    @Override
    public double noDeal() {
      return noDeal;
    }

    @Override
    public double best() {
      return best;
    }

    @Override
    public double own(int offer) {
      return deck.utility(party, offer);
    }

    @Override
    public int option(int offer, int issue) {
      return deck.option(offer, issue);
    }

    @Override
    public int offers() {
      return made;
    }

    @Override
    public int offer(int k) {
      return Table.this.offers[k];
    }

    @Override
    public int speaker(int k) {
      return makers[k];
    }

    @Override
    public int round(int k) {
      return rounds[k];
    }

    @Override
    public int distinct(int speaker) {
      return Table.this.distinct(speaker);
    }

    @Override
    public int lastOwn() {
      return lastOwn;
    }

    @Override
    public UniformRandomProvider random() {
      return chance.apply(party);
    }
  }
}
