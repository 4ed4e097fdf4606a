package org.parley.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Role;
import org.parley.certificate.Ledger;
import org.parley.model.Joint;
import org.parley.model.Layout;

/**
 * The agreeable packages of a problem as linear conditions: a variable of 0 or 1 for each option
 * and each linkage. Gains are in units if the engine takes whole numbers only, else in points.
 */
final class Packages {
  private final Engine engine;
  private final Ledger ledger;
  private final Layout layout;
  private final double unit;
  private final int[] cells;
  private final List<Row> gains = new ArrayList<>();

  Packages(Engine engine, Ledger ledger, List<Role> roles) {
    this.engine = engine;
    this.ledger = ledger;
    layout = ledger.layout();
    unit = engine.isWhole() ? 1 : StrictMath.pow(10, ledger.decimals());
    cells = IntStream.range(0, layout.cells()).map(c -> engine.variable(0, 1, true)).toArray();
    for (int i = 0; i < layout.issues(); i++) {
      engine.exactlyOne(
          IntStream.range(layout.first(i), layout.first(i + 1)).map(c -> cells[c]).toArray());
    }
    int[] linkages =
        IntStream.range(0, layout.linkages()).map(l -> linkage(layout.linkage(l))).toArray();
    for (int r = 0; r < layout.rules(); r++) {
      engine.atMost(met(layout.rule(r)), layout.rule(r).size() - 1);
    }
    for (int p = 0; p < roles.size(); p++) {
      gains.add(gain(p, linkages));
      if (roles.get(p).consents()) {
        consent(p);
      }
    }
  }

  /** How many conditions are met. */
  private Row met(Joint joint) {
    Row met = new Row();
    for (int k = 0; k < joint.size(); k++) {
      met.add(met(joint, k), 1);
    }
    return met;
  }

  /** 1 if a condition is met, else 0. */
  private Row met(Joint joint, int k) {
    Row met = new Row();
    for (int o = 0; o < layout.options(joint.issue(k)); o++) {
      if (joint.includes(k, o)) {
        met.add(cells[layout.first(joint.issue(k)) + o], 1);
      }
    }
    return met;
  }

  private int linkage(Joint joint) {
    int holds = engine.variable(0, 1, true);
    for (int k = 0; k < joint.size(); k++) {
      engine.atMost(new Row().add(holds, 1).add(met(joint, k), -1), 0);
    }
    engine.atMost(met(joint).add(holds, -1), joint.size() - 1);
    return holds;
  }

  private Row gain(int party, int[] linkages) {
    Row gain = new Row().add(-ledger.noDeal(party) / unit);
    for (int c = 0; c < cells.length; c++) {
      gain.add(cells[c], ledger.points(party, c) / unit);
    }
    for (int l = 0; l < linkages.length; l++) {
      gain.add(linkages[l], ledger.bonus(party, l) / unit);
    }
    return gain;
  }

  private void consent(int party) {
    atLeast(gains.get(party), 0);
    for (int c = 0; c < cells.length; c++) {
      if (layout.refuses(party, c)) {
        engine.atMost(new Row().add(cells[c], 1), 0);
      }
    }
  }

  void atLeast(Row row, double least) {
    engine.atMost(new Row().add(row, -1), -least);
  }

  /** Gain of a party. */
  Row gain(int party) {
    return gains.get(party);
  }

  /** How many issues are as in a text; those that it leaves open (-1) do not count. */
  Row kept(int[] text) {
    Row kept = new Row();
    for (int i = 0; i < text.length; i++) {
      if (text[i] >= 0) {
        kept.add(cells[layout.first(i) + text[i]], 1);
      }
    }
    return kept;
  }

  /** Units in the number that a gain is expressed in. */
  double unit() {
    return unit;
  }

  /** The package that the engine found. */
  int[] outcome() {
    int[] outcome = new int[layout.issues()];
    for (int i = 0; i < outcome.length; i++) {
      for (int k = 0; k < layout.options(i); k++) {
        if (engine.value(cells[layout.first(i) + k]) > 0.5) {
          outcome[i] = k;
        }
      }
    }
    return outcome;
  }
}
