package org.parley.sweep;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.parley.model.Scenario;
import org.parley.scenario.ScenarioReader;
import org.parley.study.Measure;

/**
 * A plan with the scenario it is for: the function from the number of a task to a row of the table.
 * The same rows come out on any machine and in any order.
 *
 * <p>It can be serialized; the scenario travels as its text and is read where it arrives.
 */
public final class Sweep implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private final String text;
  private final Plan plan;
  private transient Ready ready;

  private Sweep(String text, Plan plan) {
    this.text = text;
    this.plan = plan;
  }

  /**
   * A sweep.
   *
   * @param text of the scenario file, which has no problems
   * @param plan for this scenario, see {@link PlanMaker}
   */
  public static Sweep of(String text, Plan plan) {
    return new Sweep(text, plan);
  }

  /** What is run. */
  public Plan plan() {
    return plan;
  }

  /** How many tasks there are; they are numbered from 0. */
  public long tasks() {
    return ready().tasks();
  }

  /** The columns of the table, see {@link Row#cells}. */
  public List<Column> columns() {
    return ready().columns();
  }

  /** What is measured; the last columns, in this order. */
  public List<Measure> measures() {
    return ready().measures();
  }

  /** Something that runs tasks one after another, for one thread. */
  public Worker worker() {
    return new Worker(ready());
  }

  private synchronized Ready ready() {
    if (ready == null) {
      Scenario scenario = ScenarioReader.read(plan.scenario(), text).scenario().orElseThrow();
      ready = Ready.of(scenario, plan);
    }
    return ready;
  }
}
