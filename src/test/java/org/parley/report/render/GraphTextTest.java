package org.parley.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.report.page.GraphData;
import org.parley.report.page.GraphData.Edge;
import org.parley.report.page.GraphData.Vertex;

class GraphTextTest {

  private static GraphData data(String name) {
    return new GraphData(
        List.of(
            new Vertex("s1", Map.of("title", name)),
            new Vertex("s2", Map.of("share", 0.25)),
            new Vertex("s3", Map.of("now", true))),
        List.of(new Edge("s1", "s2", Map.of("improves", false))));
  }

  @Test
  void numbersAndTruthsAreSaidToBeSuch() throws Exception {
    String text = GraphText.graphMl(data("Ben"));

    assertThat(Pictures.xml(text).getElementsByTagName("node").getLength()).isEqualTo(3);
    assertThat(text)
        .contains("attr.name=\"title\" attr.type=\"string\"")
        .contains("for=\"node\" attr.name=\"share\" attr.type=\"double\"")
        .contains("for=\"node\" attr.name=\"now\" attr.type=\"boolean\"")
        .contains("for=\"edge\" attr.name=\"improves\" attr.type=\"boolean\"")
        .contains(">0.25</data>", ">true</data>", ">false</data>");
  }

  /** Within quotes a backslash and a quote each need a backslash before them. */
  @Test
  void noNameBreaksTheTextForGraphviz() {
    for (String name : List.of("Ben \\", "\\\"", "a \"b\" c", "\\\\", "\\N", "],;->")) {
      String quoted = name.chars().mapToObj(GraphTextTest::escaped).collect(Collectors.joining());

      assertThat(GraphText.dot(data(name))).contains("s1 [ title=\"" + quoted + "\" ];");
    }
    assertThat(GraphText.dot(data("Ben \\"))).contains("title=\"Ben \\\\\" ]");
  }

  private static String escaped(int sign) {
    return (sign == '\\' || sign == '"' ? "\\" : "") + (char) sign;
  }
}
