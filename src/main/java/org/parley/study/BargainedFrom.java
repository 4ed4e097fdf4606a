package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.model.Variant;
import org.parley.uncertainty.Middle;

/**
 * Where bargaining leads from one text.
 *
 * @param text the text; empty if the parties start from nothing
 * @param drawn how many of its issues were drawn in each run, as the text does not settle them,
 *     anew until no rule forbids the package
 * @param runs every run, in order; none if the text breaks a rule, so that it is no package at all
 * @param issues how each issue went, in the order of the file
 * @param concessions how each party at the table came down, in the order of the file
 */
public record BargainedFrom(
    Optional<Variant> text,
    int drawn,
    List<BargainRun> runs,
    List<IssueCourse> issues,
    List<ConcessionCourse> concessions) {

  public BargainedFrom {
    runs = List.copyOf(runs);
    issues = List.copyOf(issues);
    concessions = List.copyOf(concessions);
  }

  /** Runs that ended in an agreement. */
  public List<BargainRun> agreements() {
    return runs.stream().filter(BargainRun::isAgreement).toList();
  }

  /** Share of runs that ended for a reason; 0 if there is none. */
  public double share(Cause cause) {
    long count = runs.stream().filter(r -> r.ending().cause() == cause).count();
    return runs.isEmpty() ? 0 : (double) count / runs.size();
  }

  /** The round of the agreement: median and middle 90 %; empty without one. */
  public Optional<Middle> rounds() {
    return spread(r -> r.ending().round());
  }

  /** What a party gains over no deal: median and middle 90 % of the agreements. */
  public Optional<Middle> gain(int party) {
    return spread(r -> r.ending().deal().orElseThrow().gain().get(party));
  }

  /** What a party gains over the text that the run started from. */
  public Optional<Middle> overStart(int party) {
    return text.isEmpty()
        ? Optional.empty()
        : spread(
            r ->
                r.ending().deal().orElseThrow().utility().get(party) - r.startUtility().get(party));
  }

  /** What a party gains over the Nash solution of the same draw, where there is one. */
  public Optional<Middle> overNash(int party) {
    return Middle.of(
        agreements().stream()
            .filter(r -> !r.nashGain().isEmpty())
            .mapToDouble(
                r -> r.ending().deal().orElseThrow().gain().get(party) - r.nashGain().get(party))
            .toArray());
  }

  /** How many points more every party could have had at once; of the runs that were looked at. */
  public Optional<Middle> left() {
    return Middle.of(
        agreements().stream()
            .filter(r -> r.left().isPresent())
            .mapToDouble(r -> r.left().getAsDouble())
            .toArray());
  }

  private Optional<Middle> spread(ToDoubleFunction<BargainRun> number) {
    return Middle.of(agreements().stream().mapToDouble(number).toArray());
  }
}
