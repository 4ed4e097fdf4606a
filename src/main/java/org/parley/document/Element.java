package org.parley.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.Node.Scalar;

/**
 * An element of an XML document that knows its place. Text between elements is left out.
 *
 * @param at where its tag begins
 * @param name name in the tag
 * @param attributes in the order of the tag, each with the place of its value
 * @param children elements inside it
 */
public record Element(
    Position at, String name, Map<String, Scalar> attributes, List<Element> children) {

  public Element {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  /** The value of an attribute. */
  public Optional<Scalar> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The elements of a name inside it. */
  public List<Element> children(String child) {
    return children.stream().filter(c -> c.name().equals(child)).toList();
  }
}
