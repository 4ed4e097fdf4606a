package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.PlainTables;
import org.parley.analysis.bargaining.Acceptance;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Clock;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Transcript;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.View;
import org.parley.analysis.bargaining.agent.AcceptNext;
import org.parley.analysis.bargaining.agent.TimeDependent;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.analysis.bargaining.protocol.AlternatingOffers;
import org.parley.analysis.frontier.Deal;
import org.parley.model.BargainingProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Eleven runs of time-dependent agents over 1,000 packages, played by NegMAS 0.15.7 and GENIUS 10.4
 * by rules that the file writes out. What their rules add to ours is written out here: NegMAS lets
 * an agent take 0.0001 less than its target; GENIUS offers a package near its target, found by a
 * binary search that never steps back, and accepts only more than that.
 */
class SaopTimeBasedTest {
  private static final JsonNode FILE = read();
  private static final BargainingProblem PROBLEM = problem();

  private static JsonNode read() {
    try (InputStream file =
        SaopTimeBasedTest.class.getResourceAsStream("/published/saop-timebased.json")) {
      return JsonMapper.shared().readTree(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static BargainingProblem problem() {
    JsonNode parties = FILE.required("domain").required("parties");
    PlainTables.Points points =
        (p, i, k) ->
            100
                * parties.get(p).required("weights").get(i).doubleValue()
                * parties.get(p).required("values").get(i).get(k).doubleValue();
    return PlainTables.of(2, new int[] {10, 10, 10}, 0, points).likely();
  }

  static Stream<Named<JsonNode>> negmas() {
    return runs("negmas");
  }

  static Stream<Named<JsonNode>> genius() {
    return runs("genius");
  }

  private static Stream<Named<JsonNode>> runs(String platform) {
    return FILE.required(platform)
        .required("runs")
        .valueStream()
        .map(run -> Named.of(platform + " " + run.toString().substring(0, 60), run));
  }

  /** {@code target - 0.01} points; their exponent is the inverse of ours. */
  private static Agent negmas(double exponent) {
    TimeDependent curve = new TimeDependent(1 / exponent);
    return new Agent(new Slack(curve), new AcceptNext(), new NoModel());
  }

  private record Slack(TimeDependent curve) implements Bidding {
    @Override
    public int offer(View view, Offers offers) {
      return curve.offer(view, new Lowered(offers));
    }
  }

  private record Lowered(Offers offers) implements Offers {
    @Override
    public int atLeast(double utility) {
      return offers.atLeast(Math.max(0, utility - 0.01));
    }

    @Override
    public int best() {
      return offers.best();
    }

    @Override
    public int ranked(int place) {
      return offers.ranked(place);
    }

    @Override
    public int size() {
      return offers.size();
    }

    @Override
    public double forOthers(int offer) {
      return offers.forOthers(offer);
    }
  }

  @ParameterizedTest
  @MethodSource("negmas")
  void negmasRunsComeOut(JsonNode run) {
    int deadline = run.required("n_steps").intValue();
    List<Agent> agents =
        List.of(
            negmas(run.required("exponent_a").doubleValue()),
            negmas(run.required("exponent_b").doubleValue()));
    Transcript transcript = play(agents, deadline, Clock.INNER);
    Ending ending = transcript.ending();
    assertThat(ending.round()).isEqualTo(run.required("step").intValue());
    assertThat(ending.deal().orElseThrow().outcome()).isEqualTo(ints(run, "agreement_options"));
    assertUtilities(ending.deal().orElseThrow(), run, 1e-9);
    List<List<Integer>> offers =
        transcript.turns().stream()
            .filter(t -> t.act() == Act.OFFERED)
            .map(t -> t.deal().orElseThrow().outcome())
            .toList();
    assertThat(offers).isEqualTo(offers(run).subList(0, offers.size()));
    assertThat(offers(run).size() - offers.size()).isBetween(0, 1);
  }

  private static List<List<Integer>> offers(JsonNode run) {
    return run.required("offers")
        .valueStream()
        .map(offer -> offer.get(2).valueStream().map(JsonNode::intValue).toList())
        .toList();
  }

  private static List<Integer> ints(JsonNode run, String field) {
    return run.required(field).valueStream().map(JsonNode::intValue).toList();
  }

  private static void assertUtilities(Deal deal, JsonNode run, double margin) {
    for (int p = 0; p < 2; p++) {
      assertThat(deal.utility().get(p) / 100)
          .isCloseTo(run.required("agreement_utilities").get(p).doubleValue(), within(margin));
    }
  }

  private static Transcript play(List<Agent> agents, int deadline, Clock clock) {
    Setup setup = Setup.of(new AlternatingOffers(), agents, deadline).at(clock);
    return Negotiation.of(PROBLEM, setup).record(p -> null);
  }

  /** The package found by the binary search of GENIUS, from the best package down. */
  private record NearTarget(double e) implements Bidding {
    @Override
    public int offer(View view, Offers offers) {
      double target = 100 * (1 - StrictMath.pow(view.time(), 1 / e));
      int i = search(view, offers, target);
      double distance = away(view, offers, i, target);
      if (i > 0) {
        distance = Math.min(distance, away(view, offers, i - 1, target));
      }
      boolean next = i + 1 < offers.size() && away(view, offers, i + 1, target) < distance;
      return offers.ranked(next ? i + 1 : i);
    }

    private static int search(View view, Offers offers, double target) {
      int low = 0;
      int high = offers.size() - 1;
      int middle = -1;
      while (middle != (low + high) / 2) {
        middle = (low + high) / 2;
        double worth = view.own(offers.ranked(middle));
        high = worth < target ? middle : high;
        low = worth > target ? middle : low;
      }
      return middle;
    }

    private static double away(View view, Offers offers, int place, double target) {
      return Math.abs(view.own(offers.ranked(place)) - target);
    }
  }

  private static Agent genius(String name) {
    double e = name.startsWith("Boulware") ? 0.2 : 2;
    Acceptance strict = (view, offer, mine) -> view.own(mine) < view.own(offer);
    return new Agent(new NearTarget(e), strict, new NoModel());
  }

  @ParameterizedTest
  @MethodSource("genius")
  void geniusRunsComeOut(JsonNode run) {
    List<Agent> agents =
        List.of(genius(run.required("a").stringValue()), genius(run.required("b").stringValue()));
    Ending ending = play(agents, run.required("rounds").intValue(), Clock.EARLY).ending();
    assertThat(ending.round()).isEqualTo(run.required("round").intValue());
    assertUtilities(ending.deal().orElseThrow(), run, 1e-6);
  }
}
