package org.parley;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Frontier.Over;
import org.parley.analysis.frontier.Logroll;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Mix;
import org.parley.analysis.frontier.Ranking;
import org.parley.analysis.frontier.Repair;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Spread;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.analysis.frontier.Zone;
import org.parley.model.BargainingProblem;
import org.parley.model.Scenario;
import org.parley.study.Agreement;
import org.parley.study.Comparison;
import org.parley.study.Counting;
import org.parley.study.Counting.Among;
import org.parley.study.Counting.Ideal;
import org.parley.study.PairFrontier;
import org.parley.study.Prospect;
import org.parley.study.Selection;
import org.parley.study.SolveQuestion;
import org.parley.study.SolveQuestion.Pair;
import org.parley.study.Solved;
import org.parley.study.Steadiness;
import org.parley.study.TextDetail;
import org.parley.study.TextDetail.Cheapest;
import org.parley.study.TextDetail.Trades;
import org.parley.study.TextProspect;
import org.parley.uncertainty.Estimate;

/**
 * The meadow solved by hand, counted by seats: Ann and Bob bargain, Cyd looks on.
 *
 * <p>Of 45 combinations the rule leaves 42. Bob never signs rent c. What neither refuses, with
 * their gains:
 *
 * <pre>
 * gate rent term   Ann  Bob  product  smaller  shares of 20 and 34
 * a    a    c        0   30        0        0  0    + .882 =  .882
 * b    b    b        5    4       20        4  .25  + .118 =  .368
 * b    b    c       20    4       80        4  1    + .118 = 1.118
 * c    b    c       15   14      210       14* .75  + .412 = 1.162
 * d    b    c       10   24      240*      10  .5   + .706 = 1.206, the smaller share is largest*
 * e    b    c        5   34      170        5  .25  + 1    = 1.25*
 * </pre>
 *
 * <p>The last four lie on one line, Bob = 44 - 2 Ann, so lots between neighbours reach all of it.
 * Lots with packages that one of the two would refuse give Ann up to 22 and Bob up to 41.2.
 */
public final class SolvedSample {
  public static final Scenario MEADOW = Meadow.scenario();
  private static final BargainingProblem PROBLEM = MEADOW.likely();
  private static final Counting BY_SEATS = new Counting(Among.SEATS, Map.of(), Ideal.RATIONAL);
  private static final List<String> TEXTS = List.of("draft", "deal");
  private static final SolveQuestion QUESTION =
      SolveQuestion.of(MEADOW, BY_SEATS, 1, 1)
          .about(TEXTS, List.of("ann", "bob"), List.of(new Pair("ann", "bob")));

  /** Of Ann's larger gain: 10 + 5 share to 24 - 10 share is as 22 to 41.2. */
  private static final double KS_SHARE = (24 * 22 - 10 * 41.2) / (10 * 22 + 5 * 41.2);

  private static final Deal NASH = deal(3, 1, 2);
  private static final Deal EVEN = deal(2, 1, 2);
  private static final Deal SUM = deal(4, 1, 2);

  private SolvedSample() {}

  /** With repairs at least cost to Ann and to Bob, and trades from the text "draft". */
  public static Solved solved() {
    return new Solved(QUESTION, prospect(), frontier(), spreads(), details());
  }

  /** The same with Bob so well off without a deal that nothing is acceptable. */
  public static Solved hopeless() {
    String reason = "no package leaves party 2 a gain";
    Solution none = new Solution(Status.NONE, Optional.empty(), Double.NaN, 0, reason, List.of());
    Mix mix =
        new Mix(Status.NONE, List.of(), List.of(), List.of(), Double.NaN, 0, List.of(), reason);
    Repair repair = new Repair(Status.NONE, List.of(), Optional.empty(), Double.NaN, 0, reason);
    Prospect p = prospect();
    Selection selection =
        new Selection(
            BY_SEATS,
            p.selection().terms(),
            p.selection().noDeal(),
            new Solutions(none, none, none, none, List.of()),
            new Lotteries(mix, mix, mix),
            new Ranking(Status.EXACT, List.of()));
    List<TextProspect> texts =
        p.texts().stream()
            .map(
                t ->
                    new TextProspect(t.variant(), t.options(), t.utility(), t.gain(), none, repair))
            .toList();
    return new Solved(
        QUESTION,
        new Prospect(
            selection, zone(0), List.of(new PairFrontier(0, 1, frontier(), List.of())), texts),
        new Frontier(Status.NONE, 0, Over.AGREEABLE, List.of(), reason),
        spreads(),
        TEXTS.stream()
            .map(id -> new TextDetail(id, zone(0), repair, List.of(), List.of()))
            .toList());
  }

