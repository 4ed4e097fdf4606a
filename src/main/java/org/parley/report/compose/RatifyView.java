package org.parley.report.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.ratification.Narrowing;
import org.parley.analysis.ratification.WinSets;
import org.parley.model.BargainingProblem;
import org.parley.model.Party;
import org.parley.model.Ratifier;
import org.parley.model.Scenario;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Hue;
import org.parley.study.Counting;
import org.parley.study.Passing;
import org.parley.study.Ratified;
import org.parley.study.RatifiedPackage;
import org.parley.study.RatifiedText;
import org.parley.study.RatifierVote;

/** Who ratifies what, and the words that all its figures and tables share. */
record RatifyView(Ratified ratified) {
  /** What must not be read into the chances. */
  static final String NO_FORECAST =
      "The chances follow from the scenario's numbers on each ratifier (leans, spread of opinions,"
          + " common swing, all of them stated ranges) and forecast no vote. Swings and opinions of"
          + " different ratifiers are taken as independent, so that the chance that all pass is the"
          + " product of their chances; where the same news moves several of them, it is another."
          + " Each votes on the text as it is written.";

  Scenario scenario() {
    return ratified.scenario();
  }

  List<Party> parties() {
    return scenario().parties();
  }

  List<Ratifier> ratifiers() {
    return ratified.ratifiers();
  }

  /** Positions of the parties that sign. */
  List<Integer> signers() {
    return IntStream.range(0, parties().size())
        .filter(p -> Counting.SEATS.role(parties().get(p)) == Role.BARGAINS)
        .boxed()
        .toList();
  }

  /** Positions of the parties that sign, and of another one. */
  List<Integer> signersAnd(int party) {
    return IntStream.range(0, parties().size())
        .filter(p -> p == party || signers().contains(p))
        .boxed()
        .toList();
  }

  /** "Ann and Bob accept", "Ann accepts". */
  String signersAccept() {
    return signerNames() + (signers().size() == 1 ? " accepts" : " accept");
  }

  /** Names of the parties that sign. */
  String signerNames() {
    return Words.list(signers().stream().map(p -> parties().get(p).name()).toList());
  }

  /** Position of the party on whose side a ratifier stands. */
  int side(int ratifier) {
    return parties().stream().map(Party::id).toList().indexOf(ratifiers().get(ratifier).party());
  }

  /** A ratifier in the colour that comes after those of the parties. */
  Series series(int ratifier) {
    return new Series(ratifiers().get(ratifier).title(), new Hue(parties().size() + ratifier));
  }

  /** A party in its colour. */
  Series party(int party) {
    return new Series(parties().get(party).name(), new Hue(party));
  }

  /** "all five ratifiers", or "both ratifiers". */
  String everybody() {
    int n = ratifiers().size();
    return n == 1 ? ratifiers().get(0).title() : n == 2 ? "both" : "all " + Words.count(n);
  }

  /** "asked", "asked with 40 %" where that depends on what is unreported, "not asked". */
  static String asked(RatifierVote vote) {
    if (vote.asked() == 0) {
      return "not asked";
    }
    return vote.asked() == 1 ? "asked" : "asked with " + Words.percent(vote.asked());
  }

  /** The chance that defines a win-set, unrounded: "50 %", "99.9 %". */
  String least() {
    BigDecimal percent = BigDecimal.valueOf(ratified.question().chance()).movePointRight(2);
    return percent.stripTrailingZeros().toPlainString() + " %";
  }

  /** Whether some ratifier may be asked about a text. */
  static boolean isAsked(RatifiedText text) {
    return text.votes().stream().anyMatch(v -> v.asked() > 0);
  }

  /**
   * The texts that all pass with the largest chance at the likely values; none if none is asked.
   */
  private List<RatifiedText> likeliest() {
    List<RatifiedText> asked = ratified.texts().stream().filter(RatifyView::isAsked).toList();
    double most = asked.stream().mapToDouble(RatifyView::likely).max().orElse(0);
    return asked.stream().filter(t -> likely(t) == most).toList();
  }

  private static double likely(RatifiedText text) {
    return text.all().chance().likely();
  }

  /** The most that can be said of the texts. */
  String texts() {
    List<RatifiedText> likeliest = likeliest();
    if (likeliest.isEmpty()) {
      return ratified.texts().isEmpty()
          ? "There is no text to vote on"
          : "No ratifier is asked about any of the texts";
    }
    RatifiedText first = likeliest.get(0);
    return likeliest.size() == 1
        ? "Of the texts, %s is the likeliest to pass all who are asked: %s"
            .formatted(first.variant().title(), chance(first.all()))
        : "Of the texts, %s are equally the likeliest to pass all who are asked: %s at the likely values"
            .formatted(
                Words.few(likeliest.stream().map(t -> t.variant().title()).toList()),
                Words.percent(likely(first)));
  }

