package org.parley.report.compose;

import org.parley.model.Scenario;
import org.parley.study.Measure;

/**
 * What measures are called.
 *
 * @param scenario that they are of
 */
record MeasureWords(Scenario scenario) {

  /** "Ukraine's gain from Geneva", "whether Ukraine accepts Geneva". */
  String subject(Measure measure) {
    String everybody = Words.everybody(scenario.parties().size());
    return switch (measure.indicator()) {
      case GAIN -> gain(measure, text(measure));
      case UTILITY -> "what %s is worth to %s".formatted(text(measure), party(measure));
      case NO_DEAL -> "what %s has without a deal".formatted(party(measure));
      case ACCEPT -> "whether %s accepts %s".formatted(party(measure), text(measure));
      case ACCEPT_ALL -> "whether %s accept %s".formatted(everybody, text(measure));
      case ACCEPT_SIGNERS -> "whether all who sign accept %s".formatted(text(measure));
      case AGREEABLE -> "whether any package is agreeable to " + everybody;
      case MARGIN ->
          "what the %s of %s can have at best"
              .formatted(scenario.parties().size() == 2 ? "worse-off" : "worst-off", everybody);
      case NASH_GAIN -> gain(measure, "the Nash package");
      case KS_GAIN -> gain(measure, "the Kalai-Smorodinsky package");
      case EGALITARIAN_GAIN -> gain(measure, "the egalitarian package");
      case UTILITARIAN_GAIN -> gain(measure, "the utilitarian package");
      case BARGAIN_GAIN -> gain(measure, "the deal that bargaining ends in");
      default -> measure.indicator().meaning();
    };
  }

  private String gain(Measure measure, String from) {
    return "%s gain from %s".formatted(PathWords.of(party(measure)), from);
  }

  private String party(Measure measure) {
    return scenario.parties().get(measure.party()).name();
  }

  private String text(Measure measure) {
    return scenario.variants().get(measure.text()).title();
  }
}
