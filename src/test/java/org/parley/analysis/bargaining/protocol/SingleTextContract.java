package org.parley.analysis.bargaining.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.Transcript.Turn;

/** The order of a single text: only the mediator drafts, and all answer once, in the end. */
abstract class SingleTextContract extends ProtocolContract {

  @Override
  void assertInTurn(List<Turn> turns, List<Integer> speakers) {
    List<Turn> answers = turns.stream().filter(t -> t.act() != Act.OFFERED).toList();
    assertThat(turns).filteredOn(t -> t.act() == Act.OFFERED).allMatch(t -> isMediators(t));
    assertThat(turns.subList(turns.size() - answers.size(), turns.size())).isEqualTo(answers);
    assertThat(answers).hasSizeLessThanOrEqualTo(speakers.size());
    assertRound(answers, speakers, 0);
  }
}
