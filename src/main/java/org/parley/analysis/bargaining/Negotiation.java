package org.parley.analysis.bargaining;

import java.math.BigInteger;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.analysis.bargaining.OpponentModel.Belief;
import org.parley.model.BargainingProblem;

/**
 * A negotiation that can be played any number of times: what does not differ between runs is worked
 * out once. Runs do not share anything that changes, so several threads may play at once.
 *
 * <p>Where there are few packages they are all listed, and every choice among them is exact.
 */
public final class Negotiation {
  /** So many packages are listed. */
  public static final int MOST_LISTED = 1 << 20;

  private final BargainingProblem problem;
  private final Setup setup;
  private final Deck deck;
  private final double[] times;
  private final int[] speakers;
  private final int start;
  private final Bidding[] bidding; // by party
  private final Order[] orders; // by party
  private final Offers[] offers; // by party; null where they depend on what a run has heard

  private Negotiation(BargainingProblem problem, Setup setup) {
    this.problem = problem;
    this.setup = setup;
    int parties = problem.layout().parties();
    times = setup.clock().times(setup.deadline());
    speakers = IntStream.range(0, parties).filter(p -> setup.agents().get(p).isPresent()).toArray();
    deck = Deck.listing(problem);
    start = setup.start().map(Negotiation::outcome).map(deck::number).orElse(View.NONE);
    bidding = new Bidding[parties];
    orders = new Order[parties];
    offers = new Offers[parties];
    for (int p : speakers) {
      bidding[p] = agent(p).bidding().at(times);
      orders[p] = Order.of(deck, p);
      offers[p] = agent(p).model().guesses() ? null : new ListedOffers(orders[p]);
    }
  }

  private Negotiation(Negotiation other, List<Integer> text) {
    problem = other.problem;
    setup = other.setup.from(text);
    deck = other.deck;
    times = other.times;
    speakers = other.speakers;
    start = deck.number(outcome(text));
    bidding = other.bidding;
    orders = other.orders;
    offers = other.offers;
  }

  /** The same from another text; what does not depend on the text is shared. */
  public Negotiation from(List<Integer> text) {
    return new Negotiation(this, text);
  }

  private static int[] outcome(List<Integer> options) {
    return options.stream().mapToInt(k -> k).toArray();
  }

  /** A negotiation over a problem. */
  public static Negotiation of(BargainingProblem problem, Setup setup) {
    BigInteger packages = Deck.packages(problem.layout());
    if (packages.compareTo(BigInteger.valueOf(MOST_LISTED)) > 0) {
      throw new IllegalArgumentException("too many packages to list: " + packages);
    }
    return new Negotiation(problem, setup);
  }

  /**
   * Plays it once.
   *
   * @param chance by party, and by {@link View#NONE} for the protocol: where its random numbers
   *     come from
   */
  public Ending play(IntFunction<UniformRandomProvider> chance) {
    return setup.protocol().play(new Table(this, chance, false));
  }

  /** Plays it once and writes down every turn. */
  public Transcript record(IntFunction<UniformRandomProvider> chance) {
    Table table = new Table(this, chance, true);
    Ending ending = setup.protocol().play(table);
    return new Transcript(table.turns(), ending);
  }

  BargainingProblem problem() {
    return problem;
  }

  Setup setup() {
    return setup;
  }

  Deck deck() {
    return deck;
  }

  int[] speakers() {
    return speakers;
  }

  int start() {
    return start;
  }

  double time(int round) {
    return times[round - 1];
  }

  Agent agent(int party) {
    return setup.agents().get(party).orElseThrow();
  }

  Bidding bidding(int party) {
    return bidding[party];
  }

  /** What a party believes at the beginning of a run; null without a model. */
  Belief belief(int party) {
    return offers[party] == null ? agent(party).model().start(problem.layout(), party) : null;
  }

  /** What a party can offer in a run. */
  Offers offers(int party, Deck run, Belief belief) {
    return offers[party] == null
        ? new ModelledOffers(run, orders[party], problem.layout(), belief)
        : offers[party];
  }
}
