package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What archives remember, against a list of everything that was added. */
class ArchiveTest {

  @ParameterizedTest
  @CsvSource({"1,9", "2,9", "2,500", "3,9", "3,500", "4,6", "4,500", "5,4", "5,900", "8,3", "8,99"})
  void coversWhatTheListCovers(int parties, int range) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      long[] rows = random.longs(2000L * parties, -range, range).toArray();
      Archive archive = Archive.of(parties);
      List<long[]> list = new ArrayList<>();
      for (int row : LexicographicOrder.descending(rows, parties, 2000)) {
        boolean covered = list.stream().anyMatch(kept -> covers(kept, rows, row * parties));
        assertThat(archive.covers(rows, row * parties)).isEqualTo(covered);
        if (!covered) {
          archive.add(rows, row * parties);
          list.add(java.util.Arrays.copyOfRange(rows, row * parties, (row + 1) * parties));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1,3", "2,3", "4,100", "3,2"})
  void sortsLexicographically(int width, int range) {
    for (int n = 0; n < 70; n++) {
      long[] rows = new Random(n).longs((long) n * width, -range, range).toArray();
      int[] order = LexicographicOrder.descending(rows, width, n);
      assertThat(order).hasSize(n).doesNotHaveDuplicates();
      for (int k = 1; k < n; k++) {
        int difference =
            java.util.Arrays.compare(row(rows, width, order[k - 1]), row(rows, width, order[k]));
        assertThat(difference > 0 || (difference == 0 && order[k - 1] < order[k])).isTrue();
      }
    }
  }

  private static long[] row(long[] rows, int width, int i) {
    return java.util.Arrays.copyOfRange(rows, i * width, (i + 1) * width);
  }

  private static boolean covers(long[] kept, long[] rows, int at) {
    for (int k = 0; k < kept.length; k++) {
      if (kept[k] < rows[at + k]) {
        return false;
      }
    }
    return true;
  }
}
