package org.parley.report.compose;

import java.util.List;
import java.util.Locale;
import org.parley.model.Scenario;
import org.parley.study.Measure;
import org.parley.study.SensitivityQuestion;
import org.parley.sweep.Plan;
import org.parley.sweep.survey.Classes;
import org.parley.sweep.survey.Classes.Piece;
import org.parley.sweep.survey.Overview;
import org.parley.sweep.survey.Survey;

/**
 * The table of a sweep, as it is to be shown: the words that tables and figures share.
 *
 * @param scenario that was swept
 * @param survey the table as a whole
 * @param names what the varied paths are called
 */
record SweepView(Scenario scenario, Survey survey, PathWords names) {
  static SweepView of(Scenario scenario, Survey survey) {
    return new SweepView(scenario, survey, new PathWords(scenario));
  }

  /** "Ukraine's gain from Geneva". */
  String subject(int measure) {
    return new MeasureWords(scenario).subject(measure(measure));
  }

  Measure measure(int measure) {
    return survey.measures().get(measure);
  }

  boolean isYesNo(int measure) {
    return SensitivityQuestion.isYesNo(measure(measure));
  }

  /** "share of yes", "points". */
  String unit(int measure) {
    return isYesNo(measure) ? "share of yes" : measure(measure).indicator().unit();
  }

  /** A mean of a measure: "34 %" of yes, or a number. */
  String mean(int measure, double mean) {
    return isYesNo(measure) ? Words.percent(mean) : SensitivityView.number(mean);
  }

  /** The mean over all runs, not only over the kept ones. */
  double mean(int measure) {
    return survey.overview().measures().get(measure).mean();
  }

  /** "Russia: weight of 21c Donetsk land". */
  String label(int input) {
    return names.name(survey.inputs().get(input).path()).label();
  }

  /** "Russia's weight of 21c". */
  String phrase(int input) {
    return names.name(survey.inputs().get(input).path()).phrase();
  }

  List<String> phrases() {
    return survey.inputs().stream().map(c -> names.name(c.path()).phrase()).toList();
  }

  /** The words of each varied path, none for numbers. */
  List<List<String>> words() {
    return survey.inputs().stream()
        .map(
            c ->
                c.isNumber()
                    ? List.<String>of()
                    : c.pieces().stream().map(SweepView::text).toList())
        .toList();
  }

  static List<String> texts(Classes classes) {
    return classes.pieces().stream().map(SweepView::text).toList();
  }

  /** "signs", "25", "20 to 25". */
  static String text(Piece piece) {
    if (piece instanceof Piece.Range range) {
      return "%s to %s"
          .formatted(SensitivityView.number(range.low()), SensitivityView.number(range.high()));
    }
    return piece instanceof Piece.Single single
        ? SensitivityView.number(single.value())
        : ((Piece.Word) piece).word();
  }

  /** A value of a varied path. */
  static String value(Object value) {
    return value instanceof Double number ? SensitivityView.number(number) : value.toString();
  }

  /**
   * "grid, 500 runs of plan p0123; the numbers that do not vary at their likely values; seed 1".
   */
  String made() {
    Plan plan = survey.plan();
    return "%s, %s runs of plan %s; all other numbers %s; seed %d"
        .formatted(
            plan.scheme().word(),
            Words.thousands(survey.overview().rows()),
            plan.id(),
            plan.others() == Plan.Others.DRAWN
                ? "drawn from their ranges"
                : "at their likely values",
            plan.seed());
  }

  /** What pictures are made from: all runs, or some. */
  String kept() {
    long all = survey.overview().rows();
    int kept = survey.overview().kept().size();
    return kept == all
        ? ""
        : String.format(Locale.ROOT, "%,d of the runs, chosen by chance; ", kept);
  }

  /** " in the mean", and of how many runs if not all have a value. */
  String valued(int measure) {
    Overview.Spread spread = survey.overview().measures().get(measure);
    return spread.count() == survey.overview().rows()
        ? " in the mean"
        : " in the mean of the %s of %s runs that have a value"
            .formatted(Words.thousands(spread.count()), Words.thousands(survey.overview().rows()));
  }

  private String runs() {
    long rows = survey.overview().rows();
    return Words.thousands(rows) + (rows == 1 ? " run" : " runs");
  }

  /** What came out, in a few sentences. */
  String finding() {
    List<Integer> telling = survey.telling();
    if (telling.isEmpty()) {
      return Words.sentence(runs()) + "; " + missing();
    }
    int first = telling.get(0);
    long count = survey.overview().measures().get(first).count();
    String base =
        count == survey.overview().rows()
            ? runs()
            : "the %s of %s that have a value".formatted(Words.thousands(count), runs());
    return "%s: %s%s over %s.%s"
        .formatted(
            Words.sentence(subject(first)),
            isYesNo(first) ? "yes in " : "mean ",
            mean(first, mean(first)),
            base,
            mover(first));
  }

  /** Where no measure differs: whether each has a value. */
  private String missing() {
    return survey.overview().measures().stream()
        .filter(s -> s.count() < survey.overview().rows())
        .findFirst()
        .map(
            s ->
                "%s has a value in %s of them, and no measure differs between those that have one."
                    .formatted(s.column().name(), Words.thousands(s.count())))
        .orElse("no measure differs between them.");
  }

  private String mover(int measure) {
    return survey.movers(measure).stream()
        .findFirst()
        .map(
            i ->
                " What moves it most is %s (%s of its variance)."
                    .formatted(phrase(i), Words.percent(survey.share(measure, i).orElse(0))))
        .orElse("");
  }
}
