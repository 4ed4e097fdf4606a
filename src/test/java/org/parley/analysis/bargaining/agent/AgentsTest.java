package org.parley.analysis.bargaining.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.bargaining.Scripted;
import org.parley.analysis.bargaining.agent.AcceptCombi.Hope;
import org.parley.analysis.bargaining.agent.Agents.Kind;
import org.parley.analysis.bargaining.agent.Agents.Known;
import org.parley.analysis.bargaining.agent.Agents.Misread;
import org.parley.analysis.bargaining.opponent.Perfect;

class AgentsTest {

  private static AgentSpec spec(String name) {
    return (AgentSpec) Agents.parse(name);
  }

  @ParameterizedTest
  @CsvSource({
    "linear, linear/next/none",
    "boulware:0.3, boulware:0.3/next/none",
    "boulware:0.2/next/frequency, boulware:0.2/next/frequency",
    "linear/const:0.8, linear/const:0.8/none",
    "' tft/time:0.9/perfect ', tft/time:0.9/perfect",
    "micro, micro/lowest/none",
    "micro/next, micro/next/none",
    "nice-tft, nice-tft/next/bayesian",
    "zeuthen, zeuthen/next/perfect",
  })
  void namesInFull(String name, String full) {
    assertThat(spec(name).name()).isEqualTo(full);
    assertThat(spec(full)).isEqualTo(spec(name));
  }

  @Test
  void partsAreWhatTheyAreCalled() {
    assertThat(spec("boulware").bidding()).isEqualTo(new TimeDependent(0.2));
    assertThat(spec("time:1.5").bidding()).isEqualTo(new TimeDependent(1.5));
    assertThat(spec("tft-averaged:4").bidding())
        .isEqualTo(new TitForTat(TitForTat.Measure.RELATIVE, 4));
    assertThat(spec("step:2.5").bidding()).isEqualTo(new FixedConcession(2.5));
    assertThat(spec("linear/combi").acceptance()).isEqualTo(new AcceptCombi(0.99, Hope.MAX));
    assertThat(spec("linear/next/perfect").isForStudy()).isTrue();
    assertThat(spec("linear").isForStudy()).isFalse();
    assertThat(spec("linear/next/perfect").agent(Scripted.pie(2)).model())
        .isInstanceOf(Perfect.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "boulware:1|the number of boulware is above 0 and below 1, found '1'",
        "boulware:x|the number of boulware is above 0 and below 1, found 'x'",
        "conceder:NaN|the number of conceder is above 1, found 'NaN'",
        "time:Infinity|the number of time is above 0, found 'Infinity'",
        "time|time needs a number above 0: time:X",
        "step:-1|the number of step is above 0, found '-1'",
        "tft-averaged:1.5|the number of tft-averaged is a whole number from 1 to 100, found '1.5'",
        "linear:2|linear takes no number, found '2'",
        "linear/const:2|the number of const is from 0 to 1, found '2'",
        "linear/next/none/x|'linear/next/none/x' has 4 parts; an agent is bidding/acceptance/model",
        "zeuthen/next/none|zeuthen needs an opponent model: frequency, bayesian or perfect",
      })
  void whatIsWrongIsSaid(String name, String message) {
    Misread misread = (Misread) Agents.parse(name);
    assertThat(misread.message()).isEqualTo(message);
    assertThat(misread.word()).isEmpty();
  }

  @Test
  void unknownNamesComeWithTheKnownOnes() {
    Misread bidding = (Misread) Agents.parse("boulwar:0.2/next");
    assertThat(bidding.word()).contains("boulwar");
    assertThat(bidding.known()).contains("boulware", "nice-tft").doesNotContain("next");
    assertThat(bidding.message())
        .startsWith("no bidding is called 'boulwar'; there are boulware, linear, conceder");
    Misread acceptance = (Misread) Agents.parse("linear/nxt");
    assertThat(acceptance.known())
        .containsExactly("next", "const", "time", "combi", "combi-average", "lowest");
    Misread model = (Misread) Agents.parse("linear/next/");
    assertThat(model.message())
        .isEqualTo(
            "no opponent model is called ''; there are none, text, frequency, bayesian, perfect");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "//", ":", "linear/", "boulware:", "a:b:c"})
  void nothingIsNoAgent(String name) {
    assertThat(Agents.parse(name)).isInstanceOf(Misread.class);
  }

  /** The number that a usage shows can be left out. */
  @Test
  void everyKnownPartCanBeAskedFor() {
    List<Known> known = Agents.known();
    assertThat(known).extracting(Known::name).contains("boulware", "lowest", "perfect");
    for (Known part : known) {
      assertThat(part.description()).isNotBlank();
      String word =
          part.usage().endsWith(":NUMBER")
              ? part.name() + ":0.5"
              : part.usage().replaceAll("[\\[\\]]", "");
      String name =
          switch (part.kind()) {
            case BIDDING -> word;
            case ACCEPTANCE -> "linear/" + word;
            case MODEL -> "linear/next/" + word;
          };
      assertThat(Agents.parse(name)).as(name).isInstanceOf(AgentSpec.class);
    }
    assertThat(known).filteredOn(part -> part.kind() == Kind.MODEL).hasSize(5);
  }
}
