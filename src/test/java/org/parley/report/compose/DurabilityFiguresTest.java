package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.study.DurabilityQuestion;
import org.parley.study.Lasting;

class DurabilityFiguresTest {

  /** Bob breaks the draft whatever the guarantee; that says nothing of who else it holds. */
  @Test
  void aGuaranteeThatDecidesNothingIsCalledNoMoreThanThat() {
    Lasting draft =
        new DurabilityQuestion(Meadow.moved(), List.of("draft"), false, 20, 1, 1).answer();

    assertThat(draft.texts().get(0).lastsWith()).containsOnly(0.0);
    assertThat(title(draft))
        .isEqualTo(
            "In no draw does it depend on the strength of a guarantee whether nobody gains by"
                + " breaking");
  }

  private static String title(Lasting lasting) {
    return new DurabilityFigures(new DurabilityView(lasting)).guarantees().title();
  }
}
