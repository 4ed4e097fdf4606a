package org.parley.sweep;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.parley.document.Position;
import org.parley.document.Problem;
import org.parley.model.Scenario;
import org.parley.scenario.ScenarioReader;
import org.parley.study.BargainWay;
import org.parley.study.Counting.Among;

/** Plans for tests, asked for as on the command line. */
public final class Plans {
  private static final Position HERE = new Position("sweep", 1, 1);

  private Plans() {}

  /** A request for a grid, or samples of ranges, of the likely values. */
  public static Request request(List<String> vary, String... measures) {
    return new Request(
        HERE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        vary.stream().map(Request::vary).toList(),
        Optional.empty(),
        OptionalLong.empty(),
        1,
        Optional.empty(),
        Optional.empty(),
        1,
        Request.words("--measure", List.of(measures)),
        Among.EVERYBODY,
        BargainWay.USUAL);
  }

  /** The same, one path at a time. */
  public static Request oneAtATime(List<String> vary, String... measures) {
    return with(request(vary, measures), List.of(), List.of(), Scheme.ONE_AT_A_TIME, 0, 1);
  }

  /** The same, a Latin hypercube of so many points with all else at its likely value. */
  public static Request sampled(List<String> vary, long samples, String... measures) {
    return with(request(vary, measures), List.of(), List.of(), Scheme.LHS, samples, 1);
  }

  static Request with(
      Request r, List<String> set, List<String> pressures, Scheme scheme, long samples, int reps) {
    return new Request(
        r.at(),
        r.scenario(),
        r.sha256(),
        Request.words("--set", set),
        pressures,
        r.vary(),
        Optional.ofNullable(scheme),
        samples == 0 ? OptionalLong.empty() : OptionalLong.of(samples),
        reps,
        r.others(),
        r.luck(),
        r.seed(),
        r.measures(),
        r.among(),
        r.bargaining());
  }

  /** A plan that must be in order. */
  public static Plan plan(String text, Request request) {
    PlanMaker.Made made = PlanMaker.make(scenario(text), "sha", request);
    return made.plan().orElseThrow(() -> new AssertionError(made.problems().toString()));
  }

  /** A sweep that must be in order. */
  public static Sweep sweep(String text, Request request) {
    return Sweep.of(text, plan(text, request));
  }

  static Scenario scenario(String text) {
    return ScenarioReader.read("test.yaml", text).scenario().orElseThrow();
  }

  static String problems(String text, Request request) {
    return PlanMaker.make(scenario(text), "sha", request).problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }
}
