package org.parley.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Moved;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.model.Uncertain;
import org.parley.scenario.Numbers;
import org.parley.scenario.Overrides;
import org.parley.scenario.Settable;
import org.parley.study.BargainWay;
import org.parley.study.Counting;
import org.parley.study.Gauge;
import org.parley.study.Measure;
import org.parley.uncertainty.Sampler;

/** Each row is what the scenario gives that somebody would have made by hand. */
class SweepTest {
  private static final String TEXT = Moved.text();
  private static final String[] MEASURES = {"gain", "accept", "noDeal", "nash.gain", "agreeable"};

  private static List<Double> byHand(Scenario scenario) {
    List<Measure> measures =
        List.of(MEASURES).stream().flatMap(m -> Measure.of(scenario, m).stream()).toList();
    Gauge.Frame frame = new Gauge.Frame(Counting.EVERYBODY, BargainWay.USUAL, false, 1);
    double[] likely = ProblemTemplate.of(scenario).likelyValues();
    return IntStream.range(0, measures.size())
        .mapToObj(i -> Gauge.of(scenario, measures, frame).read(likely, 0)[i])
        .toList();
  }

  private static Scenario set(String... settings) {
    return Overrides.apply(Moved.scenario(), List.of(settings)).scenario().orElseThrow();
  }

  private static Row only(String... vary) {
    Sweep sweep = Plans.sweep(TEXT, Plans.request(List.of(vary), MEASURES));
    assertThat(sweep.tasks()).isEqualTo(1);
    return sweep.worker().row(0);
  }

  @Test
  void aVariedNumberIsThatNumberSet() {
    Settable settable = Settable.of(Moved.scenario());
    Random random = new Random(5);
    int count = 0;
    for (Quantity quantity : ProblemTemplate.of(Moved.scenario()).quantities()) {
      String path = quantity.path();
      if (!settable.has(path) || path.contains(".chances.")) {
        continue;
      }
      Uncertain value = quantity.value();
      double at = value.low() + random.nextDouble() * (value.high() - value.low());
      String setting = path + "=" + Numbers.exact(at).toPlainString();
      assertThat(only(setting).measures()).as(setting).isEqualTo(byHand(set(setting)));
      count++;
    }
    assertThat(count).isGreaterThan(40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noDeal.ann=12.5",
        "noDeal.bob=-3",
        "discounts.ann=0.8",
        "weights.ann.gate=50",
        "weights.bob.rent=0",
        "lotteries.court.ann-wins=0.9",
        "seats.bob=reacts",
        "redLines=off",
        "redLines.bob=off"
      })
  void whatIsVariedIsWhatIsSet(String setting) {
    assertThat(only(setting).measures()).isEqualTo(byHand(set(setting)));
  }

  @Test
  void severalTogetherAreAllSet() {
    assertThat(only("weights.ann.gate=40", "weights.ann.rent=25", "costs.bob=3").measures())
        .isEqualTo(byHand(set("weights.ann.gate=40", "weights.ann.rent=25", "costs.bob=3")));
  }

  @Test
  void aPressureIsOnOrOff() {
    Sweep sweep = Plans.sweep(TEXT, Plans.request(List.of("pressure.witness=on,off"), MEASURES));
    Worker worker = sweep.worker();
    assertThat(worker.row(0).measures())
        .isEqualTo(byHand(Moved.scenario().under(List.of("witness"))));
    assertThat(worker.row(1).measures()).isEqualTo(byHand(Moved.scenario()));
    assertThat(worker.row(0).inputs()).containsExactly("on");
  }

  @Test
  void theLastPathTurnsFastest() {
    Worker worker =
        Plans.sweep(
                TEXT,
                Plans.request(List.of("noDeal.ann=0:1:0.1", "seats.bob=signs,reacts"), "noDeal"))
            .worker();
    assertThat(worker.row(0).inputs()).containsExactly(0.0, "signs");
    assertThat(worker.row(1).inputs()).containsExactly(0.0, "reacts");
    assertThat(worker.row(7).inputs()).containsExactly(0.3, "reacts"); // not 0.30000000000000004
    assertThat(worker.row(21).inputs()).containsExactly(1.0, "reacts");
  }

