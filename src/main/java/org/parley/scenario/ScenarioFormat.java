package org.parley.scenario;

import static org.parley.scenario.Key.optional;
import static org.parley.scenario.Key.required;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scenario format, version 1, declared once as data. The checks of {@link ScenarioReader}, the
 * JSON Schema for editors and the reference page are three readings of the declarations here.
 */
public final class ScenarioFormat {
  static final Type TEXT = new TextType();
  static final Type OPTIONS = ListType.oneOrMore(RefType.to(Kind.OPTION));
  private static final Type CELLS = MapType.naming(Kind.ISSUE, new CellType());

  static final Key TITLE = required("title", TEXT, "Name for people.", "Size of the army");
  private static final Key NOTE =
      optional("note", TEXT, "", "Remark for people.", "Seen in draft only");
  static final Key SOURCE =
      required(
          "source",
          ListType.oneOrMore(new RefType(Kind.SOURCE, true)),
          "Where it comes from.",
          "[kiis-2025-12, assumed]");
  static final Key WHY =
      optional(
          "why",
          TEXT,
          "required where the source is or includes assumed",
          "One line of reasoning.",
          "Told the press it comes first");
  static final List<Constraint> BASIS = List.of(Constraint.assumedNeedsWhy());

  static final SectionType SPREAD =
      new SectionType(
          "spread",
          "How unsure the plain numbers are, where no range is written.",
          List.of(
              optional(
                  "weights",
                  NumberType.exact(Bounds.UNIT),
                  "0",
                  "A weight written as n is read as [n*(1-s), n, n*(1+s)].",
                  "0.4"),
              optional(
                  "worths",
                  NumberType.exact(Bounds.UNIT),
                  "0",
                  "A worth, or an end of a ladder, written as v is read as [v-s, v, v+s] within 0"
                      + " to 1; 0 and 1 are the ends of the party's scale and stay.",
                  "0.1")),
          List.of());

  static final SectionType SOURCES =
      new SectionType(
          "source",
          "A document that a claim rests on.",
          List.of(
              required("title", TEXT, "Outlet and what it is.", "Axios, text of the 28 points"),
              required("date", new DateType(true, true), "When it was published.", "2025-11-20"),
              required(
                  "kind",
                  ChoiceType.of(
                      "text", "readout", "report", "statement", "poll", "data", "law", "analysis"),
                  "text: a published text; readout: told by a principal; report: a press report.",
                  "text"),
              NOTE),
          List.of());

  static final SectionType PARTY =
      new SectionType(
          "party",
          "A side with a score sheet.",
          List.of(
              required("name", TEXT, "Name for people.", "Ukraine"),
              optional(
                  "seat",
                  ChoiceType.of("signs", "ratifies", "reacts"),
                  "signs",
                  "signs: its signature is needed; ratifies: its later consent is needed; reacts:"
                      + " it has no say.",
                  "ratifies"),
              optional(
                  "opening",
                  RefType.to(Kind.VARIANT),
                  "",
                  "The party's own opening text, for the concession balance.",
                  "us-28"),
              optional("about", TEXT, "", "One line on who this is.", "Needs a two-thirds vote")),
          List.of());

  static final SectionType ISSUE =
      new SectionType(
          "issue",
          "One negotiable point. Its options are a ladder: their order is the order in every table"
              + " and the order of a worth list.",
          List.of(
              TITLE,
              required(
                  "options",
                  MapType.declaring(Kind.OPTION, TEXT),
                  "The options in order: id -> what a text with this option says.",
                  "{a: at most 600 000, b: no limit}"),
              optional(
                  "silent",
                  RefType.to(Kind.OPTION),
                  "no text may be silent on the issue",
                  "The option that holds when a text does not mention the issue.",
                  "b"),
              NOTE,
              optional(
                  "source",
                  ListType.oneOrMore(RefType.to(Kind.SOURCE)),
                  "",
                  "Where the options come from.",
                  "axios-28")),
          List.of());

