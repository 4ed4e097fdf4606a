package org.parley.analysis.bargaining.agent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import org.parley.analysis.bargaining.Acceptance;
import org.parley.analysis.bargaining.Bidding;

/**
 * The catalogue of agents: {@code bidding/acceptance/model}, each a name and, after a colon, a
 * number, such as {@code boulware:0.2/next/frequency}. What is left out is {@code next} and {@code
 * none}, unless the bidding brings its own.
 */
public final class Agents {
  private static final List<Part<Bidding>> BIDDING =
      List.of(
          Part.with(
              "boulware",
              "holds out, gives way in the end; its exponent below 1",
              Parameter.of(0.2, "above 0 and below 1", e -> e > 0 && e < 1),
              TimeDependent::new),
          Part.of("linear", "gives way evenly until the deadline", new TimeDependent(1)),
          Part.with(
              "conceder",
              "gives way at once, then holds on; its exponent above 1",
              Parameter.of(2, "above 1", e -> e > 1),
              TimeDependent::new),
          Part.with(
              "time",
              "any of the three before, by its exponent",
              Parameter.required("above 0", e -> e > 0),
              TimeDependent::new),
          Part.of(
              "tft",
              "tit-for-tat: gives by the same factor as it gets",
              new TitForTat(TitForTat.Measure.RELATIVE, 1)),
          Part.of(
              "tft-absolute",
              "tit-for-tat: gives as many points as it gets",
              new TitForTat(TitForTat.Measure.ABSOLUTE, 1)),
          Part.with(
              "tft-averaged",
              "tit-for-tat: gives by the mean factor of the last so many changes",
              Parameter.of(3, "a whole number from 1 to 100", Agents::isWindow),
              window -> new TitForTat(TitForTat.Measure.RELATIVE, (int) window)),
          Part.<Bidding>of(
                  "nice-tft",
                  "goes as far towards the Nash point as the other side has come",
                  new NiceTitForTat())
              .withDefaults("next", "bayesian"),
          Part.<Bidding>of("micro", "MiCRO: a new package for every new one it hears", new Micro())
              .withDefaults("lowest", "none"),
          Part.<Bidding>of(
                  "zeuthen",
                  "Zeuthen: who has more to lose gives way; for study, knows the others' score sheets",
                  new Zeuthen())
              .withDefaults("next", "perfect"),
          Part.of("hardliner", "its best package, whatever happens", new Hardliner()),
          Part.of("random", "any package that is worth at least no deal", new RandomWalker()),
          Part.with(
              "step",
              "gives way by so many points in every round",
              Parameter.required("above 0", step -> step > 0),
              FixedConcession::new));

  private static final List<Part<Acceptance>> ACCEPTANCE =
      List.of(
          Part.of("next", "what is worth as much as its own next offer", new AcceptNext()),
          Part.with(
              "const",
              "what brings at least so large a share of its best gain",
              Parameter.required("from 0 to 1", Agents::isShare),
              AcceptConstant::new),
          Part.with(
              "time",
              "anything, from so much of the time on",
              Parameter.required("from 0 to 1", Agents::isShare),
              AcceptTime::new),
          Part.with(
              "combi",
              "next; from so much of the time on also the best it can still hope for",
              Parameter.of(0.99, "from 0 to 1", Agents::isShare),
              from -> new AcceptCombi(from, AcceptCombi.Hope.MAX)),
          Part.with(
              "combi-average",
              "next; from so much of the time on also the mean of what it can still hope for",
              Parameter.of(0.99, "from 0 to 1", Agents::isShare),
              from -> new AcceptCombi(from, AcceptCombi.Hope.AVERAGE)),
          Part.of(
              "lowest",
              "what is worth as much as the least it has offered or would offer now",
              new AcceptLowest()));

  private static final List<Part<AgentSpec.Model>> MODEL =
      List.of(
          Part.of("none", "nothing", AgentSpec.Model.NONE),
          Part.of(
              "text",
              "that they want the starting text; so it changes few of its points",
              AgentSpec.Model.TEXT),
          Part.of(
              "frequency",
              "counts what it hears (HardHeaded's frequency model)",
              AgentSpec.Model.FREQUENCY),
          Part.of("bayesian", "learns by Bayes' rule", AgentSpec.Model.BAYESIAN),
          Part.of("perfect", "for study: knows the others' score sheets", AgentSpec.Model.PERFECT));

  private Agents() {}

  /** The kinds of parts. */
  public enum Kind {
    /** What to offer. */
    BIDDING,
    /** When to accept. */
    ACCEPTANCE,
    /** What to make of the others. */
    MODEL;

