package org.parley.report.page;

import java.util.List;

/** A piece of a section. */
public sealed interface Block {

  /** The figures in it. */
  default List<Figure> figures() {
    return List.of();
  }

  /** Running text. */
  record Paragraph(String text) implements Block {}

  /** Something the reader must not overlook: an assumption, a limit. */
  record Caution(String text) implements Block {}

  /** A list of short texts. */
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** A table. */
  record Grid(Table table) implements Block {}

  /** One figure over the full width. */
  record Picture(Figure figure) implements Block {
    @Override
    public List<Figure> figures() {
      return List.of(figure);
    }
  }

  /**
   * Figures of one kind of which the reader looks at one at a time, for example one for each party.
   */
  record Gallery(List<Figure> figures) implements Block {
    public Gallery {
      figures = List.copyOf(figures);
    }
  }

  /** Blocks that are out of sight until the reader asks for them. */
  record Folded(String summary, List<Block> blocks) implements Block {
    public Folded {
      blocks = List.copyOf(blocks);
    }

    @Override
    public List<Figure> figures() {
      return blocks.stream().flatMap(b -> b.figures().stream()).toList();
    }
  }
}