  private static Prospect prospect() {
    Terms terms = Terms.among(MEADOW.parties().stream().map(BY_SEATS::role).toList());
    Solutions solutions =
        new Solutions(
            solution(NASH, StrictMath.sqrt(240)),
            solution(NASH, 0.5),
            solution(EVEN, 14),
            solution(SUM, 1.25),
            List.of(20.0, 34.0, 50.0));
    return new Prospect(
        new Selection(BY_SEATS, terms, List.of(50.0, 30.0, 50.0), solutions, lotteries(), best()),
        zone(6),
        List.of(new PairFrontier(0, 1, frontier(), List.of(deal(1, 1, 2), EVEN, NASH, SUM))),
        List.of(
            text("plan", List.of(-1, 1, -1), List.of(50.0, 44.0, 50.0), ahead(10), free(NASH)),
            text("draft", List.of(0, 2, 1), List.of(85.0, 0.0, 50.0), behind(), twoChanges()),
            text("deal", List.of(2, 1, 2), List.of(65.0, 44.0, 0.0), ahead(0), free(EVEN))));
  }

  private static Solution solution(Deal deal, double value) {
    return new Solution(Status.EXACT, Optional.of(deal), value, 0, "", List.of());
  }

  private static Solution ahead(double points) {
    return solution(points > 0 ? NASH : EVEN, points);
  }

  private static Solution behind() {
    return new Solution(
        Status.NONE,
        Optional.empty(),
        Double.NaN,
        0,
        "no package leaves each party at least as much",
        List.of());
  }

  private static TextProspect text(
      String id, List<Integer> options, List<Double> utility, Solution ahead, Repair nearest) {
    List<Double> gain =
        IntStream.range(0, 3).mapToObj(p -> utility.get(p) - PROBLEM.noDeal(p)).toList();
    return new TextProspect(MEADOW.variant(id), options, utility, gain, ahead, nearest);
  }

  private static Repair free(Deal deal) {
    return new Repair(Status.EXACT, List.of(), Optional.of(deal), 0, 0, "");
  }

  private static Repair twoChanges() {
    return new Repair(Status.EXACT, List.of(0, 1), Optional.of(deal(1, 1, 1)), 2, 0, "");
  }

  private static Repair never() {
    return new Repair(
        Status.NONE,
        List.of(),
        Optional.empty(),
        Double.NaN,
        0,
        "no package gives each party more");
  }

  private static Lotteries lotteries() {
    return new Lotteries(
        mix(0.8, NASH, 0.2, EVEN, StrictMath.sqrt(242), List.of(2.0, 1.0)),
        mix(1 - KS_SHARE, NASH, KS_SHARE, EVEN, (10 + 5 * KS_SHARE) / 22, List.of(2.0, 1.0)),
        mix(14.0 / 15, EVEN, 1.0 / 15, NASH, 44.0 / 3, List.of(2.0, 1.0)));
  }

  private static Mix mix(
      double share, Deal first, double rest, Deal second, double value, List<Double> weights) {
    return new Mix(
        Status.EXACT,
        List.of(new Mix.Share(share, first), new Mix.Share(rest, second)),
        each(p -> share * first.utility().get(p) + rest * second.utility().get(p)),
        each(p -> share * first.gain().get(p) + rest * second.gain().get(p)),
        value,
        1e-12,
        List.of(weights.get(0), weights.get(1), 0.0),
        "");
  }

  private static List<Double> each(java.util.function.IntToDoubleFunction number) {
    return IntStream.range(0, 3).mapToDouble(number).boxed().toList();
  }

