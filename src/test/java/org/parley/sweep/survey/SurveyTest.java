package org.parley.sweep.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.study.Indicator;
import org.parley.sweep.Column;
import org.parley.sweep.Plans;
import org.parley.sweep.Row;
import org.parley.sweep.Sweep;
import org.parley.sweep.Worker;
import org.parley.sweep.survey.Classes.Piece;

/** What is said of a table is what its rows say, looked at one by one. */
class SurveyTest {
  private static final String[] USUAL = {"gain", "accept", "acceptAll", "noDeal"};

  private static Survey survey(List<String> vary, String... measures) throws IOException {
    return survey(
        Plans.sweep(
            Files.readString(Path.of("scenarios/orchard.yaml")), Plans.request(vary, measures)));
  }

  /** With all rows kept. */
  static Survey survey(Sweep sweep) {
    Worker worker = sweep.worker();
    List<Row> rows = LongStream.range(0, sweep.tasks()).mapToObj(worker::row).toList();
    List<Column> columns = sweep.columns();
    int from = columns.size() - sweep.measures().size();
    return Survey.of(
        sweep.plan(),
        sweep.measures(),
        new Overview(
            rows.size(),
            IntStream.range(0, sweep.measures().size())
                .mapToObj(m -> spread(columns.get(from + m), m, rows))
                .toList(),
            rows));
  }

  private static Overview.Spread spread(Column column, int measure, List<Row> rows) {
    var all = rows.stream().mapToDouble(r -> r.measures().get(measure)).summaryStatistics();
    return new Overview.Spread(
        column, all.getCount(), all.getAverage(), all.getMin(), all.getMax());
  }

