package org.parley;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.parley.model.Scenario;
import org.parley.scenario.Checked;
import org.parley.scenario.ScenarioReader;
import org.parley.study.CompareQuestion;
import org.parley.study.CompareQuestion.Step;
import org.parley.study.Comparison;
import org.parley.study.PartyScore;
import org.parley.study.VariantScore;

/**
 * {@code meadow.yaml}, whose numbers are worked out by hand. Points of the options a, b, c, ...:
 *
 * <pre>
 *       gate              mean   rent      mean   term       mean   no deal
 * Ann   20 15 10  5  0      10    0 25 50    25    0 15  30    15        50
 * Bob    0 10 20 30 40      20   60 24  0    28    -                     30
 * Cyd    -                        -               100 50  0    50        50
 * </pre>
 *
 * <p>Bob never signs rent c. Gate c together with term b cannot be.
 *
 * <pre>
 * text     gate  rent  term           Ann              Bob             Cyd
 * sketch   ?     b     c              10+25+30 = 65    20+24 = 44       0
 * plan     ?     b     ?              10+25+15 = 50    20+24 = 44      50
 * draft    a     c     b              20+50+15 = 85     0+ 0 =  0      50
 * answer   (c)   ?     a 0.4, b 0.6   10+25+ 9 = 44    20+28 = 48      40+30 = 70
 * late     e     ?     c               0+25+30 = 55    40+28 = 68       0
 * deal     c     b     c              10+25+30 = 65    20+24 = 44       0
 * twin     b     b     c              15+25+30 = 70    10+24 = 34       0
 *
 * read as if the rest had stayed:
 * plan     ?     b     c (sketch)     10+25+30 = 65    20+24 = 44       0
 * answer   (c)   c (draft)  a, b      10+50+ 9 = 69    20+ 0 = 20      70
 * late     e     c (draft)  c          0+50+30 = 80    40+ 0 = 40       0
 * </pre>
 */
public final class Meadow {
  public static final int ANN = 0;
  public static final int BOB = 1;
  public static final int CYD = 2;

  private Meadow() {}

  /** Every text scored, and every revision taken apart, in 400 draws of seed 1. */
  public static Comparison comparison() {
    return comparison(CompareQuestion.revisions(scenario()));
  }

  /** The same with one step asked for. */
  public static Comparison moving(String from, String to) {
    return comparison(List.of(new Step(from, to)));
  }

  private static Comparison comparison(List<Step> steps) {
    return new CompareQuestion(scenario(), steps, 400, 1, 1).answer();
  }

  /** The meadow with all that moves it besides the texts: {@code meadow-moved.yaml}. */
  public static Scenario moved() {
    return read(movedText());
  }

  /** Its text. */
  public static String movedText() {
    String meadow = text("meadow.yaml");
    int noDeal = meadow.indexOf("noDeal:");
    int variants = meadow.indexOf("variants:");
    return meadow.substring(0, noDeal) + meadow.substring(variants) + text("meadow-moved.yaml");
  }

  public static Scenario scenario() {
    return read(text("meadow.yaml"));
  }

  private static String text(String name) {
    try (InputStream in = Meadow.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A scenario text that must be in order. */
  public static Scenario read(String text) {
    Checked checked = ScenarioReader.read("test.yaml", text);
    return checked.scenario().orElseThrow(() -> new AssertionError(checked.problems().toString()));
  }

  /** A text as reported. */
  public static PartyScore score(Comparison comparison, String text, int party) {
    return comparison.score(text).parties().get(party);
  }

  /** A text read as if what is not reported had stayed. */
  public static PartyScore unchanged(Comparison comparison, String text, int party) {
    return unchanged(comparison, text).parties().get(party);
  }

  /** A text read as if what is not reported had stayed. */
  public static VariantScore unchanged(Comparison comparison, String text) {
    return comparison.unchanged().stream()
        .filter(s -> s.variant().id().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
