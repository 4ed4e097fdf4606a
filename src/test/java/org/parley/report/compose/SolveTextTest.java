package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parley.SolvedSample;
import org.parley.report.render.TextBlocks;
import org.parley.study.Solved;

class SolveTextTest {

  @Test
  void whatTheTerminalShows() throws IOException {
    assertThat(text(SolvedSample.solved())).isEqualTo(golden("solve-meadow.txt"));
  }

  @Test
  void whatTheTerminalShowsWhereNothingIsAcceptable() throws IOException {
    assertThat(text(SolvedSample.hopeless())).isEqualTo(golden("solve-hopeless.txt"));
  }

  private static String text(Solved solved) {
    return TextBlocks.of(SolveText.first(solved.scenario(), solved.prospect().selection()))
        + "\n"
        + TextBlocks.of(SolveText.second(solved));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = SolveTextTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