  @Test
  void replicationsAreTheDrawsOfTheSeed() {
    Request asked = Plans.request(List.of("noDeal.ann=20,30"), "gain", "accept");
    Sweep sweep = Plans.sweep(TEXT, Plans.with(asked, List.of(), List.of(), null, 0, 5));
    assertThat(sweep.tasks()).isEqualTo(10);
    Worker worker = sweep.worker();
    Scenario thirty = set("noDeal.ann=30");
    List<Measure> measures =
        List.of("gain", "accept").stream().flatMap(m -> Measure.of(thirty, m).stream()).toList();
    Gauge gauge =
        Gauge.of(thirty, measures, new Gauge.Frame(Counting.EVERYBODY, BargainWay.USUAL, true, 1));
    double[][] draws = Sampler.of(ProblemTemplate.of(thirty).quantities(), 1).block(0, 5);
    for (int replication = 0; replication < 5; replication++) {
      Row row = worker.row(5 + replication);
      assertThat(row.replication()).isEqualTo(replication);
      assertThat(row.draw()).isEqualTo(replication);
      double[] values = gauge.read(draws[replication], replication);
      assertThat(row.measures())
          .isEqualTo(IntStream.range(0, values.length).mapToObj(i -> values[i]).toList());
    }
  }

  @Test
  void samplesDrawOnTheirOwn() {
    Request asked = Plans.request(List.of("noDeal.ann=20..30", "*"), "gain");
    for (Scheme scheme : List.of(Scheme.LHS, Scheme.SOBOL, Scheme.RANDOM)) {
      Sweep sweep = Plans.sweep(TEXT, Plans.with(asked, List.of(), List.of(), scheme, 64, 1));
      assertThat(sweep.tasks()).isEqualTo(64);
      Worker worker = sweep.worker();
      List<Row> rows = LongStream.range(0, 64).mapToObj(worker::row).toList();
      assertThat(rows).extracting(r -> r.inputs().get(0)).doesNotHaveDuplicates();
      assertThat(rows)
          .allMatch(r -> (Double) r.inputs().get(0) >= 20 && (Double) r.inputs().get(0) <= 30)
          .allMatch(r -> r.draw() == r.task());
    }
  }

  @Test
  void otherSchemesHaveTheirPoints() {
    Request asked = Plans.request(List.of("costs.ann=1,2,3", "costs.bob=5,6,7"), "noDeal");
    assertThat(inputs(asked, Scheme.LIST))
        .containsExactly(List.of(1.0, 5.0), List.of(2.0, 6.0), List.of(3.0, 7.0));
    assertThat(inputs(asked, Scheme.ONE_AT_A_TIME))
        .containsExactly(
            List.of(5.0, 10.0),
            List.of(1.0, 10.0),
            List.of(2.0, 10.0),
            List.of(3.0, 10.0),
            List.of(5.0, 5.0),
            List.of(5.0, 6.0),
            List.of(5.0, 7.0));
    assertThat(inputs(asked, Scheme.GRID)).hasSize(9);
  }

  private static List<List<Object>> inputs(Request asked, Scheme scheme) {
    Sweep sweep = Plans.sweep(TEXT, Plans.with(asked, List.of(), List.of(), scheme, 0, 1));
    Worker worker = sweep.worker();
    return LongStream.range(0, sweep.tasks()).mapToObj(t -> worker.row(t).inputs()).toList();
  }

  @Test
  void whatArrivesElsewhereGivesTheSameRowsInAnyOrder() throws Exception {
    Request asked =
        Plans.request(
            List.of("noDeal.ann=20..30", "pressure.witness", "*"), "gain", "bargain.gain");
    Request drawn = Plans.with(asked, List.of("costs.bob=9"), List.of(), Scheme.LHS, 20, 3);
    Sweep sweep = Plans.sweep(TEXT, drawn);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sweep);
    }
    Sweep arrived;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      arrived = (Sweep) in.readObject();
    }
    assertThat(arrived.plan()).isEqualTo(sweep.plan());
    assertThat(arrived.columns()).isEqualTo(sweep.columns());
    Worker here = sweep.worker();
    Worker there = arrived.worker();
    for (long task = sweep.tasks() - 1; task >= 0; task--) {
      assertThat(there.row(task)).isEqualTo(sweep.worker().row(task));
    }
    for (long task = 0; task < sweep.tasks(); task++) {
      assertThat(here.row(task)).isEqualTo(there.row(task));
    }
  }

  @Test
  void noTwoColumnsHaveOneName() {
    Sweep sweep = Plans.sweep(TEXT, Plans.request(List.of("noDeal.ann=1,2"), "noDeal", "noDeal"));
    assertThat(sweep.columns())
        .extracting(Column::name)
        .startsWith("plan", "task", "replication", "seed", "draw", "noDeal.ann")
        .contains("noDeal.ann.measured", "noDeal.bob")
        .doesNotHaveDuplicates();
  }
}
