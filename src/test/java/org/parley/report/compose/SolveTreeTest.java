package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.SolvedSample;
import org.parley.report.render.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields that scripts rely on. */
class SolveTreeTest {
  private final JsonNode tree = read(SolveTree.of(SolvedSample.solved(), 5));

  private static JsonNode read(Map<String, Object> tree) {
    return new JsonMapper().readTree(JsonText.of(tree));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    Iterator<String> all = node.propertyNames().iterator();
    all.forEachRemaining(names::add);
    return names;
  }

  @Test
  void theFieldsAreThoseOfTheContract() {
    assertThat(names(tree))
        .containsExactly(
            "scenario",
            "seed",
            "among",
            "parties",
            "roles",
            "weights",
            "outcomes",
            "feasible",
            "noDeal",
            "ideal",
            "solutions",
            "lotteries",
            "best",
            "frontier",
            "zone",
            "variants");
    assertThat(names(tree.at("/solutions")))
        .containsExactly("nash", "kalaiSmorodinsky", "egalitarian", "utilitarian");
    assertThat(names(tree.at("/solutions/nash")))
        .containsExactly("status", "gap", "value", "outcome", "utility", "gain");
    assertThat(names(tree.at("/frontier")))
        .containsExactly("status", "epsilon", "over", "size", "listed", "points");
    assertThat(names(tree.at("/frontier/points/0"))).contains("utility", "outcome");
    assertThat(names(tree.at("/zone")))
        .containsExactly("status", "agreeable", "share", "low", "high");
    assertThat(names(tree.at("/variants"))).containsExactly("plan", "draft", "deal");
  }

  @Test
  void countsAreDecimalTextsAndNumbersAreNumbers() {
    assertThat(tree.at("/outcomes").isString()).isTrue();
    assertThat(tree.at("/outcomes").asString()).isEqualTo("45");
    assertThat(tree.at("/feasible").asString()).isEqualTo("42");
    assertThat(tree.at("/zone/agreeable").asString()).isEqualTo("6");
    assertThat(tree.at("/zone/share").asDouble()).isEqualTo(6 / 42.0);
    assertThat(tree.at("/solutions/nash/value").asDouble()).isEqualTo(StrictMath.sqrt(240));
    assertThat(tree.at("/solutions/nash/gap").isDouble()).isTrue();
    assertThat(tree.at("/noDeal/bob").asDouble()).isEqualTo(30);
    assertThat(tree.at("/roles/cyd").asString()).isEqualTo("watches");
    assertThat(tree.at("/lotteries/nash/packages/0/chance").asDouble()).isEqualTo(0.8);
  }

  @Test
  void packagesAreToldByTheIdsOfTheScenario() {
    assertThat(tree.at("/solutions/egalitarian/outcome"))
        .isEqualTo(new JsonMapper().readTree("{\"gate\":\"c\",\"rent\":\"b\",\"term\":\"c\"}"));
    assertThat(tree.at("/variants/draft/repairs/acceptable/changes/rent/from").asString())
        .isEqualTo("c");
    assertThat(tree.at("/variants/draft/repairs/acceptable/changes/rent/to").asString())
        .isEqualTo("b");
    assertThat(names(tree.at("/variants/plan/outcome"))).containsExactly("rent");
    assertThat(tree.at("/variants/draft/trades/0/best/0/changes/term/to").asString())
        .isEqualTo("c");
  }

  @Test
  void aLongFrontierIsListedInPartWithItsEnds() {
    assertThat(tree.at("/frontier/size").asInt()).isEqualTo(9);
    assertThat(tree.at("/frontier/listed").asInt()).isEqualTo(5);
    assertThat(tree.at("/frontier/points").size()).isEqualTo(5);
    assertThat(tree.at("/frontier/points/0/utility/ann").asDouble()).isEqualTo(75);
    assertThat(tree.at("/frontier/points/4/utility/ann").asDouble()).isEqualTo(30);
  }

  @Test
  void whatDoesNotExistHasAReasonAndNoNumbers() {
    JsonNode none = read(SolveTree.of(SolvedSample.hopeless(), 5));
    assertThat(names(none.at("/solutions/nash"))).containsExactly("status", "reason");
    assertThat(none.at("/solutions/nash/status").asString()).isEqualTo("none");
    assertThat(none.at("/solutions/nash/reason").asString())
        .isEqualTo("no package leaves Bob a gain");
    assertThat(none.at("/frontier/points").size()).isZero();
    assertThat(none.at("/zone/agreeable").asString()).isEqualTo("0");
    assertThat(none.at("/variants/deal/distance/status").asString()).isEqualTo("none");
  }

  @Test
  void whatCouldBeAgreedIsAPartOfAComparison() {
    var comparison = SolvedSample.compared();
    JsonNode compared = read(CompareTree.of(comparison, Shown.all(comparison.scenario())));
    assertThat(compared.at("/agreement/nashOverDraws/agreeableShare").asDouble()).isEqualTo(0.95);
    assertThat(compared.at("/agreement/nashOverDraws/optionShares/gate/d").asDouble())
        .isEqualTo(0.6);
    assertThat(compared.at("/agreement/nashOverDraws/gain/bob/low").asDouble()).isEqualTo(14);
    assertThat(compared.at("/agreement/variants/plan/distance/value").asDouble()).isEqualTo(10);
  }
}
