package org.parley.report.page;

import java.util.List;

/**
 * One report page.
 *
 * @param title the question
 * @param finding the answer in one or two sentences: what the first screen says
 * @param meta pairs of label and value: scenario, seed, draws, version
 * @param sections in reading order
 */
public record Page(String title, String finding, List<Meta> meta, List<Section> sections) {

  public Page {
    meta = List.copyOf(meta);
    sections = List.copyOf(sections);
  }

  /** A label with its value, for the page's foot. */
  public record Meta(String label, String value) {}

  /** All figures, in reading order. */
  public List<Figure> figures() {
    return sections.stream().flatMap(s -> s.figures().stream()).toList();
  }
}
