package org.parley.scenario;

import static org.parley.scenario.Key.optional;
import static org.parley.scenario.Key.required;

import java.util.List;

/** What a scenario may say besides the texts, declared as data; part of {@link ScenarioFormat}. */
final class CircumstanceFormat {
  private static final Type WHEN =
      new MapType(Kind.ISSUE, MapType.Use.NAMES, ScenarioFormat.OPTIONS, 1);
  private static final Type POINTS = MapType.naming(Kind.PARTY, NumberType.range(Bounds.SIGNED));
  private static final Type COSTS =
      MapType.naming(Kind.PARTY, NumberType.range(Bounds.NOT_NEGATIVE));
  private static final Type YEARS = MapType.naming(Kind.PARTY, NumberType.range(Bounds.SIGNED));

  static final SectionType PRESSURE =
      new SectionType(
          "pressure",
          "A named change of what parties have without a deal: aid cut off, the front moves, a"
              + " deadline. A threat has a maker, and a cost to it.",
          List.of(
              ScenarioFormat.TITLE,
              optional(
                  "by",
                  RefType.to(Kind.PARTY),
                  "nobody: it happens",
                  "Who makes it, for a threat.",
                  "us"),
              optional(
                  "probability",
                  NumberType.range(Bounds.UNIT),
                  "1",
                  "Chance that it comes about; for a threat, that it is made.",
                  "[0.1, 0.3, 0.6]"),
              optional(
                  "credibility",
                  NumberType.range(Bounds.UNIT),
                  "1",
                  "Chance that a threat, once made, is carried out.",
                  "[0.3, 0.5, 0.8]"),
              optional(
                  "cost",
                  NumberType.range(Bounds.NOT_NEGATIVE),
                  "0",
                  "What carrying it out costs its maker, in points.",
                  "[0, 2, 5]"),
              optional(
                  "noDeal",
                  POINTS,
                  "",
                  "Points that it adds to what a party has without a deal.",
                  "{ukraine: [-8, -4, -1]}"),
              optional(
                  "odds",
                  MapType.naming(
                      Kind.LOTTERY, MapType.naming(Kind.FUTURE, NumberType.range(Bounds.POSITIVE))),
                  "",
                  "How many times as likely it makes a future, before the chances are scaled to 1.",
                  "{war: {line-breaks: [1.2, 2, 3]}}"),
              optional(
                  "front",
                  NumberType.range(Bounds.SIGNED),
                  "",
                  "What it adds to the movement of the front in a year of war.",
                  "[-0.4, -0.2, 0]"),
              optional(
                  "staying",
                  YEARS,
                  "",
                  "Years that it adds to a side's staying power.",
                  "{ukraine: [-2, -1, 0]}"),
              ScenarioFormat.SOURCE,
              ScenarioFormat.WHY),
          List.of(
              Constraint.assumedNeedsWhy(),
              Constraint.someOf("noDeal", "odds", "front", "staying"),
              Constraint.onlyWith("credibility", "by"),
              Constraint.onlyWith("cost", "by")));

  static final SectionType SIDE =
      new SectionType(
          "side",
          "One of the two sides of a war.",
          List.of(
              required(
                  "staying",
                  NumberType.range(Bounds.COUNT),
                  "Years that it can go on without a pressure.",
                  "[2, 4, 8]"),
              required(
                  "collapse",
                  RefType.to(Kind.FUTURE),
                  "The future in which its exhaustion ends the war.",
                  "line-breaks")),
          List.of());

  static final SectionType WAR =
      new SectionType(
          "war",
          "A lottery that takes years: in each year it ends with some chance, in one of its"
              + " futures, whose chances tilt with the front. A year after which it goes on counts as"
              + " the future in left. The no deal of a party that falls back on the lottery is then"
              + " the value of these years, minus its cost. The first side named is the one to"
              + " whose advantage the front moves if the movement is positive.",
          List.of(
              required("years", new WholeType(1, 100), "The horizon.", "5"),
              required(
                  "left",
                  RefType.to(Kind.FUTURE),
                  "The future that what is left at the horizon goes to.",
                  "line-holds"),
              required(
                  "ends",
                  NumberType.range(Bounds.UNIT),
                  "Chance that it ends in a year while nobody is exhausted.",
                  "[0.2, 0.4, 0.7]"),
              optional(
                  "front",
                  NumberType.range(Bounds.SIGNED),
                  "0",
                  "Movement of the front in a year: 1 makes a future at 1 on the line e times as"
                      + " likely against one at 0.",
                  "[-0.3, 0, 0.1]"),
              required(
                  "line",
                  new MapType(Kind.FUTURE, MapType.Use.NAMES, NumberType.exact(Bounds.LINE), 1),
                  "Where futures lie, -1 (the second side's) to 1 (the first's); 0 if not named.",
                  "{line-breaks: -1}"),
              required(
                  "sides",
                  new MapType(Kind.PARTY, MapType.Use.NAMES, SIDE, 2),
                  "The two sides.",
                  "{ukraine: {staying: 4, collapse: line-breaks}}"),
              optional(
                  "discount",
                  MapType.naming(Kind.PARTY, NumberType.range(Bounds.FACTOR)),
                  "1",
                  "What next year counts for a party.",
                  "{ukraine: [0.8, 0.9, 0.95]}"),
              optional(
                  "cost",
                  COSTS,
                  "0",
                  "Points that a year of war costs a party for good.",
                  "{ukraine: [1, 2, 4]}"),
              ScenarioFormat.SOURCE,
              ScenarioFormat.WHY),
          ScenarioFormat.BASIS);

