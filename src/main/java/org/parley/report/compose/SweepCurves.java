package org.parley.report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Course;
import org.parley.report.page.Figure.Courses;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Moment;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Hue;
import org.parley.study.Indicator;
import org.parley.study.Measure;
import org.parley.sweep.survey.Classes;
import org.parley.sweep.survey.Survey;
import org.parley.uncertainty.Estimate;

/**
 * How measures go with the one number that is varied: a chart for each text, or for each indicator
 * that is of no text, with a curve for each party.
 *
 * @param survey the table as a whole
 * @param view its words
 */
record SweepCurves(Survey survey, SweepView view) {
  private static final int MOST = 16;

  /** One indicator of one text. */
  private record Topic(Indicator indicator, int text) {}

  /** Empty unless exactly one number and nothing else is varied. */
  List<Figure> all() {
    List<Integer> inputs =
        IntStream.range(0, survey.inputs().size())
            .filter(i -> survey.inputs().get(i).varies())
            .boxed()
            .toList();
    if (inputs.size() != 1 || !survey.inputs().get(inputs.get(0)).isNumber()) {
      return List.of();
    }
    Map<Topic, List<Integer>> topics = new LinkedHashMap<>();
    for (int measure : survey.telling()) {
      Measure m = view.measure(measure);
      topics
          .computeIfAbsent(new Topic(m.indicator(), m.text()), t -> new ArrayList<>())
          .add(measure);
    }
    return topics.values().stream()
        .limit(MOST)
        .map(measures -> figure(inputs.get(0), measures))
        .toList();
  }

  private Figure figure(int input, List<Integer> measures) {
    int first = measures.get(0);
    List<Course> courses =
        measures.stream()
            .sorted(Comparator.comparingInt(m -> view.measure(m).party()))
            .map(m -> course(input, m))
            .toList();
    String title = title(input, measures);
    return new Courses(
        "course-" + view.measure(first).name(),
        view.measure(first).name(),
        title,
        "mean%s of the runs at each value or in each range of values, at its middle; %s%s"
            .formatted(view.isYesNo(first) ? "" : " and middle 90 %", view.kept(), view.made()),
        "A line for each measure along the varied number. " + title + ".",
        view.label(input),
        "%s, %s".formatted(view.measure(first).indicator().code(), view.unit(first)),
        view.measure(first).indicator() == Indicator.GAIN ? "no deal" : "0",
        courses);
  }

  private Course course(int input, int measure) {
    Classes classes = survey.inputs().get(input);
    Measure what = view.measure(measure);
    boolean isOfParty =
        what.indicator().of() == Indicator.Of.PARTY
            || what.indicator().of() == Indicator.Of.PARTY_AND_TEXT;
    Series series =
        isOfParty
            ? new Series(view.scenario().parties().get(what.party()).name(), new Hue(what.party()))
            : new Series(what.name(), Hue.NEUTRAL);
    return new Course(
        series,
        IntStream.range(0, classes.pieces().size())
            .filter(k -> survey.within(measure, input, k).length > 0)
            .mapToObj(
                k ->
                    new Moment(
                        middle(classes, k),
                        mark(survey.within(measure, input, k), view.isYesNo(measure))))
            .toList());
  }

  private static double middle(Classes classes, int piece) {
    return classes.pieces().get(piece) instanceof Classes.Piece.Range range
        ? (range.low() + range.high()) / 2
        : ((Classes.Piece.Single) classes.pieces().get(piece)).value();
  }

  private static Mark mark(double[] values, boolean isShare) {
    double mean = Arrays.stream(values).average().orElseThrow();
    Estimate around = Estimate.of(mean, values);
    return isShare ? new Mark(mean, mean, mean) : new Mark(around.low(), mean, around.high());
  }

  /** Of the measure that changes most from one end to the other. */
  private String title(int input, List<Integer> measures) {
    int measure =
        measures.stream()
            .max(Comparator.comparingDouble(m -> Math.abs(change(input, m))))
            .orElseThrow();
    List<Moment> moments = course(input, measure).moments();
    Moment from = moments.get(0);
    Moment to = moments.get(moments.size() - 1);
    return "%s: %s at %s = %s, %s at %s"
        .formatted(
            Words.sentence(view.subject(measure)),
            view.mean(measure, from.mark().value()),
            view.phrase(input),
            SensitivityView.number(from.at()),
            view.mean(measure, to.mark().value()),
            SensitivityView.number(to.at()));
  }

  private double change(int input, int measure) {
    List<Moment> moments = course(input, measure).moments();
    return moments.get(moments.size() - 1).mark().value() - moments.get(0).mark().value();
  }
}
