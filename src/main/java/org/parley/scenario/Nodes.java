package org.parley.scenario;

import java.util.List;
import java.util.Optional;
import org.parley.document.Node;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;
import org.parley.document.Node.Scalar;
import org.parley.document.Node.Sequence;

/** Looking at nodes that may have any shape. */
final class Nodes {
  private Nodes() {}

  /** The node as a map, if it is one. */
  static Optional<Mapping> mapping(Node node) {
    return node instanceof Mapping m ? Optional.of(m) : Optional.empty();
  }

  /** The entries of the map under a key, none if there is no such map. */
  static List<Entry> entries(Mapping parent, String key) {
    return parent.get(key).flatMap(Nodes::mapping).map(Mapping::entries).orElse(List.of());
  }

  /** The text of a single value, if the node is one that says something. */
  static Optional<String> text(Node node) {
    return node instanceof Scalar s && !s.isNothing() ? Optional.of(s.text()) : Optional.empty();
  }

  /** The text under a key. */
  static Optional<String> text(Mapping parent, String key) {
    return parent.get(key).flatMap(Nodes::text);
  }

  /** The items of a list, or the node itself as the only one. */
  static List<Node> items(Node node) {
    return node instanceof Sequence s ? s.items() : List.of(node);
  }

  /** The texts of a list or of a single value. */
  static List<String> texts(Node node) {
    return items(node).stream().flatMap(n -> text(n).stream()).toList();
  }

  /** The texts under a key, none if it is not there. */
  static List<String> texts(Mapping parent, String key) {
    return parent.get(key).map(Nodes::texts).orElse(List.of());
  }
}
