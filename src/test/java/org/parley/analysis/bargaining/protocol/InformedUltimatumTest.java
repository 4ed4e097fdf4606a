package org.parley.analysis.bargaining.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Transcript.Turn;

class InformedUltimatumTest extends ProtocolContract {

  @Override
  Protocol protocol() {
    return new Ultimatum(0, true);
  }

  @Override
  void assertInTurn(List<Turn> turns, List<Integer> speakers) {
    assertRound(turns, speakers, 0);
    assertThat(turns).hasSameSizeAs(speakers);
  }
}
