package org.parley.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Quantity;
import org.parley.study.Crossing;
import org.parley.study.Discovered;
import org.parley.study.Indicator;
import org.parley.study.Influence;
import org.parley.study.Measure;
import org.parley.study.Sensitivity;
import org.parley.study.SensitivityQuestion;
import org.parley.uncertainty.discovery.Box;
import org.parley.uncertainty.sensitivity.Threshold.Flip;

/**
 * What moves a number, as it is to be shown: the words that tables and figures share.
 *
 * @param found the answer
 * @param names what the inputs are called
 */
record SensitivityView(Sensitivity found, PathWords names) {
  static final String NO_FORECAST =
      "Inputs are drawn independent of one another, each from its range; a wide range has a large"
          + " share because it is wide. A weight that was drawn is scaled with its sheet, a chance"
          + " with its lottery; where one input is moved alone, the others make room for it, as under"
          + " --set. Shares count assumptions; they are not probabilities of an agreement.";

  /** So many inputs are named in a sentence. */
  static final int NAMED = 5;

  /** Shares of the variance below this are not worth a name. */
  private static final double LEAST_NAMED = 0.01;

  static SensitivityView of(Sensitivity found) {
    return new SensitivityView(found, new PathWords(found.scenario()));
  }

  SensitivityQuestion question() {
    return found.question();
  }

  Measure measure() {
    return question().measure();
  }

  boolean isYesNo() {
    return SensitivityQuestion.isYesNo(measure());
  }

  String unit() {
    return isYesNo() ? "share" : measure().indicator().unit();
  }

  /** "Ukraine's gain from Geneva", "whether Ukraine accepts Geneva". */
  String subject() {
    return new MeasureWords(found.scenario()).subject(measure());
  }

  String party() {
    return found.scenario().parties().get(measure().party()).name();
  }

  String text() {
    return found.scenario().variants().get(measure().text()).title();
  }

  String label(Quantity input) {
    return names.name(input.path()).label();
  }

  String phrase(Quantity input) {
    return names.name(input.path()).phrase();
  }

  /** Three digits that count, with a true minus. */
  static String number(double value) {
    return Words.digits(value).replace('-', '−');
  }

  /** The measure to people: a number with its unit, or yes or no. */
  String value(double value) {
    if (!Double.isFinite(value)) {
      return "none";
    }
    return isYesNo() ? (value >= SensitivityQuestion.YES ? "yes" : "no") : number(value);
  }

  /** "at least 0", "yes". */
  String reaching() {
    return isYesNo() ? "yes" : "at least " + number(question().threshold());
  }

  String draws() {
    return "%s draws, seed %d"
        .formatted(Words.thousands(question().effort().draws()), question().seed());
  }

  List<Influence> single() {
    return found.influences().stream().filter(i -> i.kind() == Influence.Kind.INPUT).toList();
  }

  /** The name of an input, or of a group. */
  String label(Influence influence) {
    return switch (influence.kind()) {
      case INPUT -> label(influence.inputs().get(0));
      case OTHERS -> "All %d other inputs together".formatted(influence.inputs().size());
      case LUCK -> Words.sentence(luck());
    };
  }

  private String luck() {
    return measure().indicator().needsLuck()
        ? "the luck of the agents"
        : "what the text leaves open or rival reports say";
  }

  /** What moves it, in a few sentences. */
  String finding() {
    return String.join(" ", Stream.of(where(), who()).filter(s -> !s.isEmpty()).toList());
  }

  /** Where the measure lies. */
  private String where() {
    String all = Words.thousands(question().effort().draws()) + " draws";
    if (found.undefined() > 0) {
      return "In %s of %s there is no value of %s; its variance cannot be shared out.%s"
          .formatted(Words.percent(found.undefined()), all, measure().name(), instead());
    }
    if (isYesNo()) {
      return found.isConstant()
          ? "%s: %s in all %s. No assumption changes it within its range.%s%s"
              .formatted(
                  Words.sentence(subject()), value(found.value().low()), all, redLine(), instead())
          : "%s: yes in %s of %s."
              .formatted(Words.sentence(subject()), Words.percent(found.reached()), all);
    }
    String spread =
        "%s: %s at the likely values, %s to %s in the middle 90 %% of %s (%s)."
            .formatted(
                Words.sentence(subject()),
                number(found.value().likely()),
                number(found.value().low()),
                number(found.value().high()),
                all,
                unit());
    return spread + reached();
  }

