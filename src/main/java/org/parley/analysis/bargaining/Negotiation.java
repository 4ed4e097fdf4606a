package org.parley.analysis.bargaining;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.analysis.bargaining.OpponentModel.Belief;
import org.parley.analysis.frontier.Measure;
import org.parley.analysis.frontier.TradeOffSolver;
import org.parley.analysis.frontier.TradeOffs;
import org.parley.model.BargainingProblem;

/**
 * A negotiation that can be played any number of times: what does not differ between runs is worked
 * out once. Runs do not share anything that changes, so several threads may play at once.
 *
 * <p>Where there are at most {@value #MOST_LISTED} packages they are all listed, and every choice
 * among them is exact; otherwise choices are made among what can be traded best ({@link
 * TradeOffs}), exactly where an agent guesses nothing, and within the proven tolerance of the hull
 * where its guess changes with what it hears. A protocol under which agents choose no packages
 * lists none.
 */
public final class Negotiation {
  /** So many packages are listed. */
  public static final int MOST_LISTED = 1 << 20;

  private static final int MOST_ENTRIES = 4_000;

  private final BargainingProblem problem;
  private final Setup setup;
  private final Protocol protocol; // over the problem
  private final boolean needsOffers;
  private final Deck deck;
  private final double[] times;
  private final int[] speakers;
  private final boolean isListed;
  private final Bidding[] bidding; // by party
  private final Order[] orders; // by party
  private final Offers[] offers; // by party; null where they depend on what a run has heard
  private final TradeOffSolver[] solvers; // by party, where packages are too many to list
  private final TradeOffs[] tables; // by party, likewise: before anything was heard
  private final double[][] opposite; // by party and cell, likewise

  private Negotiation(BargainingProblem problem, Setup setup) {
    this.problem = problem;
    this.setup = setup;
    int parties = problem.layout().parties();
    times = setup.clock().times(setup.deadline());
    speakers = IntStream.range(0, parties).filter(p -> setup.agents().get(p).isPresent()).toArray();
    protocol = setup.protocol().over(problem, setup);
    needsOffers = setup.protocol().needsOffers();
    isListed =
        needsOffers
            && Deck.packages(problem.layout()).compareTo(BigInteger.valueOf(MOST_LISTED)) <= 0;
    deck = isListed ? Deck.listing(problem) : Deck.empty(problem);
    bidding = new Bidding[parties];
    orders = new Order[parties];
    offers = new Offers[parties];
    solvers = new TradeOffSolver[parties];
    tables = new TradeOffs[parties];
    opposite = new double[parties][];
    for (int p : needsOffers ? speakers : new int[0]) {
      bidding[p] = agent(p).bidding().at(times);
      if (isListed) {
        list(p);
      } else {
        solvers[p] = TradeOffSolver.of(problem, p);
        opposite[p] = TableOffers.opposite(problem, p);
        tables[p] = solvers[p].exact(Measure.of(problem.layout(), opposite[p]), MOST_ENTRIES);
      }
    }
  }

  private void list(int party) {
    orders[party] = Order.of(deck, party, problem.layout().issues());
    offers[party] = listed(party);
  }

  private Offers listed(int party) {
    return agent(party).model().guesses() ? null : new ListedOffers(orders[party]);
  }

  private Negotiation(Negotiation other, List<Integer> text) {
    problem = other.problem;
    setup = other.setup.from(text);
    protocol = other.protocol;
    needsOffers = other.needsOffers;
    deck = other.deck;
    times = other.times;
    speakers = other.speakers;
    isListed = other.isListed;
    solvers = other.solvers;
    tables = other.tables;
    opposite = other.opposite;
    bidding = other.bidding;
    orders = other.orders;
    offers = other.offers;
  }

  private Negotiation(Negotiation other, Setup setup) {
    problem = other.problem;
    this.setup = setup;
    protocol = setup.protocol().over(problem, setup);
    needsOffers = other.needsOffers;
    deck = other.deck;
    times = other.times;
    speakers = other.speakers;
    isListed = other.isListed;
    solvers = other.solvers;
    tables = other.tables;
    opposite = other.opposite;
    orders = other.orders;
    bidding = new Bidding[other.bidding.length];
    offers = new Offers[other.offers.length];
    for (int p : needsOffers ? speakers : new int[0]) {
      bidding[p] = agent(p).bidding().at(times);
      offers[p] = isListed ? listed(p) : null;
    }
  }

  /** The same from another text; what does not depend on the text is shared. */
  public Negotiation from(List<Integer> text) {
    return new Negotiation(this, text);
  }

  /**
   * The same with other agents for the same parties; what does not depend on the agents is shared,
   * so that many line-ups cost little more than their runs.
   *
   * @param agents by party; one for each party that is at the table now, and for no other
   */
  public Negotiation by(List<Optional<Agent>> agents) {
    return new Negotiation(this, setup.by(agents));
  }

  private static int[] outcome(List<Integer> options) {
    return options.stream().mapToInt(k -> k).toArray();
  }

  /** A negotiation over a problem. */
  public static Negotiation of(BargainingProblem problem, Setup setup) {
    return new Negotiation(problem, setup);
  }

  /**
   * Plays it once.
   *
   * @param chance by party, and by {@link View#NONE} for the protocol: where its random numbers
   *     come from, the same object whenever it is asked for
   */
  public Ending play(IntFunction<UniformRandomProvider> chance) {
    return protocol.play(new Table(this, chance, false));
  }

  /** Plays it once and writes down every turn. */
  public Transcript record(IntFunction<UniformRandomProvider> chance) {
    Table table = new Table(this, chance, true);
    Ending ending = protocol.play(table);
    return new Transcript(table.turns(), ending);
  }

  /** Whether agents choose packages. */
  boolean needsOffers() {
    return needsOffers;
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

  /** The number of the starting text in the deck of a run, or {@link View#NONE}. */
  int start(Deck run) {
    return setup.start().map(Negotiation::outcome).map(run::number).orElse(View.NONE);
  }

  /** Whether a rule forbids the starting text; no other package can be forbidden. */
  boolean isStartForbidden() {
    return setup.start().map(Negotiation::outcome).stream()
        .anyMatch(x -> !problem.layout().permits(x));
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
    OpponentModel model = agent(party).model();
    return model.guesses() ? model.start(problem.layout(), party) : null;
  }

  /** What a party can offer in a run. */
  Offers offers(int party, Deck run, Belief belief) {
    if (!isListed) {
      return new TableOffers(
          run, problem.layout(), solvers[party], tables[party], opposite[party], belief);
    }
    return offers[party] == null
        ? new ModelledOffers(run, orders[party], problem.layout(), belief)
        : offers[party];
  }
}
