package org.parley.report.page;

import java.util.List;

/**
 * A part of a page with a heading.
 *
 * @param id anchor in the page, unique
 * @param heading the question it answers
 * @param blocks its content in order
 */
public record Section(String id, String heading, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  List<Figure> figures() {
    return blocks.stream().flatMap(b -> b.figures().stream()).toList();
  }
}