  private String reached() {
    String whole =
        switch (measure().indicator()) {
          case MARGIN ->
              "some package is agreeable to " + Words.everybody(found.scenario().parties().size());
          default -> "it is at least " + number(question().threshold());
        };
    boolean isUsual = question().threshold() == 0;
    String share =
        found.reached() == 1
            ? "all of them"
            : found.reached() == 0 ? "none of them" : Words.percent(found.reached()) + " of them";
    return isUsual
        ? " In %s %s.".formatted(share, whole)
        : " It is at least %s in %s.".formatted(number(question().threshold()), share);
  }

  /** Where a party does not lose in some draws and accepts in none, only a red line is left. */
  private String redLine() {
    boolean isRefused = measure().indicator() == Indicator.ACCEPT && found.reached() == 0;
    if (!isRefused) {
      return "";
    }
    double holds =
        found.robustness().get(measure().text()).parties().get(measure().party()).satisficing();
    return holds == 0
        ? ""
        : " %s would not lose in %s of them, but a red line of its own is crossed."
            .formatted(party(), Words.percent(holds));
  }

  /** Which measure to ask about instead. */
  String instead() {
    String other =
        switch (measure().indicator()) {
          case AGREEABLE,
              EGALITARIAN_VALUE,
              EGALITARIAN_GAIN,
              NASH_VALUE,
              NASH_GAIN,
              NASH_GAP,
              KS_VALUE,
              KS_GAIN,
              UTILITARIAN_VALUE,
              UTILITARIAN_GAIN ->
              "agreeable.margin";
          case ACCEPT -> measure().name().replaceFirst("accept", "gain");
          case ACCEPT_ALL, ACCEPT_SIGNERS ->
              "gain.%s.%s"
                  .formatted(
                      found.scenario().parties().get(0).id(),
                      found.scenario().variants().get(measure().text()).id());
          case BARGAIN_GAIN, BARGAIN_ROUND -> "bargain.agreement";
          default -> "";
        };
    return other.isEmpty() ? "" : " How near it is to changing: --measure %s.".formatted(other);
  }

  /** Who moves it most. */
  private String who() {
    List<Influence> named =
        single().stream().filter(i -> i.total().value() >= LEAST_NAMED).limit(NAMED).toList();
    if (named.isEmpty()) {
      return "";
    }
    String list =
        Words.list(
            named.stream()
                .map(
                    i ->
                        "%s (%s)"
                            .formatted(
                                phrase(i.inputs().get(0)), Words.percent(share(i.first().value()))))
                .toList());
    double together = named.stream().mapToDouble(i -> share(i.first().value())).sum();
    return "Of %s, %s what moves it most: %s; by themselves %s of its variance.%s"
        .formatted(
            Words.count(found.screened().size(), "uncertain number"),
            named.size() == 1 ? "this is" : "these " + Words.count(named.size()) + " are",
            list,
            Words.percent(Math.min(1, together)),
            openText());
  }

  private String openText() {
    return found.influences().stream()
        .filter(i -> i.kind() == Influence.Kind.LUCK)
        .filter(i -> i.first().value() >= LEAST_NAMED)
        .map(
            i ->
                " %s makes up %s."
                    .formatted(Words.sentence(luck()), Words.percent(share(i.first().value()))))
        .findFirst()
        .orElse("");
  }

  /** An estimate of a share between 0 and 1. */
  static double share(double estimate) {
    return Math.max(0, Math.min(1, estimate));
  }

  /** "from 14.2 on", "up to 14.2 *": where the threshold is reached; never where it is not. */
  String crossings(Crossing crossing) {
    List<String> flips = crossing.flips().map(f -> flip(crossing, f)).toList();
    if (!flips.isEmpty()) {
      return String.join("; ", flips);
    }
    return "%s from %s to %s"
        .formatted(
            crossing.holds() ? "always" : "never",
            number(crossing.least()),
            number(crossing.most()));
  }

  private static String flip(Crossing crossing, Flip flip) {
    String at = number(Crossing.value(flip));
    return (flip.toYes() ? "from %s on" : "up to %s").formatted(at)
        + (crossing.isBeyond(flip) ? " *" : "");
  }

  /**
   * "the draws in which the gain is at least 0", "the quarter of the draws in which it is lowest".
   */
  String outcome(Discovered discovered) {
    if (discovered.outcome() == Discovered.Outcome.LOWEST_QUARTER) {
      return "the quarter of the draws in which it is lowest (below %s)"
          .formatted(number(discovered.cut()));
    }
    return isYesNo()
        ? "the draws in which the answer is yes"
        : "the draws in which it is at least " + number(discovered.cut());
  }

  /** "Russia's weight of 21c at least 23.1 and ...". */
  String words(Box box, List<Quantity> inputs) {
    return RegionWords.of(box, inputs.stream().map(this::phrase).toList());
  }

  Optional<Discovered> discovered() {
    return found.discovered();
  }
}