  static final SectionType LADDER =
      new SectionType(
          "ladder",
          "Worths in steps: option k of n (counted from 0) is worth from + (to - from) *"
              + " (k/(n-1))^curve. rising is short for {from: 0, to: 1}, falling for {from: 1, to:"
              + " 0}.",
          List.of(
              optional(
                  "from", NumberType.range(Bounds.UNIT), "0", "Worth of the first option.", "0"),
              optional("to", NumberType.range(Bounds.UNIT), "1", "Worth of the last option.", "1"),
              optional(
                  "curve",
                  NumberType.range(Bounds.POSITIVE),
                  "1",
                  "1: even steps; above 1: the last steps matter most; below 1: the first.",
                  "[1, 1.5, 2]")),
          List.of());

  static final SectionType RATING =
      new SectionType(
          "rating",
          "One line of a score sheet. The likely weights of a party add to 100, or to what totals"
              + " says; an issue left out has weight 0.",
          List.of(
              required(
                  "weight",
                  NumberType.range(Bounds.NOT_NEGATIVE),
                  "Points at stake, of 100.",
                  "[4, 6, 9]"),
              optional(
                  "worth",
                  new WorthType(),
                  "",
                  "What the party thinks of each option, from 0 (worst) to 1 (best).",
                  "[0, [0.1, 0.2, 0.4], 1]"),
              optional("ladder", new LadderType(LADDER), "", "The same in steps.", "rising"),
              SOURCE,
              WHY),
          List.of(Constraint.exactlyOne("worth", "ladder"), Constraint.assumedNeedsWhy()));

  static final SectionType LINKAGE =
      new SectionType(
          "linkage",
          "Points that parties add when options occur together.",
          List.of(
              required(
                  "when",
                  new MapType(Kind.ISSUE, MapType.Use.NAMES, OPTIONS, 2),
                  "All of these together; a list of options means any of them.",
                  "{10a: [d, e], 8: e}"),
              required(
                  "points",
                  new MapType(Kind.PARTY, MapType.Use.NAMES, NumberType.range(Bounds.SIGNED), 1),
                  "Points by party; those left out get none.",
                  "{ukraine: [1, 2, 4], russia: -2}"),
              SOURCE,
              WHY),
          BASIS);

  static final SectionType RULE =
      new SectionType(
          "rule",
          "Packages that cannot exist.",
          List.of(
              required(
                  "forbid",
                  new MapType(Kind.ISSUE, MapType.Use.NAMES, OPTIONS, 1),
                  "All of these together are impossible; a list of options means any of them.",
                  "{21c: [a, b], X1: a}"),
              SOURCE,
              WHY),
          BASIS);

  static final SectionType RED_LINE =
      new SectionType(
          "redLine",
          "Options that a party never signs, whatever else the package holds.",
          List.of(required("never", OPTIONS, "One option or a list.", "[a, b]"), SOURCE, WHY),
          BASIS);

  static final SectionType FUTURE =
      new SectionType(
          "future",
          "One way things may go without a deal. The likely probabilities of a lottery add to 1.",
          List.of(
              required("title", TEXT, "Name for people.", "The line holds"),
              required(
                  "probability", NumberType.range(Bounds.UNIT), "Chance of it.", "[0.3, 0.5, 0.6]"),
              optional(
                  "package",
                  CELLS,
                  "all issues silent",
                  "The state of each issue; those left out are at their silent option.",
                  "{21c: f}"),
              SOURCE,
              WHY),
          BASIS);

  static final SectionType NO_DEAL =
      new SectionType(
          "noDeal",
          "What a party has without agreement, in points of its own sheet.",
          List.of(
              optional(
                  "lottery",
                  RefType.to(Kind.LOTTERY),
                  "",
                  "The expected utility of this lottery, minus the cost.",
                  "war"),
              optional(
                  "cost",
                  NumberType.range(Bounds.NOT_NEGATIVE),
                  "0",
                  "Points lost by going through the lottery.",
                  "[10, 18, 28]"),
              optional(
                  "points",
                  NumberType.range(Bounds.SIGNED),
                  "",
                  "The number itself.",
                  "[30, 40, 50]"),
              SOURCE,
              WHY),
          List.of(
              Constraint.exactlyOne("lottery", "points"),
              Constraint.onlyWith("cost", "lottery", "points"),
              Constraint.assumedNeedsWhy()));