  /** "41 % at the likely values, 2 % to 88 % in the middle 90 % of the draws". */
  static String chance(Passing passing) {
    return "%s at the likely values, %s to %s in the middle 90 %% of the draws"
        .formatted(
            Words.percent(passing.chance().likely()),
            Words.percent(passing.chance().low()),
            Words.percent(passing.chance().high()));
  }

  /** The answer in a few sentences. */
  String finding() {
    return "%s. %s. %s.".formatted(texts(), winSets(), packages());
  }

  /** Whether the signers accept any package, so that there are win-sets to speak of. */
  boolean hasWinSets() {
    return ratified.winSets().negotiators().agreeable().signum() > 0;
  }

  /** "Of the packages that all signers accept, 3 % would pass all ratifiers ..." */
  String winSets() {
    if (!hasWinSets()) {
      return "No package was found that %s, so that nothing comes before the ratifiers"
          .formatted(signersAccept());
    }
    int narrowest = narrowest();
    return "Of the packages that %s at the likely values, %s would pass %s, each with a chance of at least %s; the narrowest win-set is that of %s (%s)"
        .formatted(
            signersAccept(),
            about(ratified.winSets().share(), ratified.winSets().all().status()),
            everybody(),
            least(),
            ratifiers().get(narrowest).title(),
            about(
                ratified.winSets().share(narrowest),
                ratified.winSets().each().get(narrowest).status()));
  }

  private static String about(WinSets.Share share, Status status) {
    return (status == Status.EXACT ? "" : "about ") + ZoneWords.odds(share.value());
  }

  private int narrowest() {
    return IntStream.range(0, ratifiers().size())
        .boxed()
        .reduce(
            (a, b) ->
                ratified.winSets().share(b).value() < ratified.winSets().share(a).value() ? b : a)
        .orElseThrow();
  }

  /** A share with its interval, if it is estimated. */
  static String share(WinSets.Share share, Status status) {
    return status == Status.EXACT && share.low() == share.high()
        ? ZoneWords.odds(share.value())
        : "%s (99 %% interval %s to %s)"
            .formatted(
                ZoneWords.odds(share.value()),
                ZoneWords.odds(share.low()),
                ZoneWords.odds(share.high()));
  }

  /** What ratification changes in what the signers would select. */
  String packages() {
    RatifiedPackage free = ratified.free();
    RatifiedPackage best = ratified.best();
    if (free.solution().deal().isEmpty()) {
      return "There is no package for the signers to select";
    }
    if (best.solution().deal().isEmpty()) {
      return "No package was found that the signers accept and %s would pass"
          .formatted(everybody());
    }
    if (free.solution().deal().get().outcome().equals(best.solution().deal().get().outcome())) {
      return "The Nash package of the signers is already one that %s would pass"
          .formatted(everybody());
    }
    return "To pass %s, the Nash package of the signers changes on %s: %s (points of each against that package)"
        .formatted(everybody(), Words.count(changes(), "issue"), costs());
  }

  private int changes() {
    List<Integer> free = outcome(ratified.free());
    List<Integer> best = outcome(ratified.best());
    return (int)
        IntStream.range(0, free.size()).filter(i -> !free.get(i).equals(best.get(i))).count();
  }

  static List<Integer> outcome(RatifiedPackage found) {
    return found.solution().deal().orElseThrow().outcome();
  }

  private String costs() {
    return Words.list(
        signers().stream()
            .map(p -> parties().get(p).name() + " " + Words.signed(cost(p)))
            .toList());
  }

  /** What a party gets from the ratifiable package beyond the free one, in points. */
  double cost(int party) {
    return ratified.best().solution().deal().orElseThrow().gain().get(party)
        - ratified.free().solution().deal().orElseThrow().gain().get(party);
  }

  /** What a ratifier that asks for more buys its own side, and where agreement dies. */
  String narrowing(int ratifier) {
    Narrowing narrowing = ratified.narrowings().get(ratifier);
    String title = ratifiers().get(ratifier).title();
    int side = side(ratifier);
    Optional<Double> bought = bought(ratifier);
    if (narrowing.last().deal().isEmpty() || bought.isEmpty()) {
      return title + ": the signers agree on nothing, whatever it asks for";
    }
    String most = Words.signed(narrowing.last().value());
    if (bought.get() <= -BargainingProblem.LEAST_GAIN) {
      return "%s: asking for more buys %s nothing; agreement dies beyond %s points"
          .formatted(title, parties().get(side).name(), most);
    }
    return "%s: asking for %s points buys %s %s; agreement dies beyond %s"
        .formatted(
            title,
            Words.signed(narrowing.bestFor(side).orElseThrow().least()),
            parties().get(side).name(),
            Words.signed(bought.get()),
            most);
  }

  /** What the best floor of a ratifier buys its own side, in points; empty without agreement. */
  Optional<Double> bought(int ratifier) {
    Narrowing narrowing = ratified.narrowings().get(ratifier);
    int side = side(ratifier);
    return narrowing.bestFor(side).flatMap(step -> narrowing.bought(step, side));
  }
}
