package org.parley.scenario;

import static org.parley.scenario.Key.optional;
import static org.parley.scenario.Key.required;

import java.util.List;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.document.Node;
import org.parley.document.Node.Mapping;
import org.parley.document.Position;
import org.parley.document.Problem;
import org.parley.document.Problems;

/**
 * The form of plan files: what varies in a scenario, over what, how often, and what is measured. It
 * stands here because it is declared and checked like a scenario file; what the paths and measures
 * mean for a scenario is checked by who makes a plan of it.
 */
public final class PlanFormat {
  private static final Type TEXT = new TextType();
  private static final Type TEXTS = ListType.oneOrMore(TEXT);
  private static final long MOST = 100_000_000;

  /** What it is called in messages. */
  private static final String PLAN = "plan";

  private static final SectionType BARGAINING =
      new SectionType(
          "bargaining",
          "How they bargain, for measures of bargaining.",
          List.of(
              optional("protocol", TEXT, "alternating", "Who may speak when.", "text:1:5"),
              optional("rounds", new WholeType(1, 1_000_000), "100", "The deadline.", "500"),
              optional("start", TEXT, "none", "The text to start from.", "us-28"),
              optional(
                  "agents", new PathsType(), "linear/combi/frequency", "By party.", "{all: tft}")),
          List.of());

  private static final SectionType FILE =
      new SectionType(
          PLAN,
          "The whole file.",
          List.of(
              required("parleyPlan", ChoiceType.of("1"), "Version of the format.", "1"),
              optional("scenario", TEXT, "any", "Id of the scenario it is for.", "orchard"),
              optional("scenarioSha256", TEXT, "any", "Its file, by SHA-256.", "9f86d0..."),
              optional("set", TEXTS, "nothing", "Changed in all runs.", "[noDeal.ann=35]"),
              optional("pressure", TEXTS, "none", "Switched on in all runs.", "[aid-cut]"),
              required("vary", new PathsType(), "What varies.", "{noDeal.ann: '20:60:2'}"),
              optional(
                  "design",
                  ChoiceType.of(
                      "grid",
                      "list",
                      "one-at-a-time",
                      "random",
                      "lhs",
                      "sobol",
                      "saltelli",
                      "morris"),
                  "grid, or lhs if a range varies",
                  "Which combinations.",
                  "lhs"),
              optional("samples", new WholeType(1, MOST), "1000", "Points of a sample.", "5000"),
              optional("replications", new WholeType(1, MOST), "1", "Runs of a point.", "20"),
              optional(
                  "others",
                  ChoiceType.of("likely", "drawn"),
                  "likely, or drawn with replications",
                  "What does not vary.",
                  "drawn"),
              optional(
                  "luck",
                  ChoiceType.of("common", "own"),
                  "common, or own for samples",
                  "Whether all points have the same draws.",
                  "own"),
              optional(
                  "seed",
                  new WholeType(Long.MIN_VALUE, Long.MAX_VALUE),
                  "1",
                  "Of all chance.",
                  "7"),
              required("measure", TEXTS, "What is measured.", "[gain, nash.gain]"),
              optional(
                  "among",
                  ChoiceType.of("everybody", "seats"),
                  "everybody",
                  "Whose interests count in packages.",
                  "seats"),
              optional("bargaining", BARGAINING, "the usual", "How they bargain.", "{rounds: 50}")),
          List.of());

  private PlanFormat() {}

  /**
   * A plan file, read.
   *
   * @param root its keys, of which those that are there have the right form; empty if it is no map
   * @param problems all that is wrong with its form
   * @param text what was read
   */
  public record Read(Optional<Mapping> root, List<Problem> problems, String text) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /** The format as a JSON Schema, draft 7. */
  public static String jsonSchema() {
    return Schemas.file("Parley plan, version 1", FILE, List.of(FILE, BARGAINING));
  }

  /** The format as a page for people, in Markdown. */
  public static String reference() {
    return ReferencePage.text("plans.md", List.of(FILE, BARGAINING));
  }

  /** Checks a document. */
  public static Read check(Document document) {
    Problems problems = new Problems();
    problems.addAll(document.problems());
    document.root().ifPresent(r -> check(r, problems));
    return new Read(document.root().flatMap(Nodes::mapping), problems.inOrder(), document.text());
  }

  private static void check(Node node, Problems problems) {
    FILE.check(node, Scope.of(PLAN, problems, Position.start(node.at().file())));
  }
}
