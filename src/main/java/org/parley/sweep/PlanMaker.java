package org.parley.sweep;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.document.Position;
import org.parley.document.Problem;
import org.parley.document.Problems;
import org.parley.model.Scenario;
import org.parley.scenario.Changed;
import org.parley.scenario.Suggestion;
import org.parley.study.Counting;
import org.parley.study.Measure;
import org.parley.sweep.Request.Asked;
import org.parley.uncertainty.design.Sobol;

/** Makes plans of requests, or says all that is wrong with them, before anything runs. */
public final class PlanMaker {
  private final Scenario raw;
  private final String sha256;
  private final Request asked;
  private final Problems problems = new Problems();

  private PlanMaker(Scenario raw, String sha256, Request asked) {
    this.raw = raw;
    this.sha256 = sha256;
    this.asked = asked;
  }

  /**
   * A plan, or everything that is wrong.
   *
   * @param plan present exactly if there are no problems
   * @param changes what is set in all runs, in sentences
   * @param notes what the user may want to know about the plan, in sentences
   * @param problems in order
   */
  public record Made(
      Optional<Plan> plan, List<String> changes, List<String> notes, List<Problem> problems) {
    public Made {
      changes = List.copyOf(changes);
      notes = List.copyOf(notes);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Makes a plan.
   *
   * @param raw the scenario as its file has it
   * @param sha256 of the file
   */
  public static Made make(Scenario raw, String sha256, Request asked) {
    return new PlanMaker(raw, sha256, asked).made();
  }

  private Made made() {
    checkFor();
    Changed changed =
        Ground.changed(raw, asked.set().stream().map(Asked::text).toList(), asked.pressures());
    changed.problems().forEach(p -> problems.add(inPlace(p)));
    // what cannot be set is no reason to say nothing about what varies
    Scenario scenario = changed.scenario().orElse(raw);
    VaryCheck check = new VaryCheck(scenario, problems);
    List<Varied> varied = check.check(asked.vary());
    Plan plan = plan(varied);
    List<String> paths = varied.stream().map(Varied::path).toList();
    new Overlaps(paths, Ready.set(plan), check::place, problems).check(asked.pressures());
    checkMeasures(scenario);
    checkWho(scenario);
    checkScheme(varied, check);
    if (problems.isEmpty()) {
      new Sizes(Ground.withNumbers(scenario, paths), plan, check::place, asked.at(), problems)
          .check();
    }
    return problems.isEmpty()
        ? new Made(Optional.of(plan), changed.changes(), Notes.of(scenario, plan), List.of())
        : new Made(Optional.empty(), List.of(), List.of(), problems.inOrder());
  }

  private void checkFor() {
    asked
        .sha256()
        .filter(s -> !s.text().equals(sha256))
        .ifPresent(
            s ->
                problems.add(
                    s.at(),
                    "the plan is for the scenario file with SHA-256 " + s.text(),
                    "that file; this one has " + sha256,
                    "without the key scenarioSha256 it is a plan for any file"));
    asked
        .scenario()
        .filter(id -> !id.equals(raw.id()))
        .ifPresent(
            id ->
                problems.add(
                    asked.at(), "the plan is for the scenario " + id, "this one: " + raw.id()));
  }

  /** Problems of settings speak of the option; in a plan file they belong to a line. */
  private Problem inPlace(Problem problem) {
    return asked.set().stream()
        .filter(s -> problem.position().file().equals("--set " + s.text()))
        .filter(s -> !s.at().file().startsWith("--set "))
        .findFirst()
        .map(s -> new Problem(s.at(), problem.found(), problem.expected(), problem.hint()))
        .orElse(problem);
  }

  private Plan plan(List<Varied> varied) {
    Scheme scheme = asked.scheme().orElse(usual(varied));
    return new Plan(
        raw.id(),
        sha256,
        asked.set().stream().map(Asked::text).toList(),
        asked.pressures(),
        varied,
        scheme,
        scheme.isSampled() ? asked.samples().orElse(USUAL_SAMPLES) : 0,
        asked.replications(),
        asked.others().orElse(asked.replications() > 1 ? Plan.Others.DRAWN : Plan.Others.LIKELY),
        asked.luck().orElse(Plan.Luck.usual(scheme)),
        asked.seed(),
        asked.measures().stream().map(Asked::text).distinct().toList(),
        asked.among(),
        asked.bargaining());
  }

  /** Points of a scheme that samples if nobody asks for more or less. */
  public static final long USUAL_SAMPLES = 1_000;

  private static Scheme usual(List<Varied> varied) {
    boolean isRange =
        varied.stream()
            .anyMatch(v -> v.values() instanceof Values.Range || v.values() instanceof Values.Own);
    return isRange ? Scheme.LHS : Scheme.GRID;
  }

  private void checkMeasures(Scenario scenario) {
    if (asked.measures().isEmpty()) {
      problems.add(asked.at(), "nothing is measured", measures(scenario));
    }
    for (Asked measure : asked.measures()) {
      if (Measure.of(scenario, measure.text()).isEmpty()) {
        List<String> known = all(scenario);
        problems.add(
            measure.at(),
            "there is no measure " + measure.text(),
            measures(scenario),
            Suggestion.hint(measure.text(), known));
      }
    }
  }

  private static String measures(Scenario scenario) {
    return "measures such as " + String.join(", ", Measure.known(scenario));
  }

  /** Names of measures with and without a party. */
  private static List<String> all(Scenario scenario) {
    List<String> known = new ArrayList<>(Measure.known(scenario));
    Measure.known(scenario).stream()
        .flatMap(m -> Measure.of(scenario, m).stream())
        .map(Measure::name)
        .filter(m -> !known.contains(m))
        .forEach(known::add);
    return known;
  }

  private void checkWho(Scenario scenario) {
    Counting counting =
        new Counting(asked.among(), Counting.EVERYBODY.weights(), Counting.EVERYBODY.ideal());
    boolean seatsVary = asked.vary().stream().anyMatch(v -> v.path().startsWith("seats."));
    if (!seatsVary && counting.bargaining(scenario).isEmpty()) {
      problems.add(asked.at(), "no party of %s signs".formatted(raw.id()), "among everybody");
    }
    boolean bargains =
        asked.measures().stream()
            .flatMap(m -> Measure.of(scenario, m.text()).stream())
            .anyMatch(m -> m.indicator().needsLuck());
    boolean knowsStart =
        asked.bargaining().start().isEmpty()
            || scenario.variants().stream()
                .anyMatch(v -> v.id().equals(asked.bargaining().start()));
    if (!knowsStart) {
      String known =
          scenario.variants().stream().map(v -> v.id()).collect(Collectors.joining(", "));
      problems.add(
          asked.at(), "there is no variant " + asked.bargaining().start(), "one of " + known);
    } else if (bargains && !seatsVary) {
      asked.bargaining().obstacles(scenario).forEach(o -> problems.add(asked.at(), o, ""));
    }
  }

  private void checkScheme(List<Varied> varied, VaryCheck check) {
    Scheme scheme = asked.scheme().orElse(usual(varied));
    if (asked.vary().isEmpty()) {
      problems.add(asked.at(), "nothing varies", "at least one --vary PATH=VALUES");
    }
    if (!scheme.isSampled() && asked.samples().isPresent()) {
      problems.add(
          asked.at(), "samples have no effect on the design " + scheme.word(), "lhs or sobol");
    }
    for (Varied one : varied) {
      boolean isRange = one.values() instanceof Values.Range;
      if (isRange && (scheme == Scheme.GRID || scheme == Scheme.LIST)) {
        problems.add(
            check.place(one.path()),
            "%s is a range, of which a %s has no values".formatted(one.path(), scheme.word()),
            "FROM:TO:STEP or a list, or the design lhs or sobol");
      }
    }
    int most = scheme == Scheme.SOBOL ? Sobol.MOST_DIMENSIONS : Integer.MAX_VALUE;
    if (varied.size() > most) {
      problems.add(
          asked.at(), "%d paths vary".formatted(varied.size()), "at most %d".formatted(most));
    }
    if (scheme == Scheme.LIST) {
      checkLengths(varied, check);
    }
  }

  private void checkLengths(List<Varied> varied, VaryCheck check) {
    for (Varied one : varied) {
      BigInteger length = length(one.values());
      BigInteger first = length(varied.get(0).values());
      if (!length.equals(first)) {
        Position at = check.place(one.path());
        String found = "%s has %s values".formatted(one.path(), length);
        problems.add(at, found, "%s, as %s has".formatted(first, varied.get(0).path()));
      }
    }
  }

  private static BigInteger length(Values values) {
    if (values instanceof Values.Steps steps) {
      return steps.count().toBigInteger();
    } else if (values instanceof Values.Numbers numbers) {
      return BigInteger.valueOf(numbers.numbers().size());
    }
    return values instanceof Values.Words words
        ? BigInteger.valueOf(words.words().size())
        : BigDecimal.valueOf(3).toBigInteger(); // low, likely, high
  }
}
