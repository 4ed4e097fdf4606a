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
    provide(exporter, data, GraphText::escaped);
    return written(exporter, data);
  }

  /** In DOT a backslash begins a sign; the exporter escapes quotes only. */
  private static Attribute escaped(Object value) {
    return value instanceof String text ? attribute(text.replace("\\", "\\\\")) : attribute(value);
  }

  /** The graph as GraphML; what is said is text, a number or true or false. */
  public static String graphMl(GraphData data) {
    GraphMLExporter<Vertex, Integer> exporter = new GraphMLExporter<>(Vertex::id);
    register(exporter, AttributeCategory.NODE, data.vertices().stream(), Vertex::said);
    register(exporter, AttributeCategory.EDGE, data.edges().stream(), Edge::said);
    provide(exporter, data, GraphText::attribute);
    return written(exporter, data);
  }

  private static <T> void register(
      GraphMLExporter<Vertex, Integer> exporter,
      AttributeCategory category,
      Stream<T> things,
      Function<T, Map<String, Object>> said) {
    Map<String, AttributeType> types = new LinkedHashMap<>();
    things.forEach(
        t -> said.apply(t).forEach((name, value) -> types.put(name, attribute(value).getType())));
    types.forEach((name, type) -> exporter.registerAttribute(name, category, type));
  }

  private static void provide(
      BaseExporter<Vertex, Integer> exporter, GraphData data, Function<Object, Attribute> form) {
    exporter.setVertexAttributeProvider(v -> attributes(v.said(), form));
    exporter.setEdgeAttributeProvider(e -> attributes(data.edges().get(e).said(), form));
  }

  private static Map<String, Attribute> attributes(
      Map<String, Object> said, Function<Object, Attribute> form) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    said.forEach((name, value) -> attributes.put(name, form.apply(value)));
    return attributes;
  }

  private static Attribute attribute(Object value) {
    if (value instanceof Double number) {
      return DefaultAttribute.createAttribute(number);
    }
    return value instanceof Boolean holds
        ? DefaultAttribute.createAttribute(holds)
        : DefaultAttribute.createAttribute(value.toString());
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
