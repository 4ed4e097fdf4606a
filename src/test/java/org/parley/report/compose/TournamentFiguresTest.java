package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.report.page.Table;
import org.parley.study.BargainQuestion;
import org.parley.study.Counting;
import org.parley.study.Counting.Among;
import org.parley.study.Entrant;
import org.parley.study.LineUp;
import org.parley.study.Tournament;
import org.parley.study.TournamentLineUp;
import org.parley.study.TournamentQuestion;

class TournamentFiguresTest {
  private static Tournament tournament(Among among, String... agents) {
    List<String> wrong = new ArrayList<>();
    Counting counting = new Counting(among, Map.of(), Counting.Ideal.RATIONAL);
    LineUp lineUp =
        LineUp.of(Meadow.scenario(), counting, "alternating", Map.of(), wrong)
            .orElseThrow(() -> new AssertionError(wrong));
    BargainQuestion game =
        new BargainQuestion(Meadow.scenario(), lineUp, List.of(""), 30, 0, 4, 0, 1, 1);
    return new TournamentQuestion(game, Entrant.of(List.of(agents), wrong)).answer();
  }

  private static List<Table> tables(Tournament tournament) {
    return TournamentText.of(tournament).stream()
        .filter(Grid.class::isInstance)
        .map(b -> ((Grid) b).table())
        .toList();
  }

  @Test
  void rowsAreAPartysOwnAgents() {
    Tournament tournament = tournament(Among.SEATS, "boulware:0.2", "conceder", "random");
    List<Figure> figures = TournamentFigures.of(tournament).figures();
    assertThat(figures)
        .extracting(Figure::id)
        .containsExactly("tournament.ann", "tournament.bob", "tournament-agreements");
    for (TournamentLineUp lineUp : tournament.lineUps()) {
      int ann = lineUp.agents().get(0);
      int bob = lineUp.agents().get(1);
      assertThat(field(figures.get(0), ann, bob).value()).isEqualTo(lineUp.gain().get(0));
      assertThat(field(figures.get(1), bob, ann).value()).isEqualTo(lineUp.gain().get(1));
      assertThat(field(figures.get(2), ann, bob).value()).isEqualTo(100 * lineUp.agreed());
      boolean isEquilibrium =
          tournament.equilibria().stream().anyMatch(s -> s.lineUp().equals(lineUp));
      assertThat(field(figures.get(0), ann, bob).text().endsWith(" *")).isEqualTo(isEquilibrium);
    }
  }

  private static Field field(Figure figure, int row, int column) {
    return ((HeatMap) figure).fields().get(row).get(column);
  }

  @Test
  void ofThreePartiesEachHasATable() {
    Tournament tournament = tournament(Among.EVERYBODY, "boulware:0.2", "conceder");
    assertThat(tables(tournament))
        .extracting(Table::caption)
        .filteredOn(c -> c.startsWith("Gain of "))
        .hasSize(3)
        .allMatch(c -> c.contains(", share of agreements"));
    assertThat(TournamentFigures.of(tournament).figures()).hasSize(3);
  }

  @Test
  void ofManyAgentsTheSharesHaveATableOfTheirOwn() {
    Tournament tournament =
        tournament(Among.SEATS, "boulware:0.2", "conceder", "random", "linear", "tft", "micro");
    assertThat(tables(tournament))
        .filteredOn(t -> t.caption().equals("Share of agreements"))
        .singleElement()
        .satisfies(t -> assertThat(t.rows()).hasSize(6).allMatch(r -> r.size() == 7));
  }

  @Test
  void aPartyThatGainsNothingIsToldSo() {
    Tournament tournament = tournament(Among.SEATS, "hardliner", "hardliner/next/frequency");
    assertThat(TournamentFigures.of(tournament).figures().get(0).title())
        .isEqualTo("Ann gains nothing with any of the agents");
    assertThat(new TournamentView(tournament).finding())
        .startsWith("No agent gains anything in any seat. Four line-ups are left by nobody");
  }
}
