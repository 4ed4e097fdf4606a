package org.parley.model;

/**
 * The fixed part of a negotiation, shared by all draws: how many parties and issues, how many
 * options each issue has, which options are tied together and which are refused. Parties, issues,
 * options, linkages and rules are known by their position in the scenario. A <i>cell</i> is one
 * option of one issue; cells are numbered through, issue by issue, so that the cells of issue
 * {@code i} are {@code first(i) .. first(i + 1) - 1}.
 */
public final class Layout {
  /** Most options an issue may have: a set of options is kept in the bits of a long. */
  public static final int MOST_OPTIONS = 64;

  private final int parties;
  private final int[] first;
  private final Joint[] linkages;
  private final Joint[] rules;
  private final boolean[] refused;

  /**
   * @param parties number of parties
   * @param options number of options of each issue
   * @param linkages when each linkage takes effect
   * @param rules what cannot exist
   * @param refused red lines: {@code refused[party * cells + cell]}
   */
  Layout(int parties, int[] options, Joint[] linkages, Joint[] rules, boolean[] refused) {
    this.parties = parties;
    this.first = new int[options.length + 1];
    for (int i = 0; i < options.length; i++) {
      first[i + 1] = first[i] + options[i];
    }
    this.linkages = linkages;
    this.rules = rules;
    this.refused = refused;
  }

  /** Number of parties. */
  public int parties() {
    return parties;
  }

  /** Number of issues. */
  public int issues() {
    return first.length - 1;
  }

  /** Number of options of an issue. */
  public int options(int issue) {
    return first[issue + 1] - first[issue];
  }

  /** Number of cells: options over all issues. */
  public int cells() {
    return first[first.length - 1];
  }

  /** The cell of an issue's first option. */
  public int first(int issue) {
    return first[issue];
  }

  /** Number of linkages. */
  public int linkages() {
    return linkages.length;
  }

  /** When a linkage takes effect. */
  public Joint linkage(int linkage) {
    return linkages[linkage];
  }

  /** Number of rules. */
  public int rules() {
    return rules.length;
  }

  /** What a rule forbids. */
  public Joint rule(int rule) {
    return rules[rule];
  }

  /** Whether a party never signs a cell. */
  public boolean refuses(int party, int cell) {
    return refused[party * cells() + cell];
  }

  /** Whether a package crosses a red line of a party. */
  public boolean refuses(int party, int[] outcome) {
    for (int i = 0; i < outcome.length; i++) {
      if (refuses(party, first[i] + outcome[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether no rule forbids a package. */
  public boolean permits(int[] outcome) {
    for (Joint rule : rules) {
      if (rule.holds(outcome)) {
        return false;
      }
    }
    return true;
  }
}
