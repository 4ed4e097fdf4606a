package org.parley.document;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes trees of maps, lists, texts and numbers as YAML for people: what holds only single values
 * stands on one line if it fits there.
 */
public final class YamlText {
  private static final int WIDTH = 120;
  private static final int FITS = 90;

  private YamlText() {}

  /** The text of a map, with a line feed at the end. */
  public static String write(Map<String, Object> tree) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.AUTO)
            .setWidth(WIDTH)
            .setDereferenceAliases(true)
            // quotes what other YAML tools, or our own reader, would not take for a text
            .setSchema(new CoreSchema())
            .build();
    return new Dump(settings, new Lines(settings)).dumpToString(tree);
  }

  /** Chooses between one line and several. */
  private static final class Lines extends StandardRepresenter {
    Lines(DumpSettings settings) {
      super(settings);
    }

    @Override
    protected Node representSequence(Tag tag, Iterable<?> sequence, FlowStyle style) {
      Stream<?> items = StreamSupport.stream(sequence.spliterator(), false);
      return super.representSequence(tag, sequence, fitting(items, style));
    }

    @Override
    protected Node representMapping(Tag tag, Map<?, ?> mapping, FlowStyle style) {
      Stream<?> items = Stream.of(mapping.keySet(), mapping.values()).flatMap(Collection::stream);
      return super.representMapping(tag, mapping, fitting(items, style));
    }

    private static FlowStyle fitting(Stream<?> items, FlowStyle style) {
      int length = items.mapToInt(i -> i instanceof String s ? s.length() + 2 : 2).sum();
      return length > FITS ? FlowStyle.BLOCK : style;
    }
  }
}
