package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Meadow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DurabilityCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;
  private Path meadow;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    meadow = Files.writeString(folder.resolve("meadow.yaml"), Meadow.movedText());
    out = folder.resolve("out");
  }

  private Terminal durability(String... more) {
    List<String> usual =
        List.of("durability", meadow.toString(), "--out", out.toString(), "--draws", "100");
    return Terminal.run(Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void everythingPromisedIsWritten() throws IOException {
    Terminal run = durability("--nash");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains(out.resolve("index.html").toString());
    for (String file : List.of("index.html", "results.csv", "results.json", "run.json")) {
      assertThat(out.resolve(file)).isNotEmptyFile();
    }
    for (String chart : List.of("keep-or-break", "margins.answer", "margins.nash", "guarantees")) {
      assertThat(out.resolve("charts/" + chart + ".png")).isNotEmptyFile();
      assertThat(out.resolve("charts/" + chart + ".svg")).isNotEmptyFile();
    }
    JsonNode record = JSON.readTree(Files.readString(out.resolve("run.json")));
    assertThat(record.at("/command/0").asString()).isEqualTo("durability");
    assertThat(record.at("/draws").asInt()).isEqualTo(100);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("At the likely values no party ever gains by breaking 7 of the 8 texts")
        .contains("Bob in year 0")
        .contains("Nothing here says how likely a breach is")
        .contains("does not say what a breach means to Cyd");
  }

  @Test
  void theDealAsByHand() {
    JsonNode tree = JSON.readTree(durability("--format", "json", "--charts", "none").out());
    assertThat(tree.at("/asked").toString()).isEqualTo("[\"ann\",\"bob\"]");
    JsonNode deal = tree.at("/variants/deal");
    assertThat(deal.at("/parties/ann/margins/0/likely").asDouble())
        .isCloseTo(43.071875, within(1e-9));
    assertThat(deal.at("/strengthNeeded").asDouble()).isZero();
    assertThat(deal.has("firstBreach")).isFalse();
    assertThat(deal.at("/parties/cyd").has("margins")).isFalse();
    assertThat(deal.at("/clauses/bond/kind").asString()).isEqualTo("guarantee");
    JsonNode draft = tree.at("/variants/draft");
    assertThat(draft.at("/firstBreach").toString()).isEqualTo("{\"year\":0,\"parties\":[\"bob\"]}");
    assertThat(draft.has("strengthNeeded")).isFalse();
    assertThat(draft.at("/parties/bob/patience").asString()).isEqualTo("never");
    assertThat(draft.at("/parties/bob/breaks").asDouble()).isEqualTo(1);
  }

  @Test
  void theCsvHasOneRowForEachNumber() {
    String csv = durability("--format", "csv", "--charts", "none", "--variant", "draft,deal").out();
    List<String> lines = csv.lines().toList();
    assertThat(lines.get(0)).isEqualTo("scenario,variant,party,measure,year,likely,low,high");
    assertThat(lines).anyMatch(l -> l.startsWith("meadow,deal,ann,margin,2,"));
    assertThat(lines)
        .contains("meadow,draft,bob,firstBreach,,0.0,,", "meadow,draft,,strengthNeeded,,,,");
    assertThat(lines).noneMatch(l -> l.contains(",cyd,margin,") || l.contains(",twin,"));
    assertThat(lines).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--variant|del|--variant del: not in the scenario; expected one of sketch, plan",
        "--threads|0|--threads is 0; expected 1 to 1024",
        "--set|breaches.bob.discount=2|breaches.bob.discount",
        "--format|xml|--format"
      })
  void aWrongOptionIsNamedAndNothingIsWritten(String option, String value, String told) {
    Terminal run = durability(option, value);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).doesNotContain("\tat ");
    assertThat(out).doesNotExist();
  }

  @Test
  void aScenarioWithoutBreachesIsRefusedWithWhatToAdd() {
    Terminal run = Terminal.run("durability", "orchard", "--out", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("orchard: does not say what breaking a deal would mean to anybody")
        .contains("breaches: {ann: {discount: 0.9, answer: 10, source: assumed, why: by trial}}");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(out).doesNotExist();
  }

  /** What a refusal tells to add is enough. */
  @Test
  void whatIsToldToAddWorks() throws IOException {
    Path orchard = folder.resolve("orchard.yaml");
    Files.writeString(
        orchard,
        Files.readString(Path.of("scenarios/orchard.yaml"))
            + "\nbreaches: {ann: {discount: 0.9, answer: 10, source: assumed, why: by trial}}\n");
    Terminal run =
        Terminal.run(
            "durability",
            orchard.toString(),
            "--draws",
            "50",
            "--charts",
            "none",
            "--out",
            out.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Ann");
  }
}