  static final SectionType DISCOUNT =
      new SectionType(
          "discount",
          "What time costs a party: at time t of a negotiation, from 0 to 1, its utilities and its"
              + " no-deal count factor^t times their points.",
          List.of(
              required(
                  "factor",
                  NumberType.range(Bounds.FACTOR),
                  "What a point is still worth at the end.",
                  "[0.8, 0.9, 1]"),
              SOURCE,
              WHY),
          BASIS);

  static final SectionType VARIANT =
      new SectionType(
          "variant",
          "A named, dated, sourced text.",
          List.of(
              TITLE,
              required("date", new DateType(true, false), "When it was written.", "2025-11-20"),
              optional("author", TEXT, "", "Who wrote it.", "US and Russian envoys"),
              required(
                  "grade",
                  ChoiceType.of("text", "readout", "report"),
                  "text: published; readout: told by a principal; report: press report of an"
                      + " unseen text.",
                  "text"),
              required(
                  "source",
                  ListType.oneOrMore(RefType.to(Kind.SOURCE)),
                  "Where it can be read.",
                  "[axios-28]"),
              optional(
                  "revises",
                  RefType.to(Kind.VARIANT),
                  "",
                  "The text this one was drafted from, to show who moved.",
                  "us-28"),
              optional(
                  "basedOn",
                  RefType.to(Kind.VARIANT),
                  "",
                  "Cells not named here are copied from that variant.",
                  "us-28"),
              optional(
                  "rest",
                  ChoiceType.of(CellType.SILENT, CellType.UNKNOWN),
                  "silent, or that of the variant it is based on",
                  "What holds for issues that neither it nor the variant it is based on names.",
                  "unknown"),
              required(
                  "package",
                  CELLS,
                  "What it says on each issue.",
                  "{1: b, 6a: e|f, 7a: {c: 0.7, d: 0.3}, 9: unknown, 11: silent}"),
              optional(
                  "inferred",
                  ListType.oneOrMore(RefType.to(Kind.ISSUE)),
                  "",
                  "Issues whose cell is an inference, not found in a source.",
                  "[1, 15]"),
              NOTE),
          List.of());

