package org.parley.published;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.ratification.Chamber;
import org.parley.analysis.ratification.Interval;
import org.parley.analysis.ratification.LegislatureVeto;
import tools.jackson.databind.JsonNode;

/**
 * Milner and Rosendorff, <i>Democratic Politics and International Trade Negotiations</i>, Journal
 * of Conflict Resolution 41 (1997), 117-146: an executive whose legislature has a veto. The numbers
 * are the project's.
 */
class MilnerRosendorff1997Test {

  @Test
  void aLegislatureThatDoesNotBind() {
    WorkedExample example = WorkedExamples.of("executive-foreign-legislature");
    JsonNode inputs = example.inputs();
    double statusQuo = inputs.required("status_quo").doubleValue();
    LegislatureVeto game =
        new LegislatureVeto(
            inputs.required("executive").doubleValue(),
            inputs.required("foreign").doubleValue(),
            statusQuo);
    Interval winSet =
        Chamber.median(inputs.required("legislature_median").doubleValue(), statusQuo).winSet();
    example.assertNumber(game.unconstrained(), "unconstrained_agreement");
    example.assertNumbers(List.of(winSet.low(), winSet.high()), "legislature_acceptance_interval");
    example.assertNumber(game.agreement(winSet), "agreement");
    example.assertAllRead();
  }
}