  static final SectionType BLOC =
      new SectionType(
          "bloc",
          "Members of a body who lean alike.",
          List.of(
              required("seats", new WholeType(1, 100_000), "How many they are.", "226"),
              optional(
                  "lean",
                  NumberType.range(Bounds.SIGNED),
                  "0",
                  "Points by which they lean towards the deal.",
                  "[-5, 0, 5]")),
          List.of());

  static final SectionType RATIFIER =
      new SectionType(
          "ratifier",
          "A body whose later consent is needed. It has the score sheet, the linkages and the"
              + " no deal of the party on whose side it stands, changed as said here.",
          List.of(
              ScenarioFormat.TITLE,
              required(
                  "of", RefType.to(Kind.PARTY), "The party on whose side it stands.", "ukraine"),
              required(
                  "blocs",
                  MapType.declaring(Kind.BLOC, BLOC),
                  "Its members; in a referendum seats are shares of the voters in any unit.",
                  "{members: {seats: 450}}"),
              optional("needed", new WholeType(1, 100_000), "", "Votes needed to pass.", "300"),
              optional(
                  "share",
                  NumberType.exact(Bounds.FACTOR),
                  "",
                  "Share of the voters needed, in a referendum.",
                  "0.5"),
              optional(
                  "spread",
                  NumberType.range(Bounds.NOT_NEGATIVE),
                  "0",
                  "Standard deviation of opinions within a bloc, in points.",
                  "[4, 8, 12]"),
              optional(
                  "swing",
                  NumberType.range(Bounds.NOT_NEGATIVE),
                  "0",
                  "Standard deviation of a mood common to all, in points.",
                  "[2, 4, 6]"),
              optional(
                  "noDeal",
                  NumberType.range(Bounds.SIGNED),
                  "0",
                  "Points by which its no deal differs from the party's.",
                  "[-2, 0, 5]"),
              optional(
                  "weights",
                  MapType.naming(Kind.ISSUE, NumberType.range(Bounds.NOT_NEGATIVE)),
                  "",
                  "How many times as much an issue counts for it, before the weights are scaled.",
                  "{21c: [1, 1.5, 2]}"),
              optional(
                  "when",
                  WHEN,
                  "always",
                  "It is asked only about packages in which all of these hold.",
                  "{21c: [a, b]}"),
              ScenarioFormat.SOURCE,
              ScenarioFormat.WHY),
          List.of(Constraint.assumedNeedsWhy(), Constraint.exactlyOne("needed", "share")));

  static final SectionType ACT =
      new SectionType(
          "act",
          "Options that come true only if a party does something itself, whoever signs.",
          List.of(
              required("options", ScenarioFormat.OPTIONS, "The options.", "[b, c]"),
              required(
                  "undone",
                  RefType.to(Kind.OPTION),
                  "The option that holds if it does not act.",
                  "e"),
              ScenarioFormat.SOURCE,
              ScenarioFormat.WHY),
          ScenarioFormat.BASIS);

