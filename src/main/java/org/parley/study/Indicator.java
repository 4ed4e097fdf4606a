package org.parley.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.frontier.Deal;

/** What can be measured in one run, each a number; not a number where there is none. */
public enum Indicator {
  /** Utility of a text minus what the party has without a deal. */
  GAIN("gain", Of.PARTY_AND_TEXT, "points", "what a text is worth to a party over no deal") {
    @Override
    double of(Moment now, int party, int text) {
      return now.utility(party, text) - now.problem().noDeal(party);
    }
  },
  /** Utility of a text. */
  UTILITY("utility", Of.PARTY_AND_TEXT, "points", "what a text is worth to a party") {
    @Override
    double of(Moment now, int party, int text) {
      return now.utility(party, text);
    }
  },
  /** What a party has without a deal. */
  NO_DEAL("noDeal", Of.PARTY, "points", "what a party has without a deal") {
    @Override
    double of(Moment now, int party, int text) {
      return now.problem().noDeal(party);
    }
  },
  /** Whether a party accepts a text. */
  ACCEPT("accept", Of.PARTY_AND_TEXT, "0 or 1", "whether a party accepts a text") {
    @Override
    double of(Moment now, int party, int text) {
      return number(now.accepts(party, text));
    }
  },
  /** Whether all parties accept a text. */
  ACCEPT_ALL("acceptAll", Of.TEXT, "0 or 1", "whether all parties accept a text") {
    @Override
    double of(Moment now, int party, int text) {
      return number(now.everybody().allMatch(p -> now.accepts(p, text)));
    }
  },
  /** Whether all who sign accept a text; not a number if nobody signs. */
  ACCEPT_SIGNERS("acceptSigners", Of.TEXT, "0 or 1", "whether all who sign accept a text") {
    @Override
    double of(Moment now, int party, int text) {
      return now.signers().findAny().isEmpty()
          ? Double.NaN
          : number(now.signers().allMatch(p -> now.accepts(p, text)));
    }
  },
  /** Whether there is a package that all whose consent is needed accept. */
  AGREEABLE("agreeable", Of.RUN, "0 or 1", "whether all could accept some package") {
    @Override
    double of(Moment now, int party, int text) {
      return now.agreeable();
    }
  },
  /** How deep the zone of agreement is, or how far away. */
  MARGIN(
      "agreeable.margin",
      Of.RUN,
      "points",
      "the largest smallest gain of any package; below 0 none is agreeable") {
    @Override
    double of(Moment now, int party, int text) {
      return now.margin();
    }
  },
  /** Geometric mean of the gains at the Nash solution. */
  NASH_VALUE("nash.value", Of.RUN, "points", "mean gain (geometric) of the Nash package") {
    @Override
    double of(Moment now, int party, int text) {
      return now.solution(Moment.Concept.NASH).value();
    }
  },
  /** Gain of a party at the Nash solution. */
  NASH_GAIN("nash.gain", Of.PARTY, "points", "gain of a party from the Nash package") {
    @Override
    double of(Moment now, int party, int text) {
      return gain(now.solution(Moment.Concept.NASH).deal(), party);
    }
  },
  /** What the proof of the Nash solution leaves open. */
  NASH_GAP("nash.gap", Of.RUN, "points", "by how much another package might beat it; 0: proven") {
    @Override
    double of(Moment now, int party, int text) {
      return now.solution(Moment.Concept.NASH).deal().isEmpty()
          ? Double.NaN
          : now.solution(Moment.Concept.NASH).gap();
    }
  },
  /** Smallest share of an ideal gain at the Kalai-Smorodinsky solution. */
  KS_VALUE("ks.value", Of.RUN, "share", "smallest share of an ideal gain, Kalai-Smorodinsky") {
    @Override
    double of(Moment now, int party, int text) {
      return now.solution(Moment.Concept.KALAI_SMORODINSKY).value();
    }
  },
  /** Gain of a party at the Kalai-Smorodinsky solution. */
  KS_GAIN("ks.gain", Of.PARTY, "points", "gain of a party from the Kalai-Smorodinsky package") {
    @Override
    double of(Moment now, int party, int text) {
      return gain(now.solution(Moment.Concept.KALAI_SMORODINSKY).deal(), party);
    }
  },
  /** Smallest gain at the egalitarian solution. */
  EGALITARIAN_VALUE("egalitarian.value", Of.RUN, "points", "smallest gain, egalitarian package") {
    @Override
    double of(Moment now, int party, int text) {
      return now.solution(Moment.Concept.EGALITARIAN).value();
    }
  },
  /** Gain of a party at the egalitarian solution. */
  EGALITARIAN_GAIN(
      "egalitarian.gain", Of.PARTY, "points", "gain of a party from the egalitarian package") {
    @Override
    double of(Moment now, int party, int text) {
      return gain(now.solution(Moment.Concept.EGALITARIAN).deal(), party);
    }
  },
  /** Sum of the shares of ideal gains at the utilitarian solution. */
  UTILITARIAN_VALUE(
      "utilitarian.value", Of.RUN, "shares", "sum of shares of ideal gains, utilitarian package") {
    @Override
    double of(Moment now, int party, int text) {
      return now.solution(Moment.Concept.UTILITARIAN).value();
    }
  },
  /** Gain of a party at the utilitarian solution. */
  UTILITARIAN_GAIN(
      "utilitarian.gain", Of.PARTY, "points", "gain of a party from the utilitarian package") {
    @Override
    double of(Moment now, int party, int text) {
      return gain(now.solution(Moment.Concept.UTILITARIAN).deal(), party);
    }
  },
  /** Whether bargaining ends in an agreement. */
  BARGAIN_AGREEMENT("bargain.agreement", Of.RUN, "0 or 1", "whether bargaining ends in a deal") {
    @Override
    double of(Moment now, int party, int text) {
      return now.bargained().map(r -> number(r.isAgreement())).orElse(Double.NaN);
    }
  },
  /** In which round bargaining ends. */
  BARGAIN_ROUND("bargain.round", Of.RUN, "rounds", "in which round bargaining ends") {
    @Override
    double of(Moment now, int party, int text) {
      return now.bargained().map(e -> (double) e.round()).orElse(Double.NaN);
    }
  },
  /** Gain of a party from what bargaining ends in. */
  BARGAIN_GAIN(
      "bargain.gain", Of.PARTY, "points", "gain of a party from the deal; empty without one") {
    @Override
    double of(Moment now, int party, int text) {
      return gain(now.bargained().flatMap(e -> e.deal()), party);
    }
  };