  static final SectionType SCENARIO =
      new SectionType(
          "scenario",
          "The whole file. Its order is the order in every table and chart.",
          all(
              Stream.concat(CircumstanceFormat.KEYS.stream(), Stream.of(ConflictFormat.KEY))
                  .toList(),
              required("parley", ChoiceType.of("1"), "Version of the format.", "1"),
              required("id", new NameType(), "Short name, also of the report.", "ukraine-2025"),
              required("title", TEXT, "One line.", "The 28 points of November 2025"),
              optional("about", TEXT, "", "A paragraph.", "Who negotiates what"),
              optional(
                  "asOf",
                  new DateType(false, false),
                  "",
                  "What was known then; variants dated later are marked.",
                  "2025-11-25"),
              optional(
                  "spread", SPREAD, "no doubt", "How unsure plain numbers are.", "{weights: 0.4}"),
              optional(
                  "notes",
                  new ListType(TEXT, false),
                  "",
                  "What the model leaves out, shown in the report.",
                  "[Money is left out]"),
              required(
                  "sources",
                  MapType.declaring(Kind.SOURCE, SOURCES),
                  "Documents that claims rest on.",
                  "{axios-28: {title: Axios, date: 2025-11-20, kind: text}}"),
              required(
                  "parties",
                  MapType.declaring(Kind.PARTY, PARTY),
                  "Sides, at most 50.",
                  "{ukraine: {name: Ukraine}}"),
              required(
                      "issues",
                      MapType.declaring(Kind.ISSUE, ISSUE),
                      "Negotiable points, at most 1,000, each with at most 64 options.",
                      "{6a: {title: Army, options: {a: small, b: large}}}")
                  .unless(ConflictFormat.SECTION),
              required(
                      "sheets",
                      new MapType(
                          Kind.PARTY, MapType.Use.NAMES_ALL, MapType.naming(Kind.ISSUE, RATING), 0),
                      "A score sheet for each party: issue -> rating.",
                      "{ukraine: {6a: {weight: 100, ladder: rising, source: axios-28}}}")
                  .unless(ConflictFormat.SECTION),
              optional(
                  Totals.SECTION,
                  new MapType(
                      Kind.PARTY, MapType.Use.NAMES, NumberType.exact(Bounds.NOT_NEGATIVE), 0),
                  "100 for each party",
                  "What the likely weights of a party add to, for score sheets from elsewhere.",
                  "{ukraine: 120}"),
              optional(
                  "linkages",
                  MapType.declaring(Kind.LINKAGE, LINKAGE),
                  "none",
                  "Points for options that occur together.",
                  "{guarantee-and-forces: {when: {10a: d, 8: e}, points: {ukraine: 2}}}"),
              optional(
                  "rules",
                  MapType.declaring(Kind.RULE, RULE),
                  "none",
                  "Packages that cannot exist.",
                  "{no-empty-seat: {forbid: {21c: a, X1: a}}}"),
              optional(
                  "redLines",
                  MapType.naming(Kind.PARTY, MapType.naming(Kind.ISSUE, RED_LINE)),
                  "none",
                  "party -> issue -> what it never signs.",
                  "{ukraine: {21a: {never: a}}}"),
              optional(
                  "lotteries",
                  MapType.declaring(Kind.LOTTERY, MapType.declaring(Kind.FUTURE, FUTURE)),
                  "none",
                  "lottery -> future -> how likely it is and what it amounts to.",
                  "{war: {line-holds: {title: Holds, probability: 1}}}"),
              required(
                      "noDeal",
                      new MapType(Kind.PARTY, MapType.Use.NAMES_ALL, NO_DEAL, 0),
                      "What each party has without a deal.",
                      "{ukraine: {points: 40, source: assumed, why: by trial}}")
                  .unless(ConflictFormat.SECTION),
              optional(
                  "discounts",
                  MapType.naming(Kind.PARTY, DISCOUNT),
                  "none",
                  "What time costs a party while it bargains.",
                  "{ukraine: {factor: 0.9, source: assumed, why: winter comes}}"),
              optional(
                  "variants",
                  MapType.declaring(Kind.VARIANT, VARIANT),
                  "none: nothing to compare, but all else can be asked",
                  "Texts to compare, at most 1,000.",
                  "{us-28: {title: 28 points, package: {6a: b}}}")),
          List.of(Constraint.together(ConflictFormat.SECTION, "issues", "sheets", "noDeal")));

  /** All sections in the order of the reference page. */
  static final List<SectionType> SECTIONS =
      Stream.of(
              Stream.of(
                  SCENARIO, SPREAD, SOURCES, PARTY, ISSUE, RATING, LADDER, LINKAGE, RULE, RED_LINE,
                  FUTURE, NO_DEAL, DISCOUNT, VARIANT),
              CircumstanceFormat.SECTIONS.stream(),
              ConflictFormat.SECTIONS.stream())
          .flatMap(s -> s)
          .toList();

  private ScenarioFormat() {}

  private static List<Key> all(List<Key> last, Key... keys) {
    return Stream.concat(Arrays.stream(keys), last.stream()).toList();
  }

  /** The format as JSON Schema, draft 7, which is what editors understand. */
  public static String jsonSchema() {
    return Schemas.file("Parley scenario, version 1", SCENARIO, SECTIONS);
  }

  /** The format as a page for people, in Markdown. */
  public static String reference() {
    return ReferencePage.text("reference.md", SECTIONS);
  }
}
