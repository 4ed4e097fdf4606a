package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.equilibrium.Screening;

/**
 * Sobel and Takahashi, <i>A Multistage Model of Bargaining</i>, Review of Economic Studies 50
 * (1983), 411-426: a seller's offers to a buyer of unknown value.
 */
class SobelTakahashi1983Test {

  @Test
  void twoPeriods() {
    WorkedExample example = WorkedExamples.of("two-period-screening-09");
    double delta = example.inputs().required("delta").doubleValue();
    double cost = example.inputs().required("seller_cost").doubleValue();
    Screening found = Screening.finite(2, delta, delta, cost);
    example.assertNumber(found.prices().get(0), "price1");
    example.assertNumber(found.prices().get(1), "price2");
    example.assertNumber(found.cutoffs().get(0), "cutoff_type_period1");
    example.assertNumber(found.sellsIn(0), "prob_agreement_period1");
    example.assertNumber(found.noSale(), "prob_no_agreement");
    example.assertNumber(found.profit(), "seller_profit");
    example.assertAllRead();
  }

  @Test
  void noLastPeriod() {
    WorkedExample example = WorkedExamples.of("infinite-screening-09");
    Screening found = Screening.infinite(example.inputs().required("delta").doubleValue(), 2);
    example.assertNumber(found.prices().get(0), "first_price");
    example.assertNumber(found.prices().get(1) / found.prices().get(0), "price_ratio_per_period");
    example.assertNumber(found.cutoffs().get(0), "cutoff_after_first_offer");
    example.assertNumber(found.profit(), "seller_value");
    example.assertAllRead();
  }
}
