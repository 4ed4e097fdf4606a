package org.parley.scenario;

import static org.parley.scenario.Key.optional;
import static org.parley.scenario.Key.required;

import java.util.List;

/** How a scenario says who can move where and what each prefers; part of {@link ScenarioFormat}. */
final class ConflictFormat {
  static final String SECTION = "conflict";

  private static final Type TAKEN_OR_NOT = ChoiceType.of("yes", "no");
  private static final Type WHEN =
      new MapType(Kind.CONFLICT_OPTION, MapType.Use.NAMES, TAKEN_OR_NOT, 1);
  private static final Type STATUS_QUO = MapType.naming(Kind.CONFLICT_OPTION, TAKEN_OR_NOT);
  private static final Type EXPRESSION_TREE = new ExpressionType();
  private static final Type RANKING =
      new ListType(ListType.oneOrMore(RefType.to(Kind.STATE)), false);

  static final SectionType OPTION =
      new SectionType(
          "conflictOption",
          "Something that a decision maker does or does not do.",
          List.of(
              required("by", RefType.to(Kind.PARTY), "Whose option it is.", "ukraine"),
              required(
                  "title",
                  ScenarioFormat.TEXT,
                  "What it does, as a verb after its name.",
                  "signs the text"),
              optional(
                  "undo",
                  ScenarioFormat.TEXT,
                  "\"no longer\" and the title",
                  "What it does when it gives the option up.",
                  "withdraws its signature"),
              optional(
                  "change",
                  ChoiceType.of("both", "only-to-yes", "only-to-no"),
                  "both",
                  "only-to-yes: once taken, it stays taken; only-to-no: once given up, it cannot be"
                      + " taken again.",
                  "only-to-yes")),
          List.of());

  static final SectionType EXCLUSION =
      new SectionType(
          "exclusion",
          "Combinations of options that cannot be.",
          List.of(
              required("when", WHEN, "All of these together.", "{signs: yes, counters: yes}"),
              optional("why", ScenarioFormat.TEXT, "", "In a line.", "It does one or the other")),
          List.of());

  static final SectionType STATE =
      new SectionType(
          "state",
          "A state with a name. Its options fit exactly one feasible combination; or, if it is"
              + " merged, all that fit are one state, because who has left no longer cares what the"
              + " others do.",
          List.of(
              ScenarioFormat.TITLE,
              required("when", WHEN, "All of these together.", "{signs: yes}"),
              optional(
                  "merged", TAKEN_OR_NOT, "no", "yes: all combinations that fit are one.", "yes")),
          List.of());

  static final SectionType EXPRESSION =
      new SectionType(
          "expression",
          "A sentence about options. A list stands for all of its items.",
          List.of(
              optional("not", EXPRESSION_TREE, "", "The contrary.", "signs"),
              optional("all", EXPRESSION_TREE, "", "All of a list.", "[signs, presses]"),
              optional("any", EXPRESSION_TREE, "", "At least one of a list.", "[signs, counters]"),
              optional("if", EXPRESSION_TREE, "", "A condition.", "presses"),
              optional(
                  "then",
                  EXPRESSION_TREE,
                  "",
                  "What is true where the condition is; where it is not, the whole is true.",
                  "{not: signs}"),
              optional("same", EXPRESSION_TREE, "", "Both of two, or neither.", "[backs, signs]")),
          List.of(
              Constraint.oneOf("not", "all", "any", "if", "same"),
              Constraint.onlyWith("if", "then"),
              Constraint.onlyWith("then", "if")));

  static final SectionType STATEMENT =
      new SectionType(
          "statement",
          "Something that a decision maker wants to be true.",
          List.of(
              optional("title", ScenarioFormat.TEXT, "", "For people.", "No text is signed"),
              required("that", EXPRESSION_TREE, "The sentence.", "{if: presses, then: signs}"),
              optional(
                  "weight",
                  NumberType.range(Bounds.NOT_NEGATIVE),
                  "",
                  "How much it matters: in each draw the statements come in the order of their"
                      + " weights, the heaviest first.",
                  "[2, 5, 8]"),
              optional(
                  "source",
                  ListType.oneOrMore(new RefType(Kind.SOURCE, true)),
                  "that of the preference",
                  "Where it comes from.",
                  "kiis-2025-12"),
              ScenarioFormat.WHY),
          ScenarioFormat.BASIS);

