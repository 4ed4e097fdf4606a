package org.parley.report.render;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.report.page.Block;

/** Writes blocks for a terminal: texts wrapped, lists indented, tables aligned. */
public final class TextBlocks {
  private static final String BULLET = "  - ";
  private static final String INDENT = "    ";

  private TextBlocks() {}

  /**
   * The blocks as text, an empty line between two of them but not before a list; lines end with
   * {@code \n}.
   *
   * @throws IllegalArgumentException if a block is a picture
   */
  public static String of(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() || block instanceof Block.Bullets ? "" : "\n").append(text(block));
    }
    return text.toString();
  }

  private static String text(Block block) {
    if (block instanceof Block.Paragraph p) {
      return wrapped(p.text(), "", "");
    } else if (block instanceof Block.Caution c) {
      return wrapped(c.text(), "", "");
    } else if (block instanceof Block.Bullets b) {
      return b.items().stream()
          .map(item -> wrapped(item, BULLET, INDENT))
          .collect(Collectors.joining());
    } else if (block instanceof Block.Grid g) {
      return TextTable.of(g.table());
    } else if (block instanceof Block.Folded f) {
      return wrapped(f.summary(), "", "") + of(f.blocks());
    }
    throw new IllegalArgumentException("no text for " + block.getClass());
  }

  private static String wrapped(String text, String first, String next) {
    List<String> lines = TextTable.wrap(TextTable.clean(text), TextTable.WIDTH - first.length());
    return first + String.join("\n" + next, lines) + "\n";
  }
}
