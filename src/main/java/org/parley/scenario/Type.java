package org.parley.scenario;

import java.util.Map;
import org.parley.document.Node;

/**
 * What the value of a key may be. One declaration serves three readers: the checks of the scenario
 * reader, the JSON Schema and the reference page.
 */
sealed interface Type
    permits TextType,
        NameType,
        DateType,
        ChoiceType,
        RefType,
        NumberType,
        WholeType,
        ListType,
        MapType,
        SectionType,
        WorthType,
        LadderType,
        CellType,
        ExpressionType,
        PathsType {

  /** Reports whatever is wrong with a value. */
  void check(Node node, Scope scope);

  /** The same as JSON Schema, draft 7. */
  Map<String, Object> schema();

  /** The same in words, for messages and the reference page. */
  String words();

  /** The same in a word, where it is explained elsewhere. */
  default String brief() {
    return words();
  }
}
