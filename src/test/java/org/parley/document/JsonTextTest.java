package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {

  @Test
  void anotherLibraryReadsTheSame() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("texts", List.of("a \"b\" \\ c", "true", "1", "", "# no comment", "a\nb", "é"));
    tree.put("numbers", List.of(1, 0.5, true));
    tree.put("empty", List.of());
    tree.put("long", "word ".repeat(200));
    tree.put("inner", Map.of("key with spaces", List.of(Map.of("x", List.of("y")))));

    String json = JsonText.write(tree);

    assertThat((Object) JsonMapper.shared().readValue(json, Map.class)).isEqualTo(tree);
    assertThat(json.lines()).noneMatch(String::isBlank);
  }
}
