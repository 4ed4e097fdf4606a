package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.SolvedSample;
import org.parley.report.render.CsvTable;
import org.parley.study.Solved;

class SolveTablesTest {

  private static List<NamedCsvRecord> rows(Solved solved) {
    String csv = CsvTable.of(SolveTables.tidy(solved, 100));
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  private static NamedCsvRecord row(String kind, String name, String party) {
    return rows(SolvedSample.solved()).stream()
        .filter(r -> r.getField("kind").equals(kind))
        .filter(r -> r.getField("name").equals(name))
        .filter(r -> r.getField("party").equals(party))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRowIsAPackageAndAParty() {
    NamedCsvRecord nash = row("solution", "nash", "bob");
    assertThat(nash.getHeader())
        .containsExactly(
            "scenario",
            "kind",
            "name",
            "status",
            "rank",
            "chance",
            "party",
            "utility",
            "gain",
            "issue.gate",
            "issue.rent",
            "issue.term");
    assertThat(nash.getFields())
        .containsExactly(
            "meadow", "solution", "nash", "exact", "", "1.0", "bob", "54.0", "24.0", "d", "b", "c");
  }

  @Test
  void everyKindIsThere() {
    assertThat(rows(SolvedSample.solved()))
        .extracting(r -> r.getField("kind"))
        .containsOnly(
            "noDeal",
            "solution",
            "lottery",
            "lotteryPackage",
            "best",
            "frontier",
            "variant",
            "repair")
        .hasSize(3 * (1 + 4 + 3 + 6 + 5 + 9 + 3 + 3 + 2 + 3 * 2) - 2 * 5);
    assertThat(row("lottery", "nash", "ann").getField("gain")).isEqualTo("11.0");
    assertThat(row("lotteryPackage", "nash", "ann").getField("chance")).isEqualTo("0.8");
    assertThat(row("noDeal", "noDeal", "cyd").getField("utility")).isEqualTo("50.0");
    assertThat(row("variant", "plan", "ann").getField("issue.gate")).isEmpty();
    assertThat(row("repair", "draft.acceptable.ann", "ann").getField("issue.term")).isEqualTo("c");
  }

  @Test
  void whatDoesNotExistIsOneRowWithoutAParty() {
    List<NamedCsvRecord> solutions =
        rows(SolvedSample.hopeless()).stream()
            .filter(r -> r.getField("kind").equals("solution"))
            .toList();
    assertThat(solutions).hasSize(4);
    assertThat(solutions)
        .allSatisfy(
            r -> {
              assertThat(r.getField("status")).isEqualTo("none");
              assertThat(r.getField("party")).isEmpty();
              assertThat(r.getField("gain")).isEmpty();
            });
  }
}
