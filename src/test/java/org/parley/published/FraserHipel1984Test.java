package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.conflict.ConflictOption;
import org.parley.analysis.conflict.OptionForm;
import org.parley.analysis.conflict.OptionStates;
import org.parley.analysis.conflict.Pattern;

/** Fraser and Hipel, <i>Conflict Analysis: Models and Resolutions</i> (1984): the Cuban crisis. */
class FraserHipel1984Test {
  private static final int US = 0;
  private static final int USSR = 1;

  private final WorkedExample example = WorkedExamples.of("cuban-model");
  private final ConflictExample crisis = new ConflictExample(example);

  @Test
  void stability() {
    crisis.assertEquilibria();
    crisis.assertStableStates();
    assertThat(example.unread()).isEmpty();
  }

  /** The Soviet Union cannot both withdraw and escalate; an air strike cannot be undone. */
  @Test
  void theGraphFollowsFromTheOptions() {
    OptionStates states =
        new OptionForm(
                2,
                List.of(
                    new ConflictOption(US, ConflictOption.Change.ONLY_TO_YES),
                    ConflictOption.of(US),
                    ConflictOption.of(USSR),
                    ConflictOption.of(USSR)),
                List.of(Pattern.of("--YY")),
                List.of())
            .states();
    assertThat(states.size()).isEqualTo(12);
    for (int s = 0; s < states.size(); s++) {
      String label = String.valueOf(s + 1);
      assertThat(states.signs(s))
          .isEqualTo(example.inputs().required("state_labels").required(label).stringValue());
    }
    assertThat(states.moves().moves()).containsExactlyElementsOf(crisis.moves());
  }
}