  private final String code;
  private final Of of;
  private final String unit;
  private final String meaning;

  /** What it is a number of. */
  public enum Of {
    /** One for each run. */
    RUN,
    /** One for each party. */
    PARTY,
    /** One for each text. */
    TEXT,
    /** One for each party and text. */
    PARTY_AND_TEXT
  }

  Indicator(String code, Of of, String unit, String meaning) {
    this.code = code;
    this.of = of;
    this.unit = unit;
    this.meaning = meaning;
  }

  /** Its value in a run. */
  abstract double of(Moment now, int party, int text);

  /** Its name on the command line. */
  public String code() {
    return code;
  }

  /** What it is a number of. */
  public Of of() {
    return of;
  }

  /** Its unit, for people. */
  public String unit() {
    return unit;
  }

  /** What it is, in a line. */
  public String meaning() {
    return meaning;
  }

  /** Whether chance decides it even where no number is drawn. */
  public boolean needsLuck() {
    return code.startsWith("bargain.");
  }

  /** Whether it is about single parties. */
  boolean isOfParties() {
    return of == Of.PARTY || of == Of.PARTY_AND_TEXT;
  }

  /** Whether it is about single texts. */
  boolean isOfTexts() {
    return of == Of.TEXT || of == Of.PARTY_AND_TEXT;
  }

  /** What can be asked for: a line each, for people. */
  public static List<String> known() {
    return Arrays.stream(values()).map(i -> "  %-38s %s".formatted(i.usage(), i.meaning)).toList();
  }

  private String usage() {
    return code + (isOfParties() ? "[.PARTY]" : "") + (isOfTexts() ? "[.VARIANT]" : "");
  }

  private static double number(boolean yes) {
    return yes ? 1 : 0;
  }

  private static double gain(Optional<Deal> deal, int party) {
    return deal.map(d -> d.gain().get(party)).orElse(Double.NaN);
  }
}
