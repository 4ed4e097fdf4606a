package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.coalition.BanzhafValue;
import org.parley.analysis.coalition.CoalitionGame;
import org.parley.analysis.coalition.Coalitions;
import org.parley.analysis.coalition.Core;
import org.parley.analysis.coalition.Nucleolus;
import org.parley.analysis.coalition.ShapleyValue;
import tools.jackson.databind.JsonNode;

/** A worked example about a game: worths of coalitions, players counted from 1. */
final class GameExample {
  final WorkedExample example;

  GameExample(String id) {
    example = WorkedExamples.of(id);
  }

  /** The game whose worths are listed. */
  CoalitionGame game() {
    return listed("values");
  }

  /** The game whose worths are listed in a field; those that are not listed are 0. */
  CoalitionGame listed(String field) {
    JsonNode values = example.inputs().required(field);
    return CoalitionGame.of(
        example.inputs().required("n").intValue(),
        s -> {
          JsonNode worth = values.get(name(s));
          return worth == null ? 0 : WorkedExample.number(worth);
        });
  }

  private static String name(int coalition) {
    return String.join(
        ",", Coalitions.members(coalition).stream().map(i -> String.valueOf(i + 1)).toList());
  }

  /** A list of lists of players, counted from 0. */
  List<List<Integer>> players(String field) {
    return example
        .inputs()
        .required(field)
        .valueStream()
        .map(list -> list.valueStream().map(p -> p.intValue() - 1).toList())
        .toList();
  }

  /** What most examples say: Shapley value, nucleolus and whether there is a core. */
  void assertSolutions(CoalitionGame game) {
    example.assertNumbers(ShapleyValue.of(game), "shapley");
    example.assertNumbers(ShapleyValue.of(game), "shapley_decimal");
    example.assertNumbers(Nucleolus.of(game), "nucleolus");
    assertCore(game);
  }

  void assertCore(CoalitionGame game) {
    Core core = Core.of(game);
    assertThat(core.nonEmpty()).isEqualTo(example.expected("core_nonempty").booleanValue());
    assertThat(Core.contains(game, core.payoff(), example.tolerance().value))
        .isEqualTo(core.nonEmpty());
  }

  void assertBanzhaf(CoalitionGame game) {
    example.assertNumbers(BanzhafValue.of(game), "banzhaf_value");
    example.assertNumbers(BanzhafValue.normalised(game), "banzhaf_value_normalised_to_v_of_N");
  }

  void assertSome(Optional<List<Double>> payoff, String field) {
    example.assertNumbers(payoff.orElseThrow(), field);
  }

  /** A list of numbers among the inputs. */
  List<Double> inputs(String field) {
    return WorkedExample.numbers(example.inputs().required(field));
  }

  /** The players whose numbers an expected list has, counted from 0. */
  static List<Integer> fromZero(JsonNode players) {
    return Arrays.stream(players.valueStream().mapToInt(p -> p.intValue() - 1).toArray())
        .boxed()
        .toList();
  }
}
