package org.parley.report.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A directed graph for other programs, with what is said of its vertices and edges by name.
 *
 * @param vertices in order
 * @param edges in order; of two vertices there may be several
 */
public record GraphData(List<Vertex> vertices, List<Edge> edges) {
  public GraphData {
    vertices = List.copyOf(vertices);
    edges = List.copyOf(edges);
  }

  /**
   * A vertex.
   *
   * @param id letters and digits
   * @param said each a {@link String}, a {@link Double} or a {@link Boolean}
   */
  public record Vertex(String id, Map<String, Object> said) {
    public Vertex {
      said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }
  }

  /**
   * An edge.
   *
   * @param from id of a vertex
   * @param to id of a vertex
   * @param said each a {@link String}, a {@link Double} or a {@link Boolean}
   */
  public record Edge(String from, String to, Map<String, Object> said) {
    public Edge {
      said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }
  }
}
