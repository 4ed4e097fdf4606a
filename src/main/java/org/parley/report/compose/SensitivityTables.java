package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Crossing;
import org.parley.study.Discovered;
import org.parley.study.Influence;
import org.parley.study.Screened;
import org.parley.study.Sensitivity;
import org.parley.study.TextRobustness;
import org.parley.uncertainty.discovery.Fit;
import org.parley.uncertainty.discovery.Restriction;
import org.parley.uncertainty.robustness.Robustness;
import org.parley.uncertainty.sensitivity.Index;

/** What moves a number, as one table for programs. */
public final class SensitivityTables {
  private static final List<String> TEXTS =
      List.of("scenario", "asked", "part", "input", "variant", "party", "measure");

  private final Sensitivity found;
  private final List<List<Value>> rows = new ArrayList<>();

  private SensitivityTables(Sensitivity found) {
    this.found = found;
  }

  /**
   * One row for each part, input, text, party and measure. Parts are
   *
   * <ul>
   *   <li>{@code value}: {@code value} of the measure asked about with its interval, the share of
   *       draws {@code reached} and {@code undefined}.
   *   <li>{@code screening}: {@code firstOrder}, {@code pValue}, {@code mu}, {@code muStar}, {@code
   *       sigma} of an input.
   *   <li>{@code sobol}: {@code first} and {@code total} with intervals; the input is a path,
   *       {@code others} or {@code luck}.
   *   <li>{@code tornado}: {@code swing} with the value at the likely value, the low and the high
   *       end of the input.
   *   <li>{@code threshold}: {@code reachedFrom} or {@code reachedUpTo}, a row for each flip.
   *   <li>{@code box}: {@code range} of an input with its ends (empty where open), {@code quasiP};
   *       without an input {@code density}, {@code coverage} and {@code mass}, and the first two
   *       again in {@code freshBox}.
   *   <li>{@code robustness}: of a text and party {@code gain} (mean and middle 90 %), {@code
   *       doesNotLose}, {@code regret90}, {@code greatestRegret}; of a text {@code allAccept} and
   *       {@code signersAccept}.
   * </ul>
   */
  public static Table tidy(Sensitivity found) {
    return new SensitivityTables(found).table();
  }

  /** What a row is about. */
  private record Key(String part, String input, String text, String party) {
    static Key of(String part, String input) {
      return new Key(part, input, "", "");
    }
  }

  private Table table() {
    addValue();
    found.screened().forEach(this::add);
    found.influences().forEach(this::add);
    found
        .swings()
        .forEach(
            s -> add(Key.of("tornado", s.input().path()), "swing", s.base(), s.low(), s.high()));
    found.crossings().forEach(this::add);
    found.discovered().ifPresent(this::add);
    found.robustness().forEach(this::add);
    List<Column> columns = new ArrayList<>();
    TEXTS.forEach(n -> columns.add(new Column(n, false)));
    Stream.of("value", "low", "high").forEach(n -> columns.add(new Column(n, true)));
    return new Table(found.scenario().id(), columns, rows);
  }

  private void addValue() {
    Key key = Key.of("value", "");
    add(key, "value", found.value().likely(), found.value().low(), found.value().high());
    add(key, "reached", found.reached());
    add(key, "undefined", found.undefined());
  }

  private void add(Screened screened) {
    Key key = Key.of("screening", screened.input().path());
    screened
        .first()
        .ifPresent(
            f -> {
              add(key, "firstOrder", f.value());
              add(key, "pValue", f.pValue());
            });
    screened
        .effects()
        .ifPresent(
            e -> {
              add(key, "mu", e.mu());
              add(key, "muStar", e.muStar());
              add(key, "sigma", e.sigma());
            });
  }

  private void add(Influence influence) {
    String input =
        influence.kind() == Influence.Kind.INPUT
            ? influence.inputs().get(0).path()
            : influence.kind().name().toLowerCase(Locale.ROOT);
    add(Key.of("sobol", input), "first", influence.first());
    add(Key.of("sobol", input), "total", influence.total());
  }

  private void add(Key key, String measure, Index index) {
    add(key, measure, index.value(), index.low(), index.high());
  }

  private void add(Crossing crossing) {
    Key key = Key.of("threshold", crossing.input().path());
    crossing
        .flips()
        .forEach(
            f ->
                add(
                    key,
                    f.toYes() ? "reachedFrom" : "reachedUpTo",
                    Crossing.value(f),
                    f.below(),
                    f.above()));
  }

  private void add(Discovered region) {
    region
        .box()
        .restrictions()
        .forEach(
            (j, restriction) -> {
              Key key = Key.of("box", region.inputs().get(j).path());
              if (restriction instanceof Restriction.Range r) {
                add(key, "range", Optional.empty(), finite(r.low()), finite(r.high()));
              }
              add(key, "quasiP", region.chance().get(j));
            });
    add(Key.of("box", ""), region.fit());
    if (region.fresh().allCases() > 0) {
      add(Key.of("freshBox", ""), region.fresh());
    }
  }

  private void add(Key key, Fit fit) {
    add(key, "density", fit.density());
    add(key, "coverage", fit.coverage());
    add(key, "mass", fit.mass());
  }

  private void add(TextRobustness text) {
    Key of = new Key("robustness", "", text.text(), "");
    add(of, "allAccept", text.allAccept());
    add(of, "signersAccept", text.signersAccept());
    for (int p = 0; p < text.parties().size(); p++) {
      Robustness r = text.parties().get(p);
      Key key = new Key("robustness", "", text.text(), found.scenario().parties().get(p).id());
      add(key, "gain", r.mean(), r.percentiles().get(0), r.percentiles().get(1));
      add(key, "doesNotLose", r.satisficing());
      add(key, "regret90", r.highRegret());
      add(key, "greatestRegret", r.greatestRegret());
    }
  }

  private void add(Key key, String measure, double value) {
    add(key, measure, finite(value), Optional.empty(), Optional.empty());
  }

  private void add(Key key, String measure, double value, double low, double high) {
    add(key, measure, finite(value), finite(low), finite(high));
  }

  private void add(
      Key key,
      String measure,
      Optional<Double> value,
      Optional<Double> low,
      Optional<Double> high) {
    List<Value> row = new ArrayList<>();
    Stream.of(
            found.scenario().id(),
            found.question().measure().name(),
            key.part(),
            key.input(),
            key.text(),
            key.party(),
            measure)
        .forEach(t -> row.add(new Text(t)));
    Stream.of(value, low, high)
        .forEach(n -> row.add(n.<Value>map(x -> new Num(x, 4, false)).orElse(new Text(""))));
    rows.add(row);
  }

  private static Optional<Double> finite(double value) {
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }
}