  private static int measure(Survey survey, String name) {
    return IntStream.range(0, survey.measures().size())
        .filter(m -> survey.measures().get(m).name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSquareHoldsTheMeanOfTheRunsOfBothClasses() throws IOException {
    Survey survey =
        survey(List.of("noDeal.ben=10:60:1", "weights.ann.path=20,30,40", "seats.ann"), USUAL);
    Classes ben = survey.inputs().get(0);
    assertThat(ben.pieces()).hasSize(8);
    assertThat(survey.inputs().get(1).pieces())
        .containsExactly(new Piece.Single(20), new Piece.Single(30), new Piece.Single(40));
    int gain = measure(survey, "gain.ben.middle");
    Square square = survey.square(gain, 0, 1);
    int runs = 0;
    for (int r = 0; r < 8; r++) {
      Piece.Range range = (Piece.Range) ben.pieces().get(r);
      for (int c = 0; c < 3; c++) {
        double weight = 20 + 10.0 * c;
        List<Row> inside =
            survey.overview().kept().stream()
                .filter(row -> (Double) row.inputs().get(1) == weight)
                .filter(
                    row ->
                        range.low() <= (Double) row.inputs().get(0)
                            && (Double) row.inputs().get(0) <= range.high())
                .toList();
        Square.Cell cell = square.cells().get(r).get(c);
        assertThat(cell.runs()).isEqualTo(inside.size()).isPositive();
        assertThat(cell.mean())
            .isCloseTo(
                inside.stream().mapToDouble(x -> x.measures().get(gain)).average().orElseThrow(),
                within(1e-9));
        runs += cell.runs();
      }
    }
    assertThat(runs).isEqualTo(survey.overview().kept().size());
  }

  @Test
  void inACompleteGridAShareIsTheVarianceOfTheMeans() throws IOException {
    Survey survey = survey(List.of("noDeal.ben=10:60:5", "noDeal.ann=10:60:5"), USUAL);
    int noDeal = measure(survey, "noDeal.ben");
    assertThat(survey.share(noDeal, 0).orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(survey.share(noDeal, 1)).isEmpty();
    assertThat(survey.movers(noDeal)).containsExactly(0);
    for (int measure : survey.telling()) {
      for (int input = 0; input < 2; input++) {
        double between = varianceOfMeans(survey, measure, input);
        double total = variance(survey.values(measure));
        assertThat(survey.share(measure, input).orElse(0)).isCloseTo(between / total, within(1e-9));
      }
    }
    assertThat(survey.telling()).allMatch(m -> survey.overview().measures().get(m).varies());
  }

  private static double varianceOfMeans(Survey survey, int measure, int input) {
    List<Row> rows = survey.overview().kept();
    return variance(
        rows.stream()
            .mapToDouble(
                row ->
                    rows.stream()
                        .filter(r -> r.inputs().get(input).equals(row.inputs().get(input)))
                        .mapToDouble(r -> r.measures().get(measure))
                        .average()
                        .orElseThrow())
            .toArray());
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
  }

  @Test
  void ofASampleOnlyWhatIsToldApartFromChanceHasAShare() throws IOException {
    String text = Files.readString(Path.of("scenarios/orchard.yaml"));
    Survey survey =
        survey(
            Plans.sweep(
                text,
                Plans.sampled(
                    List.of("noDeal.ben=10..60", "noDeal.ann=10..60", "weights.ann.path=20..40"),
                    200,
                    "gain.ben.middle",
                    "noDeal.ann")));
    assertThat(survey.movers(0)).containsExactly(0);
    assertThat(survey.share(0, 0).orElseThrow()).isBetween(0.9, 1.0);
    assertThat(survey.movers(1)).containsExactly(1);
    Survey few =
        survey(Plans.sweep(text, Plans.sampled(List.of("noDeal.ben=10..60"), 8, "gain.ben")));
    assertThat(few.movers(0)).isEmpty();
  }

  @Test
  void whetherAllAcceptTellsMostUnlessItIsNearlyAlwaysOrHardlyEverSo() throws IOException {
    Survey survey = survey(List.of("noDeal.ben=10:60:1", "weights.ann.path=20,30,40"), USUAL);
    int first = survey.telling().get(0);
    assertThat(survey.measures().get(first).indicator()).isEqualTo(Indicator.ACCEPT_ALL);
    Survey rare = survey(List.of("noDeal.ben=10:55.5:0.5"), "acceptAll.middle", "gain.ben.middle");
    assertThat(rare.overview().measures().get(0).mean()).isGreaterThan(0.95).isLessThan(1);
    assertThat(rare.telling()).containsExactly(1, 0);
  }

  @Test
  void aThresholdIsFoundAsTheRegionInWhichItHolds() throws IOException {
    Survey survey =
        survey(
            List.of("noDeal.ben=10:90:1", "weights.ann.path=20,30,40", "seats.ann=signs,reacts"),
            "accept.ben.middle");
    Divide divide = survey.divide().orElseThrow();
    // the aunt's proposal is worth 55 to Ben
    for (int n = 0; n < divide.runs().size(); n++) {
      double noDeal = (Double) survey.overview().kept().get(divide.runs().get(n)).inputs().get(0);
      assertThat(divide.holds().get(n)).isEqualTo(noDeal <= 55);
    }
    assertThat(divide.share()).isCloseTo(46.0 / 81, within(1e-12));
    assertThat(divide.region().box().restrictions()).containsOnlyKeys(0);
    assertThat(divide.region().fit().density()).isGreaterThan(0.95);
    assertThat(divide.region().fit().coverage()).isGreaterThan(0.95);
    assertThat(survey(List.of("noDeal.ben=1:5:1"), "accept.ben.middle").divide()).isEmpty();
  }

  @Test
  void regretIsWhatTheBestTextOfTheRunWouldHaveBroughtMore() throws IOException {
    Survey survey = survey(List.of("weights.ben.path=10:90:5"), "gain");
    List<Regrets> all = survey.regrets();
    assertThat(all).extracting(Regrets::party).containsExactly(0, 1);
    for (Regrets regrets : all) {
      String party = List.of("ann", "ben").get(regrets.party());
      List<Integer> gains =
          List.of("ann-draft", "ben-draft", "middle").stream()
              .map(t -> measure(survey, "gain." + party + "." + t))
              .toList();
      for (int t = 0; t < 3; t++) {
        double greatest = 0;
        for (Row row : survey.overview().kept()) {
          double best = gains.stream().mapToDouble(g -> row.measures().get(g)).max().orElseThrow();
          greatest = Math.max(greatest, best - row.measures().get(gains.get(t)));
        }
        assertThat(regrets.robustness().get(t).greatestRegret()).isCloseTo(greatest, within(1e-9));
      }
    }
    assertThat(survey(List.of("noDeal.ben=1:5:1"), "gain.ben.middle").regrets()).isEmpty();
  }

  @Test
  void aPathMovedAloneGoesFromWhereTheMeasureIsLowestToWhereItIsHighest() throws IOException {
    String text = Files.readString(Path.of("scenarios/orchard.yaml"));
    Survey survey =
        survey(
            Plans.sweep(
                text,
                Plans.oneAtATime(
                    List.of("noDeal.ben=10,40,70", "weights.ann.path=20,40", "redLines.ben"),
                    "gain.ben.middle",
                    "accept.ben.ben-draft")));
    List<Swing> swings = survey.swings(0);
    assertThat(swings).hasSize(1);
    Swing swing = swings.get(0);
    assertThat(swing.input()).isZero();
    assertThat(swing.base()).isCloseTo(20, within(1e-9));
    assertThat(List.of(swing.low(), swing.high())).isEqualTo(List.of(70.0, 10.0));
    assertThat(List.of(swing.lowest(), swing.highest())).isEqualTo(List.of(-15.0, 45.0));
    assertThat(survey.movers(0)).isEmpty();
    assertThat(survey(List.of("noDeal.ben=10,40"), "gain").swings(0)).isEmpty();
  }

  @Test
  void runsWithoutAValueAreLeftOut() throws IOException {
    Survey survey = survey(List.of("noDeal.ben=10:90:1", "noDeal.ann=10:90:5"), "nash.gain.ben");
    double[] values = survey.values(0);
    Optional<Divide> divide = survey.divide();
    long none = IntStream.range(0, values.length).filter(n -> Double.isNaN(values[n])).count();
    assertThat(none).isPositive();
    int counted =
        survey.square(0, 0, 1).cells().stream()
            .flatMap(List::stream)
            .mapToInt(Square.Cell::valued)
            .sum();
    assertThat(counted).isEqualTo(values.length - none);
    divide.ifPresent(d -> assertThat(d.runs()).hasSize(counted));
    int within =
        IntStream.range(0, survey.inputs().get(0).pieces().size())
            .map(k -> survey.within(0, 0, k).length)
            .sum();
    assertThat(within).isEqualTo(counted);
  }
}
