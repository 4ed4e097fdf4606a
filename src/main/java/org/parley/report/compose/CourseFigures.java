package org.parley.report.compose;

import java.util.List;
import java.util.Optional;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Course;
import org.parley.report.page.Figure.Courses;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Moment;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Hue;
import org.parley.study.BargainedFrom;
import org.parley.study.ConcessionCourse;
import org.parley.uncertainty.Middle;

/** How the parties' offers come down, round after round. */
record CourseFigures(BargainView view) {
  /** A curve ends where fewer of the runs still go on: what is left is no sample of all. */
  private static final double MOST = 0.5;

  /** One for each start that is looked at closely; one in all if they make no difference. */
  List<Figure> figures() {
    List<BargainedFrom> starts = view.bargained().closely();
    return starts.stream()
        .limit(view.startsMakeNoDifference() ? 1 : starts.size())
        .flatMap(from -> figure(from).stream())
        .toList();
  }

  private Optional<Figure> figure(BargainedFrom from) {
    List<ConcessionCourse> shown = from.concessions().stream().map(CourseFigures::cut).toList();
    return shown.stream().allMatch(c -> c.steps().isEmpty())
        ? Optional.empty()
        : Optional.of(figure(from, shown));
  }

  private Figure figure(BargainedFrom from, List<ConcessionCourse> shown) {
    String title = title(from, shown);
    return new Courses(
        "concessions." + BargainView.name(from).replace(' ', '-'),
        start(from),
        title,
        "what %s, in its own points; median and middle 90 %% of the runs watched, while at least half of them go on; seed %d"
            .formatted(
                view.hasAgents()
                    ? "each party's latest offer is worth to itself"
                    : "the mediator's draft is worth to each party",
                view.bargained().question().seed()),
        "A line in a band for each party at the table. " + title + ".",
        "round",
        "gain over no deal, points",
        "no deal",
        shown.stream().map(this::course).toList());
  }

  private static ConcessionCourse cut(ConcessionCourse course) {
    return new ConcessionCourse(
        course.party(), course.steps().stream().filter(s -> s.going() >= MOST).toList());
  }

  private Course course(ConcessionCourse course) {
    return new Course(
        new Series(name(course), new Hue(course.party())),
        course.steps().stream().map(s -> new Moment(s.round(), mark(s.asked()))).toList());
  }

  private static Mark mark(Middle middle) {
    return new Mark(middle.low(), middle.median(), middle.high());
  }

  private String name(ConcessionCourse course) {
    return view.parties().get(course.party()).name();
  }

  private String start(BargainedFrom from) {
    return view.startsMakeNoDifference() ? "any start" : BargainView.name(from);
  }

  /** "From us-28, what the offers give their makers goes from ... to ..." */
  private String title(BargainedFrom from, List<ConcessionCourse> shown) {
    List<String> ways = shown.stream().filter(c -> !c.steps().isEmpty()).map(this::way).toList();
    return "From %s, what the %s: %s"
        .formatted(
            view.startsMakeNoDifference() ? "each text alike" : BargainView.title(from),
            view.hasAgents() ? "offers give their makers comes down" : "drafts give moves",
            Words.list(ways));
  }

  private String way(ConcessionCourse course) {
    return "%s %s to %s"
        .formatted(
            name(course),
            Words.signed(course.steps().get(0).asked().median()),
            Words.signed(course.steps().get(course.steps().size() - 1).asked().median()));
  }
}