    /** As it is called in a message. */
    public String word() {
      return this == MODEL ? "opponent model" : name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A part that can be asked for.
   *
   * @param kind what it does
   * @param name as it is written
   * @param usage the name, with its number if it takes one
   * @param description in a line
   */
  public record Known(Kind kind, String name, String usage, String description) {}

  /** What became of a name: an {@link AgentSpec} or a {@link Misread}. */
  public sealed interface Reading permits AgentSpec, Misread {}

  /**
   * A name that says no agent.
   *
   * @param message what is wrong, for people
   * @param word the word that is not known; empty if another thing is wrong
   * @param known the names that could have stood in its place
   */
  public record Misread(String message, Optional<String> word, List<String> known)
      implements Reading {
    public Misread {
      known = List.copyOf(known);
    }
  }

  /** All parts, by kind. */
  public static List<Known> known() {
    List<Known> known = new ArrayList<>();
    BIDDING.forEach(part -> known.add(part.known(Kind.BIDDING)));
    ACCEPTANCE.forEach(part -> known.add(part.known(Kind.ACCEPTANCE)));
    MODEL.forEach(part -> known.add(part.known(Kind.MODEL)));
    return known;
  }

  /** Reads the name of an agent. */
  public static Reading parse(String text) {
    try {
      return read(text);
    } catch (Unread e) {
      return e.misread;
    }
  }

  private static AgentSpec read(String text) throws Unread {
    List<String> words = Arrays.asList(text.strip().split("/", -1));
    if (words.size() > 3) {
      throw new Unread(
          "'%s' has %d parts; an agent is bidding/acceptance/model".formatted(text, words.size()));
    }
    Chosen<Bidding> bidding = choose(BIDDING, Kind.BIDDING, words.get(0));
    Chosen<Acceptance> acceptance =
        choose(
            ACCEPTANCE,
            Kind.ACCEPTANCE,
            words.size() > 1 ? words.get(1) : bidding.part().acceptance());
    Chosen<AgentSpec.Model> model =
        choose(MODEL, Kind.MODEL, words.size() > 2 ? words.get(2) : bidding.part().model());
    if (model.made() == AgentSpec.Model.NONE && !bidding.part().model().equals("none")) {
      throw new Unread(
          "%s needs an opponent model: frequency, bayesian or perfect"
              .formatted(bidding.part().name()));
    }
    String name = String.join("/", bidding.word(), acceptance.word(), model.word());
    return new AgentSpec(name, bidding.made(), acceptance.made(), model.made());
  }

  private static <T> Chosen<T> choose(List<Part<T>> parts, Kind kind, String word) throws Unread {
    String[] pieces = word.split(":", 2);
    for (Part<T> part : parts) {
      if (part.name().equals(pieces[0])) {
        return new Chosen<>(part, word, part.read(pieces.length == 1 ? null : pieces[1]));
      }
    }
    List<String> names = parts.stream().map(Part::name).toList();
    String message =
        "no %s is called '%s'; there are %s"
            .formatted(kind.word(), pieces[0], String.join(", ", names));
    throw new Unread(new Misread(message, Optional.of(pieces[0]), names));
  }

  private static boolean isShare(double number) {
    return number >= 0 && number <= 1;
  }

  private static boolean isWindow(double number) {
    return number >= 1 && number <= 100 && number == StrictMath.rint(number);
  }

  /** A part that was asked for. */
  private record Chosen<T>(Part<T> part, String word, T made) {}

  /** The number that a part takes. */
  private record Parameter(Optional<Double> usual, String range, DoublePredicate isIn) {
    static Parameter of(double usual, String range, DoublePredicate isIn) {
      return new Parameter(Optional.of(usual), range, isIn);
    }

    static Parameter required(String range, DoublePredicate isIn) {
      return new Parameter(Optional.empty(), range, isIn);
    }
  }

  /** An entry of the catalogue. */
  private record Part<T>(
      String name,
      String description,
      Optional<Parameter> parameter,
      DoubleFunction<T> maker,
      String acceptance,
      String model) {

    static <T> Part<T> of(String name, String description, T made) {
      return new Part<>(name, description, Optional.empty(), x -> made, "next", "none");
    }

    static <T> Part<T> with(
        String name, String description, Parameter parameter, DoubleFunction<T> maker) {
      return new Part<>(name, description, Optional.of(parameter), maker, "next", "none");
    }

    Part<T> withDefaults(String otherAcceptance, String otherModel) {
      return new Part<>(name, description, parameter, maker, otherAcceptance, otherModel);
    }

    Known known(Kind kind) {
      String usage = name + parameter.map(Part::usage).orElse("");
      return new Known(kind, name, usage, description);
    }

    private static String usage(Parameter parameter) {
      return parameter.usual().map(x -> "[:" + brief(x) + "]").orElse(":NUMBER");
    }

    private static String brief(double number) {
      return number == StrictMath.rint(number) ? String.valueOf((long) number) : "" + number;
    }

    /**
     * Made with a number.
     *
     * @param number as it was written; null if it was not
     */
    T read(String number) throws Unread {
      if (parameter.isEmpty()) {
        if (number != null) {
          throw new Unread("%s takes no number, found '%s'".formatted(name, number));
        }
        return maker.apply(0);
      }
      Parameter wanted = parameter.get();
      if (number == null) {
        return maker.apply(
            wanted
                .usual()
                .orElseThrow(
                    () ->
                        new Unread(
                            "%s needs a number %s: %1$s:X".formatted(name, wanted.range()))));
      }
      double value = value(number);
      if (!Double.isFinite(value) || !wanted.isIn().test(value)) {
        throw new Unread(
            "the number of %s is %s, found '%s'".formatted(name, wanted.range(), number));
      }
      return maker.apply(value);
    }

    private static double value(String number) {
      try {
        return Double.parseDouble(number);
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }
  }

  /** Ends the reading of a name. */
  private static final class Unread extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Misread misread;

    Unread(String message) {
      this(new Misread(message, Optional.empty(), List.of()));
    }

    Unread(Misread misread) {
      super(misread.message());
      this.misread = misread;
    }
  }
}
