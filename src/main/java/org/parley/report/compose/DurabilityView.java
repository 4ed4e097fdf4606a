package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.parley.analysis.commitment.Durability.FirstBreach;
import org.parley.analysis.commitment.Patience;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Hue;
import org.parley.study.Lasting;
import org.parley.study.LastingParty;
import org.parley.study.LastingText;
import org.parley.study.SolveQuestion;

/** Words that all forms of a durability answer share. */
record DurabilityView(Lasting lasting) {
  static final String NO_FORECAST =
      "Nothing here says how likely a breach is. A share of draws counts the assumptions under"
          + " which breaking pays a party; each party takes it that the others keep, and breaks as"
          + " soon as it pays. Points of different parties cannot be added or compared.";

  private static final int FEW = 4; // texts that a title can name

  static final String ASSUMED =
      "What a breach brings, what answers it, what each year counts, and what provisions and"
          + " guarantees do are assumptions of the scenario, written as ranges.";

  Scenario scenario() {
    return lasting.scenario();
  }

  String party(int p) {
    return scenario().parties().get(p).name();
  }

  /** One value for each party that may break a text. */
  <T> List<T> asked(IntFunction<T> value) {
    return lasting.question().asked().stream().map(value::apply).toList();
  }

  List<Series> series() {
    return asked(p -> new Series(party(p), new Hue(p)));
  }

  Row row(LastingText text) {
    return text.variant()
        .map(v -> VariantRow.of(scenario(), v))
        .orElse(new Row(text.title(), "at the likely values", false));
  }

  /** "likely values; bars: middle 90 % of 2,000 draws, seed 1". */
  String sample() {
    return "bars: middle 90 %% of %s draws, seed %d"
        .formatted(Words.thousands(lasting.question().draws()), lasting.question().seed());
  }

  /** The texts to look at closely: those that 'solve' looks at, and the Nash package. */
  List<LastingText> closely() {
    List<String> usual = SolveQuestion.usual(scenario());
    List<LastingText> some =
        lasting.texts().stream()
            .filter(t -> t.variant().isEmpty() || usual.contains(t.id()))
            .toList();
    return some.isEmpty() ? lasting.texts() : some;
  }

  /** "nobody", or "Ann and Bob in year 2". */
  String firstBreach(LastingText text) {
    return text.first().map(this::breach).orElse("nobody");
  }

  private String breach(FirstBreach first) {
    return "%s in year %d"
        .formatted(Words.list(first.parties().stream().map(this::party).toList()), first.year());
  }

  /** "enough as it is", "30 %", "none is enough". */
  static String needed(LastingText text) {
    OptionalDouble needed = text.needed();
    if (needed.isEmpty()) {
      return "none is enough";
    }
    return needed.getAsDouble() == 0 ? "without one" : Words.percent(needed.getAsDouble());
  }

  /** With which discount factors a party keeps, in words. */
  static String patience(LastingParty party) {
    Patience patience = party.patience();
    return switch (patience.kind()) {
      case ALWAYS -> "always";
      case NEVER -> "never";
      case PATIENT -> "from %s on".formatted(factor(patience.keeps().get(0).low()));
      case IMPATIENT -> "up to %s".formatted(factor(patience.keeps().get(0).high()));
      case MIXED ->
          Words.join(
              " or ",
              patience.keeps(),
              i -> "from %s to %s".formatted(factor(i.low()), factor(i.high())));
    };
  }

  private static String factor(double factor) {
    return String.format(Locale.ROOT, "%.2f", factor);
  }

  /** What each asked party counts next year for: "Ann 0.90 and Bob 0.80". */
  String discounts() {
    List<LastingParty> parties = lasting.texts().get(0).parties();
    return Words.list(asked(p -> party(p) + " " + factor(parties.get(p).discount())));
  }

  /** Names of the parties that the scenario says nothing about, which are taken to keep. */
  private List<String> keepers() {
    List<String> names = new ArrayList<>(scenario().parties().stream().map(Party::name).toList());
    names.removeAll(asked(this::party));
    return names;
  }

  /** Who is taken to keep, in a sentence; empty if the scenario speaks of everybody. */
  String keeping() {
    List<String> keepers = keepers();
    return keepers.isEmpty()
        ? ""
        : "The scenario does not say what a breach means to %s: taken to keep."
            .formatted(Words.list(keepers));
  }

  /** Two sentences at most: which texts last at the likely values, and who breaks the others. */
  String finding() {
    List<LastingText> all = lasting.texts();
    List<String> last =
        all.stream().filter(t -> t.first().isEmpty()).map(LastingText::title).toList();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "At the likely values %s.".formatted(last.isEmpty() ? nobodyLasts() : lasts(last)));
    sentences.add("Over the draws of all ranges " + (all.size() == 1 ? breaks() : surest()));
    return String.join(" ", sentences);
  }

  /** Of a single text: whom breaking pays how often. */
  private String breaks() {
    return "breaking pays %s.".formatted(Words.list(asked(this::breaks)));
  }

  /** "Ann in 14 % of them". */
  private String breaks(int p) {
    double share = lasting.texts().get(0).parties().get(p).breaks();
    return "%s in %s of them".formatted(party(p), Words.percent(share));
  }

  /** Of several: which lasts most often. */
  private String surest() {
    double most = lasting.texts().stream().mapToDouble(LastingText::lasts).max().orElse(0);
    List<String> surest =
        lasting.texts().stream().filter(t -> t.lasts() == most).map(LastingText::title).toList();
    return surest.size() == lasting.texts().size()
        ? "each lasts in %s of them.".formatted(Words.percent(most))
        : "%s %s most often, in %s of them."
            .formatted(
                Words.few(surest), surest.size() == 1 ? "lasts" : "last", Words.percent(most));
  }

  private String nobodyLasts() {
    int texts = lasting.texts().size();
    return texts == 1
        ? "some party gains by breaking " + lasting.texts().get(0).title()
        : "some party gains by breaking each of the %s texts".formatted(Words.count(texts));
  }

  private String lasts(List<String> last) {
    int texts = lasting.texts().size();
    if (last.size() == texts) {
      return "no party ever gains by breaking " + (texts == 1 ? last.get(0) : "any text");
    }
    return "no party ever gains by breaking %s; some party does with the others"
        .formatted(
            last.size() <= FEW
                ? Words.list(last)
                : "%d of the %d texts".formatted(last.size(), texts));
  }
}