  static final SectionType PROVISION =
      new SectionType(
          "provision",
          "What options of a deal do to a war after it.",
          List.of(
              ScenarioFormat.TITLE,
              required("when", WHEN, "All of these together.", "{6a: [a, b]}"),
              optional(
                  "from",
                  new WholeType(0, 100),
                  "0",
                  "Year after signature in which it begins.",
                  "1"),
              optional("phase", new WholeType(1, 100), "1", "Years until it is complete.", "3"),
              optional(
                  "chances",
                  MapType.naming(Kind.FUTURE, NumberType.range(Bounds.LINE)),
                  "",
                  "What it adds to the chance of a future; the likely ones add to 0.",
                  "{line-breaks: 0.1, line-holds: -0.1}"),
              optional(
                  "cost",
                  POINTS,
                  "",
                  "Points that it adds to what a war costs a party.",
                  "{russia: [0, 1, 3]}"),
              ScenarioFormat.SOURCE,
              ScenarioFormat.WHY),
          List.of(Constraint.assumedNeedsWhy(), Constraint.someOf("chances", "cost")));

  static final SectionType GUARANTEE =
      new SectionType(
          "guarantee",
          "What options promise to do about a breach. Of several, the strongest counts.",
          List.of(
              ScenarioFormat.TITLE,
              required("when", WHEN, "All of these together.", "{10a: d}"),
              required(
                  "strength",
                  NumberType.range(Bounds.UNIT),
                  "Chance that the promise is kept.",
                  "[0.1, 0.3, 0.6]"),
              ScenarioFormat.SOURCE,
              ScenarioFormat.WHY),
          ScenarioFormat.BASIS);

  static final SectionType BREACH =
      new SectionType(
          "breach",
          "What breaking the deal would mean for a party. What follows is the lottery of its no"
              + " deal, as provisions have changed it by then.",
          List.of(
              required(
                  "discount",
                  NumberType.range(Bounds.FACTOR),
                  "What next year counts for it.",
                  "[0.7, 0.85, 0.95]"),
              optional(
                  "gain",
                  NumberType.range(Bounds.SIGNED),
                  "0",
                  "Points a year that it gains until the breach is noticed.",
                  "[0, 2, 5]"),
              optional("lag", new WholeType(0, 100), "0", "Years until a breach is noticed.", "1"),
              optional(
                  "answer",
                  NumberType.range(Bounds.NOT_NEGATIVE),
                  "0",
                  "Points that it loses for good if a guarantee is kept.",
                  "[5, 15, 30]"),
              optional(
                  "sanction",
                  NumberType.range(Bounds.NOT_NEGATIVE),
                  "0",
                  "Points a year that it loses by sanctions that come back.",
                  "[1, 3, 6]"),
              optional("years", new WholeType(0, 100), "0", "How many years they last.", "5"),
              ScenarioFormat.SOURCE,
              ScenarioFormat.WHY),
          ScenarioFormat.BASIS);

  /** The keys of the scenario that hold these sections. */
  static final List<Key> KEYS =
      List.of(
          optional(
              "pressures",
              MapType.declaring(Kind.PRESSURE, PRESSURE),
              "none",
              "What would change no deal.",
              "{aid-cut: {title: Aid is cut off, noDeal: {ukraine: -4}, source: assumed, why: x}}"),
          optional(
              "wars",
              MapType.naming(Kind.LOTTERY, WAR),
              "none: what no deal leads to comes at once",
              "Lotteries that take years.",
              "{war: {years: 3, ends: 0.5}}"),
          optional(
              "ratifiers",
              MapType.declaring(Kind.RATIFIER, RATIFIER),
              "none",
              "Bodies whose later consent is needed.",
              "{rada: {title: Parliament, of: ukraine, needed: 226, blocs: {members: {seats: 450}}}}"),
          optional(
              "acts",
              MapType.naming(Kind.PARTY, MapType.naming(Kind.ISSUE, ACT)),
              "none",
              "party -> issue -> options that need an act of its own.",
              "{europe: {14a: {options: [b, c], undone: e, source: assumed, why: held there}}}"),
          optional(
              "provisions",
              MapType.declaring(Kind.PROVISION, PROVISION),
              "none",
              "What options do to a war after the deal.",
              "{army-cap: {title: Cap on the army, when: {6a: a}, chances: {}}}"),
          optional(
              "guarantees",
              MapType.declaring(Kind.GUARANTEE, GUARANTEE),
              "none",
              "What options promise to do about a breach.",
              "{treaty: {title: Treaty, when: {10a: d}, strength: 0.3}}"),
          optional(
              "breaches",
              MapType.naming(Kind.PARTY, BREACH),
              "none",
              "What breaking the deal would mean for a party.",
              "{russia: {discount: 0.9, source: assumed, why: by trial}}"));

  /** The sections in the order of the reference page. */
  static final List<SectionType> SECTIONS =
      List.of(PRESSURE, WAR, SIDE, RATIFIER, BLOC, ACT, PROVISION, GUARANTEE, BREACH);

  private CircumstanceFormat() {}
}
