package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The messages that the reference page quotes are those that its first example would get. */
class ReferencePageTest {

  @Test
  void quotedMessagesAreReal() {
    String broken =
        ScenarioFormatTest.examples()
            .get(0)
            .replaceFirst("weight: 70", "wieght: 70")
            .replaceFirst("\\[20, 40, 50\\]", "[20, 44, 50]")
            .replaceFirst(
                "source: talk, package: \\{cooking: turns",
                "source: tlak, package: {cooking: turns");
    String messages = Scenarios.rendered(ScenarioReader.read("kitchen.yaml", broken));

    assertThat(messages.lines()).hasSize(3);
    assertThat(ScenarioFormat.reference()).contains(messages);
  }
}
