package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.PressureCase;
import org.parley.study.Pressured;
import org.parley.study.Stance;
import org.parley.study.Threat;
import org.parley.study.Threshold;
import org.parley.study.WarCourse;
import org.parley.uncertainty.Estimate;

/** What pressures do as one table for programs. */
public final class PressureTables {
  private final Pressured pressured;
  private final List<List<Value>> rows = new ArrayList<>();

  private PressureTables(Pressured pressured) {
    this.pressured = pressured;
  }

  /**
   * One row for each case, text, party and measure. The case is {@code base}, {@code one} or {@code
   * all}. Measures are {@code noDeal} and {@code shift} (points), {@code gain} (points), {@code
   * accepted} (at the likely values, 1 or 0), {@code accepts} (share of draws) and, without a
   * party, {@code signersAccept}; of the case {@code one} also {@code chance}, of a threshold
   * {@code strengthToAccept} or {@code strengthToRefuse} (empty if there is none) with the shares
   * of draws {@code already}, {@code within}, {@code beyond} and {@code never}, and of a threat,
   * with the maker as party, {@code cost}, {@code net}, {@code credibility} and {@code worthwhile}.
   * Of a lottery that takes years, where a pressure changes its course, {@code years} (of war to be
   * expected) and {@code ends.FUTURE} (chance that it ends so), at the likely values.
   */
  public static Table tidy(Pressured pressured) {
    return new PressureTables(pressured).table();
  }

  /** What all rows of a case have in common. */
  private record Key(String kind, String pressure, String text, String party) {
    Key of(String otherText, String otherParty) {
      return new Key(kind, pressure, otherText, otherParty);
    }
  }

  private Table table() {
    for (int k = 0; k < pressured.cases().size(); k++) {
      PressureCase in = pressured.cases().get(k);
      Key key =
          new Key(in.kind().name().toLowerCase(Locale.ROOT), in.pressure().orElse(""), "", "");
      if (in.kind() == PressureCase.Kind.ONE) {
        add(key, "chance", pressured.chances().get(k - 1));
      }
      add(key, in);
    }
    pressured.courses().forEach(this::add);
    pressured.thresholds().forEach(this::add);
    pressured.threats().forEach(this::add);
    List<Column> columns = new ArrayList<>();
    Stream.of("scenario", "case", "pressure", "variant", "party", "measure")
        .forEach(n -> columns.add(new Column(n, false)));
    Stream.of("likely", "low", "high").forEach(n -> columns.add(new Column(n, true)));
    return new Table(pressured.scenario().id(), columns, rows);
  }

  private void add(Key key, PressureCase in) {
    for (int p = 0; p < in.noDeal().size(); p++) {
      Key of = key.of("", pressured.scenario().parties().get(p).id());
      add(of, "noDeal", in.noDeal().get(p));
      add(of, "shift", in.shift().get(p));
    }
    for (int t = 0; t < in.stances().size(); t++) {
      String text = pressured.question().variants().get(t);
      for (int p = 0; p < in.noDeal().size(); p++) {
        Stance stance = in.stances().get(t).get(p);
        Key of = key.of(text, pressured.scenario().parties().get(p).id());
        add(of, "gain", stance.gain());
        add(of, "accepted", stance.isAccepted() ? 1 : 0);
        add(of, "accepts", stance.accepts());
      }
      add(key.of(text, ""), "signersAccept", in.signersAccept().get(t));
    }
  }

  private void add(WarCourse course) {
    Key key =
        new Key(course.pressure().isEmpty() ? "base" : "one", course.pressure().orElse(""), "", "");
    add(key, "years", course.years());
    course.chances().forEach((future, chance) -> add(key, "ends." + future, chance));
  }

  private void add(Threshold t) {
    Key key = new Key("one", t.pressure(), t.variant(), t.party());
    List<Value> row = row(key, t.toAccept() ? "strengthToAccept" : "strengthToRefuse");
    Stream.of(t.likely(), t.low(), t.high())
        .forEach(n -> row.add(n.map(PressureTables::number).orElse(new Text(""))));
    rows.add(row);
    add(key, "already", t.already());
    add(key, "within", t.within());
    add(key, "beyond", t.beyond());
    add(key, "never", t.never());
  }

  private void add(Threat threat) {
    Key key = new Key("one", threat.pressure(), "", threat.maker());
    add(key, "cost", threat.cost());
    add(key, "net", threat.net());
    add(key, "credibility", threat.credibility());
    add(key, "worthwhile", threat.worthwhile());
  }

  private void add(Key key, String measure, Estimate estimate) {
    List<Value> row = row(key, measure);
    Stream.of(estimate.likely(), estimate.low(), estimate.high()).forEach(n -> row.add(number(n)));
    rows.add(row);
  }

  private void add(Key key, String measure, double number) {
    List<Value> row = row(key, measure);
    row.addAll(List.of(number(number), new Text(""), new Text("")));
    rows.add(row);
  }

  private List<Value> row(Key key, String measure) {
    List<Value> row = new ArrayList<>();
    Stream.of(
            pressured.scenario().id(), key.kind(), key.pressure(), key.text(), key.party(), measure)
        .forEach(t -> row.add(new Text(t)));
    return row;
  }

  private static Value number(double number) {
    return new Num(number, 4, false);
  }
}
