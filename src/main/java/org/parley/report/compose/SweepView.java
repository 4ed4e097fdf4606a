package org.parley.report.compose;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.model.Scenario;
import org.parley.study.Measure;
import org.parley.study.SensitivityQuestion;
import org.parley.sweep.Plan;
import org.parley.sweep.survey.Classes;
import org.parley.sweep.survey.Classes.Piece;
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

  /** The same; of words with what stands for each: "Europe: seat (0 signs, 1 reacts)". */
  String scale(int input) {
    Classes classes = survey.inputs().get(input);
    List<String> words = texts(classes);
    return classes.isNumber()
        ? label(input)
        : "%s (%s)"
            .formatted(
                label(input),
                String.join(
                    ", ",
                    IntStream.range(0, words.size())
                        .mapToObj(k -> k + " " + words.get(k))
                        .toList()));
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

  /** What came out, in a few sentences. */
  String finding() {
    List<Integer> telling = survey.telling();
    if (telling.isEmpty()) {
      return "%s runs; no measure differs between them."
          .formatted(Words.thousands(survey.overview().rows()));
    }
    int first = telling.get(0);
    return "%s: %s%s over %s runs.%s"
        .formatted(
            Words.sentence(subject(first)),
            isYesNo(first) ? "yes in " : "mean ",
            mean(first, mean(first)),
            Words.thousands(survey.overview().rows()),
            mover(first));
  }

  private String mover(int measure) {
    return survey.movers(measure).stream()
        .limit(1)
        .filter(i -> survey.share(measure, i).orElse(0) > 0)
        .map(
            i ->
                " Most of what moves it is %s (%s of its variance)."
                    .formatted(phrase(i), Words.percent(survey.share(measure, i).orElse(0))))
        .findFirst()
        .orElse("");
  }
}