  private static Ranking best() {
    return new Ranking(Status.EXACT, List.of(NASH, EVEN, SUM, deal(1, 1, 2), deal(1, 1, 1)));
  }

  private static Frontier frontier() {
    List<Deal> points =
        List.of(
            deal(0, 1, 2),
            deal(1, 1, 2),
            EVEN,
            NASH,
            SUM,
            deal(1, 0, 2),
            deal(2, 0, 2),
            deal(3, 0, 2),
            deal(4, 0, 2));
    return new Frontier(Status.EXACT, 0, Over.SIGNABLE, points, "");
  }

  private static List<Spread> spreads() {
    return IntStream.range(0, 3).mapToObj(SolvedSample::spread).toList();
  }

  /** Counted over the 42 packages. */
  private static Spread spread(int party) {
    double[] shares = new double[101];
    double mean = 0;
    for (int[] outcome : packages()) {
      double utility = PROBLEM.utility(party, outcome);
      shares[(int) utility] += 1.0 / 42;
      mean += utility / 42;
    }
    return new Spread(0, 1, IntStream.range(0, 101).mapToObj(b -> shares[b]).toList(), mean);
  }

  private static List<int[]> packages() {
    return IntStream.range(0, 45)
        .mapToObj(k -> new int[] {k / 9, k / 3 % 3, k % 3})
        .filter(PROBLEM.layout()::permits)
        .toList();
  }

  private static List<TextDetail> details() {
    return List.of(
        new TextDetail(
            "draft",
            zone(0),
            never(),
            List.of(ann(cost(15, 0, 1, 2), never()), bob(nothing(), never())),
            List.of(trades())),
        new TextDetail("deal", zone(1), never(), List.of(ann(free(EVEN), never())), List.of()));
  }

  /** The package that costs Ann least of what she has under the draft: gate b, rent b, term c. */
  private static Repair cost(double points, Integer... issues) {
    return new Repair(Status.EXACT, List.of(issues), Optional.of(deal(1, 1, 2)), points, 0, "");
  }

  private static Cheapest ann(Repair acceptable, Repair better) {
    return new Cheapest(0, acceptable, better);
  }

  private static Cheapest bob(Repair acceptable, Repair better) {
    return new Cheapest(1, acceptable, better);
  }

  /** The two changes bring Bob from 0 to 34 points. */
  private static Repair nothing() {
    Repair r = twoChanges();
    return new Repair(r.status(), r.issues(), r.deal(), 0, 0, "");
  }

  /** Gate a to b costs Ann 5 and term b to c brings her 15; Bob has 10 more from the gate. */
  private static Trades trades() {
    return new Trades(
        0,
        1,
        List.of(
            new Logroll(List.of(0, 2), List.of(1, 2), List.of(10.0, 10.0, -50.0), 0.1),
            new Logroll(List.of(0, 2), List.of(2, 2), List.of(5.0, 20.0, -50.0), 0.05)));
  }

  /** The meadow compared and solved; the draws are made up. */
  public static Comparison compared() {
    Comparison c = Meadow.comparison();
    List<Estimate> gain =
        List.of(new Estimate(10, 5, 15), new Estimate(24, 14, 34), new Estimate(-50, -50, -50));
    List<List<Double>> chosen =
        List.of(
            List.of(0.0, 0.05, 0.25, 0.6, 0.1), List.of(0.02, 0.98, 0.0), List.of(0.0, 0.0, 1.0));
    Agreement agreement = new Agreement(solved().prospect(), new Steadiness(0.95, 1, chosen, gain));
    return new Comparison(
        c.question(),
        c.noDeal(),
        c.scores(),
        c.unchanged(),
        c.moves(),
        Optional.of(agreement),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Zone zone(int agreeable) {
    double share = agreeable / 42.0;
    return new Zone(Status.EXACT, big(45), big(42), big(agreeable), share, share, share);
  }

  private static BigInteger big(int number) {
    return BigInteger.valueOf(number);
  }

  private static Deal deal(int... outcome) {
    return new Deal(
        IntStream.of(outcome).boxed().toList(),
        each(p -> PROBLEM.utility(p, outcome)),
        each(p -> PROBLEM.gain(p, outcome)));
  }
}
