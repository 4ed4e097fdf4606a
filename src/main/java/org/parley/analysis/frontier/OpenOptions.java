package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.model.Joint;
import org.parley.model.Layout;

/**
 * The options that can be signed: no party whose consent is needed has a red line on them, and no
 * rule forbids them by themselves.
 */
final class OpenOptions {
  private final Layout layout;
  private final List<Role> roles;
  private final long[] bits; // by issue, as bits of the options of the layout

  private OpenOptions(Layout layout, List<Role> roles) {
    this.layout = layout;
    this.roles = roles;
    this.bits = new long[layout.issues()];
  }

  static OpenOptions of(Layout layout, List<Role> roles) {
    OpenOptions open = new OpenOptions(layout, roles);
    open.openSignable();
    open.closeByRules();
    return open;
  }

  /** Number of open options of an issue. */
  int count(int issue) {
    return Long.bitCount(bits[issue]);
  }

  boolean isOpen(int issue, int option) {
    return (bits[issue] >>> option & 1) != 0;
  }

  /** Number of open options before one. */
  int before(int issue, int option) {
    return Long.bitCount(bits[issue] & ((1L << option) - 1));
  }

  /** All open cells, issue by issue. */
  int[] cells() {
    int[] cells = new int[layout.cells()];
    int n = 0;
    for (int i = 0; i < bits.length; i++) {
      for (int k = 0; k < layout.options(i); k++) {
        if (isOpen(i, k)) {
          cells[n++] = layout.first(i) + k;
        }
      }
    }
    return Arrays.copyOf(cells, n);
  }

  /** Why no package can be signed; empty if one may be. */
  String obstacle() {
    for (int i = 0; i < bits.length; i++) {
      if (bits[i] == 0) {
        return "every option of issue %d is refused by some party or rule".formatted(i + 1);
      }
    }
    for (int r = 0; r < layout.rules(); r++) {
      Tie rule = tie(true, r);
      if (rule != null && rule.issues().length == 0) {
        return "rule %d forbids every package that no red line forbids".formatted(r + 1);
      }
    }
    return "";
  }

  /** Linkages and rules that tie issues together or give points to single options. */
  List<Tie> ties() {
    List<Tie> ties = new ArrayList<>();
    for (int l = 0; l < layout.linkages(); l++) {
      add(ties, tie(false, l));
    }
    for (int r = 0; r < layout.rules(); r++) {
      add(ties, tie(true, r));
    }
    return ties;
  }

  /** Linkages that hold whatever open options are chosen. */
  int[] always() {
    int[] always = new int[layout.linkages()];
    int n = 0;
    for (int l = 0; l < layout.linkages(); l++) {
      Tie tie = tie(false, l);
      if (tie != null && tie.issues().length == 0) {
        always[n++] = l;
      }
    }
    return Arrays.copyOf(always, n);
  }

  private static void add(List<Tie> ties, Tie tie) {
    if (tie != null && tie.issues().length > 0) {
      ties.add(tie);
    }
  }

  private void openSignable() {
    for (int i = 0; i < bits.length; i++) {
      for (int k = 0; k < layout.options(i); k++) {
        bits[i] |= isRefused(layout.first(i) + k) ? 0 : 1L << k;
      }
    }
  }

  private boolean isRefused(int cell) {
    for (int p = 0; p < roles.size(); p++) {
      if (roles.get(p).consents() && layout.refuses(p, cell)) {
        return true;
      }
    }
    return false;
  }

  /** Closes the options that a rule forbids by themselves, until no rule closes another. */
  private void closeByRules() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int r = 0; r < layout.rules(); r++) {
        Tie rule = tie(true, r);
        if (rule != null && rule.issues().length == 1) {
          close(rule.issues()[0], rule.options()[0]);
          changed = true;
        }
      }
    }
  }

  private void close(int issue, long options) {
    long before = bits[issue];
    int at = 0;
    for (int k = 0; k < layout.options(issue); k++) {
      if ((before >>> k & 1) != 0 && (options >>> at++ & 1) != 0) {
        bits[issue] &= ~(1L << k);
      }
    }
  }

  /** A linkage or rule without the conditions that always hold; null if it never holds. */
  private Tie tie(boolean forbids, int index) {
    Joint joint = forbids ? layout.rule(index) : layout.linkage(index);
    int[] issues = new int[joint.size()];
    long[] options = new long[joint.size()];
    int n = 0;
    for (int k = 0; k < joint.size(); k++) {
      long met = met(joint, k);
      if (met == 0) {
        return null;
      }
      if (Long.bitCount(met) < count(joint.issue(k))) {
        issues[n] = joint.issue(k);
        options[n++] = met;
      }
    }
    return new Tie(forbids, index, Arrays.copyOf(issues, n), Arrays.copyOf(options, n));
  }

  /** The open options that meet a condition, as bits of the open options. */
  private long met(Joint joint, int k) {
    int issue = joint.issue(k);
    long met = 0;
    int at = 0;
    for (int o = 0; o < layout.options(issue); o++) {
      if (isOpen(issue, o)) {
        met |= (joint.includes(k, o) ? 1L : 0) << at++;
      }
    }
    return met;
  }
}
