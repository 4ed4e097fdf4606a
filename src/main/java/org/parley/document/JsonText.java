package org.parley.document;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Writes trees of maps, lists, texts and numbers as JSON, which is YAML in its flow style. */
public final class JsonText {
  private static final int NEVER = 1_000_000;

  private JsonText() {}

  /** The text of a JSON object, with a line feed at the end. */
  public static String write(Map<String, Object> tree) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.FLOW)
            .setDefaultScalarStyle(ScalarStyle.JSON_SCALAR_STYLE)
            .setMultiLineFlow(true)
            .setSplitLines(false)
            .setWidth(NEVER)
            .setMaxSimpleKeyLength(1024)
            .setDereferenceAliases(true)
            .build();
    String text = new Dump(settings).dumpToString(tree);
    // a JSON string never spans lines, so these line ends are the library's own
    return text.replaceAll("\\[\\n *\\]", "[]")
            .replaceAll("\\n *,", ",")
            .replaceAll("\\n *\\n", "\n")
            .strip()
        + "\n";
  }
}
