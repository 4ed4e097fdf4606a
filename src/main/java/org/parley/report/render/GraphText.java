package org.parley.report.render;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.parley.report.page.GraphData;
import org.parley.report.page.GraphData.Edge;
import org.parley.report.page.GraphData.Vertex;

/** Writes a graph for other programs: DOT, which Graphviz draws, and GraphML. */
public final class GraphText {
  private GraphText() {}

  /** The graph as DOT; what is said of vertices and edges are its attributes. */
  public static String dot(GraphData data) {
    DOTExporter<Vertex, Integer> exporter = new DOTExporter<>(Vertex::id);
    provide(exporter, data);
    return written(exporter, data);
  }

  /** The graph as GraphML; what is said is text. */
  public static String graphMl(GraphData data) {
    GraphMLExporter<Vertex, Integer> exporter = new GraphMLExporter<>(Vertex::id);
    register(exporter, AttributeCategory.NODE, data.vertices().stream(), Vertex::said);
    register(exporter, AttributeCategory.EDGE, data.edges().stream(), Edge::said);
    provide(exporter, data);
    return written(exporter, data);
  }

  private static <T> void register(
      GraphMLExporter<Vertex, Integer> exporter,
      AttributeCategory category,
      Stream<T> things,
      Function<T, Map<String, String>> said) {
    things
        .flatMap(t -> said.apply(t).keySet().stream())
        .distinct()
        .forEach(name -> exporter.registerAttribute(name, category, AttributeType.STRING));
  }

  private static void provide(BaseExporter<Vertex, Integer> exporter, GraphData data) {
    exporter.setVertexAttributeProvider(v -> attributes(v.said()));
    exporter.setEdgeAttributeProvider(e -> attributes(data.edges().get(e).said()));
  }

  private static Map<String, Attribute> attributes(Map<String, String> said) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    said.forEach((name, text) -> attributes.put(name, DefaultAttribute.createAttribute(text)));
    return attributes;
  }

  /** Edges are their positions: two may be alike. Lines end alike on all machines. */
  private static String written(GraphExporter<Vertex, Integer> exporter, GraphData data) {
    Graph<Vertex, Integer> graph = new DirectedPseudograph<>(Integer.class);
    Map<String, Vertex> byId = new LinkedHashMap<>();
    data.vertices().forEach(v -> byId.put(v.id(), v));
    byId.values().forEach(graph::addVertex);
    for (int e = 0; e < data.edges().size(); e++) {
      Edge edge = data.edges().get(e);
      graph.addEdge(byId.get(edge.from()), byId.get(edge.to()), e);
    }
    StringWriter text = new StringWriter();
    exporter.exportGraph(graph, text);
    return text.toString().replace("\r\n", "\n");
  }
}
