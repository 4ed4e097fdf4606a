package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StabilityCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ELMIRA = "published/hipelfangkilgourhaight1993/elmira";

  @TempDir private Path folder;

  private Terminal stability(String... more) {
    List<String> usual = List.of("stability", "--out", folder.resolve("out").toString());
    return Terminal.run(Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @Test
  void everythingPromisedIsWritten() throws IOException {
    Terminal run = stability(ELMIRA, "--hold", "s4", "--horizon", "2");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("index.html");
    for (String name : List.of("results.csv", "results.json", "graph.dot", "graph.graphml")) {
      assertThat(file(name)).isNotEmpty();
    }
    for (String chart : List.of("conflict-graph.png", "conflict-graph.svg")) {
      assertThat(folder.resolve("out/charts/" + chart)).isNotEmptyFile();
    }
    assertThat(JSON.readTree(file("run.json")).at("/hold").asString()).isEqualTo("s4");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Of 9 states three hold if others answer only by moves that they gain by (SEQ):")
        .contains("does not: Local Government would leave it, though it holds under GMR and SMR")
        .contains("Local Government insists on the original order. Each gains by its move.")
        .contains("Nash, SEQ and SSEQ: Local Government would leave. It stays if 8 is no better")
        .contains("The least change: it no longer prefers 8 to 4 (then it holds).")
        .contains("GMR and SMR: it holds.")
        .contains("SEQ and SSEQ: if Uniroyal preferred 9 to 8, its answer would keep Local")
        .contains("could together leave 5 “Uniroyal delays; the councils insist” for 8");
    assertThat(file("index.html")).contains("Who can move where?", "once taken, it stays");
  }

  @Test
  void theTreeHoldsThePublishedEquilibria() {
    JsonNode tree = JSON.readTree(stability(ELMIRA, "--format", "json", "--charts", "none").out());

    for (String id : List.of("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9")) {
      JsonNode nash = tree.at("/states/" + id + "/equilibrium/nash");
      boolean holds = List.of("s5", "s8", "s9").contains(id);
      assertThat(nash.at("/likely").asBoolean()).isEqualTo(holds);
      assertThat(nash.at("/share").asDouble()).isEqualTo(holds ? 1 : 0);
    }
    assertThat(tree.at("/statusQuo").asString()).isEqualTo("s1");
    assertThat(tree.at("/draws").asInt()).isEqualTo(1);
    assertThat(tree.at("/attractors").toString()).isEqualTo("[[\"s5\"]]");
    assertThat(tree.at("/states/s8/fewestMoves").asInt()).isEqualTo(3);
    assertThat(tree.at("/states/s8/improvingPath").size()).isZero();
    assertThat(tree.at("/rankings/uniroyal/0/0").asString()).isEqualTo("s1");
    assertThat(tree.at("/moves")).hasSize(24);
  }

  @Test
  void theCsvHasOneRowForEachStateConceptAndParty() {
    List<String> lines =
        stability(ELMIRA, "--format", "csv", "--charts", "none").out().lines().toList();

    assertThat(lines.get(0)).isEqualTo("scenario,state,concept,party,measure,likely,share");
    assertThat(lines).hasSize(1 + 9 * (6 * 4 + 3)).doesNotHaveDuplicates();
    assertThat(lines).contains("elmira,s5,nash,,equilibrium,1.0,1.0");
    assertThat(lines).contains("elmira,s1,seq,local,stable,0.0,0.0");
    assertThat(lines).contains("elmira,s8,,,moves,3.0,");
  }

  @Test
  void otherProgramsReadTheGraph() throws IOException {
    stability(ELMIRA, "--charts", "none");
    Graph<String, DefaultEdge> read =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    new GraphMLImporter<String, DefaultEdge>()
        .importGraph(read, new StringReader(file("graph.graphml")));

    assertThat(read.vertexSet()).hasSize(9);
    assertThat(read.edgeSet()).hasSize(24);
    assertThat(file("graph.graphml")).contains("Uniroyal abandons its Elmira operation");
    assertThat(file("graph.dot").lines().filter(l -> l.contains("->"))).hasSize(24);
    assertThat(file("graph.dot"))
        .contains(
            "s5 [ label=\"5 “Uniroyal delays; the councils insist”\" shape=\"ellipse\" peripheries=\"2\" ];");
  }

  @Test
  void theUltimatumIsAnsweredInShares() {
    Terminal run =
        stability("ukraine-2025", "--draws", "200", "--charts", "none", "--hold", "agreed");
    String text = run.out().replaceAll("\\s+", " ");

    assertThat(run.code()).isZero();
    assertThat(text)
        .contains("Of 16 states these hold most often")
        .contains("Share of 200 draws in which everybody stays")
        .contains("Ukraine counter-proposes a revised text -> United States drops the deadline")
        .contains("What would have to be preferred for 7 “A revised text accepted, no deadline”")
        .contains("It does not say that they are right");
  }

  @Test
  void whatAllWhoLeaveCouldChangeIsWorkedOutTogether() throws IOException {
    Terminal run = stability("ukraine-2025", "--draws", "50", "--charts", "none", "--hold", "1");
    JsonNode hold = JSON.readTree(file("results.json")).at("/hold");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("all of these together, Ukraine no longer preferring 5")
        .contains("Europe no longer preferring 9 to 1: it holds.")
        .contains("if Ukraine preferred 11 to 9, its answer would keep Europe there.");
    assertThat(hold.at("/together/seq/stillLeaving").isEmpty()).isTrue();
    assertThat(hold.at("/together/seq/overtaken").propertyNames())
        .containsExactly("ukraine", "europe");
    assertThat(hold.at("/seq/europe/deterredIfGains/ukraine/0/by").asString()).isEqualTo("ukraine");
  }

  @Test
  void aWeightCanBeSet() {
    String path = "conflict.russia.weights.not-the-one-who-refuses";
    Terminal run =
        stability("ukraine-2025", "--set", path + "=20", "--draws", "50", "--format", "json");

    assertThat(run.err()).contains(path + ": [0, 2, 8] -> 20");
    assertThat(JSON.readTree(run.out()).at("/states/revised/stable/nash/russia/share").asDouble())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"compare", "solve", "bargain", "pressure", "ratify", "coalition", "durability"})
  void otherCommandsDeclineAConflictInASentence(String command) {
    Terminal run = Terminal.run(command, ELMIRA, "--out", folder.resolve("none").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("elmira: describes a conflict by its moves, without issues and score sheets");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void wrongQuestionsAreDeclined() {
    assertThat(stability("orchard").err()).contains("orchard: no conflict; expected a scenario");
    assertThat(stability(ELMIRA, "--hold", "s10").err()).contains("elmira: no state s10");
    assertThat(stability(ELMIRA, "--horizon", "0").err()).contains("--horizon is 0; expected 1");
    assertThat(stability(ELMIRA, "--hold", "s10").code()).isEqualTo(2);
  }

  @Test
  void theListAndTheChecksKnowConflicts() {
    assertThat(Terminal.run("list").out()).contains(ELMIRA, "(3 parties, a conflict only)");
    assertThat(Terminal.run("validate", ELMIRA).out()).contains("elmira: no problems; 3 parties");
  }

  @Test
  void aChangeThatCannotBeFeltIsSaidToBe() {
    Terminal run =
        Terminal.run(
            "stability",
            "ukraine-2025",
            "--set=noDeal.ukraine=1",
            "--draws=20",
            "--charts=none",
            "--out=" + folder.resolve("felt"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("Note: nothing of this reaches the conflict");
  }

  @Test
  void allEndsAreNamedAndACircleIsCalledOne() {
    Terminal chicken =
        Terminal.run(
            "stability",
            "published/fanghipelkilgour1993/chicken",
            "--charts=none",
            "--out=" + folder.resolve("chicken"));
    assertThat(chicken.out().replaceAll("\\s+", " "))
        .contains(
            "it can come to rest at 2 “Row drives on, Column swerves” or 3 “Column drives on, Row"
                + " swerves”.");
  }
}