  static final SectionType PREFERENCE =
      new SectionType(
          "preference",
          "How a decision maker sees the states, in one of five ways. Statements by priority: of two"
              + " states that one is better of which the first statement is true that is true of one"
              + " of them only; they come in the order of the file, or, if all have a weight, in that"
              + " of the weights. A ranking names every state, the best first; states in a list of"
              + " their own are as good as each other. Chains rank some states each; a state that no"
              + " chain puts below another is as good as the best. Values are a number for every"
              + " state, in any unit. A sheet: what the outcome of a state is worth by the party's"
              + " score sheet, unreported points at their mean.",
          List.of(
              optional(
                  "statements",
                  MapType.declaring(Kind.STATEMENT, STATEMENT),
                  "",
                  "Statements, the most important first.",
                  "{unsigned: {that: {not: signs}}}"),
              optional(
                  "ranking", RANKING, "", "All states, the best first.", "[peace, [war, truce]]"),
              optional(
                  "chains",
                  new ListType(RANKING, false),
                  "",
                  "Some states each, the best first.",
                  "[[peace, war], [truce, war]]"),
              optional(
                  "values",
                  MapType.naming(Kind.STATE, NumberType.range(Bounds.SIGNED)),
                  "",
                  "A number for every state; the higher the better.",
                  "{peace: 5, war: [0, 1, 3]}"),
              optional("by", ChoiceType.of("sheet"), "", "By its score sheet.", "sheet"),
              ScenarioFormat.SOURCE,
              ScenarioFormat.WHY),
          List.of(
              Constraint.oneOf("statements", "ranking", "chains", "values", "by"),
              Constraint.assumedNeedsWhy()));

  static final SectionType OUTCOME =
      new SectionType(
          "outcome",
          "What states amount to for the score sheets. Of several outcomes that fit, the first"
              + " counts; a state that none fits is no deal without pressures.",
          List.of(
              required("when", WHEN, "All of these together.", "{signs: yes}"),
              optional(
                  "variant", RefType.to(Kind.VARIANT), "no deal", "The text that holds.", "us-28"),
              optional(
                  "pressures",
                  ListType.oneOrMore(RefType.to(Kind.PRESSURE)),
                  "none",
                  "Pressures that bear on no deal.",
                  "aid-cut")),
          List.of(Constraint.oneOf("variant", "pressures")));

  static final SectionType CONFLICT =
      new SectionType(
          SECTION,
          "The conflict as moves: a state is a combination of options that are taken or not, and a"
              + " decision maker moves by changing options of its own. The decision makers are the"
              + " parties that have options.",
          List.of(
              required(
                  "options",
                  MapType.declaring(Kind.CONFLICT_OPTION, OPTION),
                  "What decision makers do or do not do, at most 60.",
                  "{signs: {by: ukraine, title: signs}}"),
              optional(
                  "infeasible",
                  MapType.declaring(Kind.EXCLUSION, EXCLUSION),
                  "none",
                  "Combinations that cannot be.",
                  "{one-answer: {when: {signs: yes, counters: yes}}}"),
              optional(
                  "states",
                  MapType.declaring(Kind.STATE, STATE),
                  "states are named by the options taken",
                  "States with a name, and merged ones.",
                  "{war: {title: War, when: {signs: no}}}"),
              required(
                  "statusQuo",
                  STATUS_QUO,
                  "The present state; options left out are not taken.",
                  "{presses: yes}"),
              optional(
                  "outcomes",
                  MapType.declaring(Kind.OUTCOME, OUTCOME),
                  "none",
                  "What states amount to for the score sheets.",
                  "{signed: {when: {signs: yes}, variant: us-28}}"),
              required(
                  "preferences",
                  MapType.naming(Kind.PARTY, PREFERENCE),
                  "What each decision maker prefers.",
                  "{ukraine: {ranking: [peace, war], source: assumed, why: by trial}}"),
              ScenarioFormat.SOURCE,
              ScenarioFormat.WHY),
          ScenarioFormat.BASIS);

  /** The key of the scenario that holds them. */
  static final Key KEY =
      optional(
          SECTION,
          CONFLICT,
          "none",
          "Who can move where, and what each prefers. A scenario with a conflict may do without"
              + " issues, sheets and noDeal.",
          "{options: {}, statusQuo: {}, preferences: {}}");

  /** The sections in the order of the reference page. */
  static final List<SectionType> SECTIONS =
      List.of(CONFLICT, OPTION, EXCLUSION, STATE, PREFERENCE, STATEMENT, EXPRESSION, OUTCOME);

  private ConflictFormat() {}
}
