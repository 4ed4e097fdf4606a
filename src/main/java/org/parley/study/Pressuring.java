package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.parley.model.BargainingProblem;
import org.parley.model.Drawn;
import org.parley.model.Party;
import org.parley.model.Pressure;
import org.parley.study.PressureTrials.Pair;
import org.parley.uncertainty.Estimate;

/** Turns the draws of a {@link PressureQuestion} into its answer. */
final class Pressuring {
  /** Of fewer draws than this, 5 and 95 % quantiles say nothing. */
  private static final int FEWEST = 20;

  private final PressureQuestion question;
  private final PressureTexts texts;
  private final BargainingProblem likely;
  private final int parties;
  private final List<StrengthCurve> curves;
  private final List<List<Double>> crossings;
  private final List<Pair> pairs;
  private final PressureTrials trials;

  Pressuring(PressureQuestion question) {
    this.question = question;
    texts = PressureTexts.of(question);
    likely = texts.template().likely();
    parties = likely.layout().parties();
    UnaryOperator<double[]> noDeal =
        texts.template().noDeal(likely, texts.template().likelyValues());
    curves = each(texts.pressures(), k -> texts.curve(noDeal, k));
    crossings =
        each(
            texts.variants(),
            t -> IntStream.range(0, parties).mapToObj(p -> texts.crossing(t, p)).toList());
    pairs = pairs();
    trials = PressureTrials.run(texts, pairs);
  }

  private static <T> List<T> each(List<?> of, IntFunction<T> make) {
    return IntStream.range(0, of.size()).mapToObj(make).toList();
  }

  private List<Pair> pairs() {
    List<Pair> found = new ArrayList<>();
    for (int t = 0; t < texts.size(); t++) {
      for (int p = 0; p < parties; p++) {
        for (int k = 0; k < curves.size(); k++) {
          if (curves.get(k).moves(p) && !Pressured.isCertain(crossings.get(t).get(p))) {
            found.add(new Pair(t, p, k, !isGain(utility(t, p) - likely.noDeal(p))));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private double utility(int text, int party) {
    return likely.expected(party, texts.readings().get(text));
  }

  private static boolean isGain(double gain) {
    return gain >= BargainingProblem.LEAST_GAIN;
  }

  Pressured answer() {
    double[] expected = new ExpectedNoDeal(question.scenario()).likely(texts.template());
    List<PressureCase> cases = new ArrayList<>();
    cases.add(about(PressureCase.Kind.BASE, Optional.empty(), 0, curves.get(0).base()));
    for (int k = 0; k < curves.size(); k++) {
      Optional<String> id = Optional.of(texts.pressures().get(k).id());
      cases.add(about(PressureCase.Kind.ONE, id, k + 1, curves.get(k).stated()));
    }
    cases.add(about(PressureCase.Kind.ALL, Optional.empty(), curves.size() + 1, expected));
    return new Pressured(
        question,
        chances(),
        cases,
        crossings,
        WarCourse.of(question.scenario(), texts.template(), texts.pressures()),
        each(pairs, this::threshold),
        threats());
  }

  private List<Estimate> chances() {
    Drawn numbers = texts.template().likelyNumbers();
    return each(
        texts.pressures(),
        k ->
            Estimate.of(
                ExpectedNoDeal.chance(texts.pressures().get(k), numbers), trials.chance[k]));
  }

  private PressureCase about(
      PressureCase.Kind kind, Optional<String> pressure, int kase, double[] noDeal) {
    return new PressureCase(
        kind,
        pressure,
        byParty(p -> Estimate.of(noDeal[p], trials.noDeal[kase][p])),
        byParty(p -> Estimate.of(noDeal[p] - likely.noDeal(p), shift(kase, p))),
        each(texts.variants(), t -> byParty(p -> stance(t, p, kase, noDeal[p]))),
        each(texts.variants(), t -> signersAccept(t, kase)));
  }

  private <T> List<T> byParty(IntFunction<T> make) {
    return IntStream.range(0, parties).mapToObj(make).toList();
  }

  private double[] shift(int kase, int party) {
    return minus(trials.noDeal[kase][party], trials.noDeal[0][party]);
  }

  private static double[] minus(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(j -> a[j] - b[j]).toArray();
  }

  private Stance stance(int text, int party, int kase, double noDeal) {
    double gain = utility(text, party) - noDeal;
    boolean crossed = Pressured.isCertain(crossings.get(text).get(party));
    return new Stance(
        Estimate.of(gain, minus(trials.utility[text][party], trials.noDeal[kase][party])),
        isGain(gain) && !crossed,
        shareAccepting(text, new int[] {party}, kase));
  }

  private double signersAccept(int text, int kase) {
    List<Party> all = question.scenario().parties();
    int[] signers =
        IntStream.range(0, all.size()).filter(p -> all.get(p).seat() == Party.Seat.SIGNS).toArray();
    return signers.length == 0 ? 0 : shareAccepting(text, signers, kase);
  }

  private double shareAccepting(int text, int[] who, int kase) {
    long count =
        IntStream.range(0, question.draws())
            .filter(j -> IntStream.of(who).allMatch(p -> accepts(text, p, kase, j)))
            .count();
    return (double) count / question.draws();
  }

  private boolean accepts(int text, int party, int kase, int draw) {
    return !trials.refused[text][party][draw]
        && isGain(trials.utility[text][party][draw] - trials.noDeal[kase][party][draw]);
  }

  private Threshold threshold(int pair) {
    Pair about = pairs.get(pair);
    Pressure pressure = texts.pressures().get(about.pressure());
    double[] drawn = trials.strength[pair];
    double[] found =
        IntStream.range(0, drawn.length)
            .mapToDouble(j -> drawn[j])
            .filter(s -> s > 0 && s != StrengthCurve.NONE)
            .toArray();
    Optional<Estimate> spread =
        found.length < FEWEST ? Optional.empty() : Optional.of(Estimate.of(0, found));
    double first =
        curves
            .get(about.pressure())
            .first(about.party(), utility(about.text(), about.party()), about.toAccept());
    return new Threshold(
        texts.variants().get(about.text()).id(),
        question.scenario().parties().get(about.party()).id(),
        pressure.id(),
        about.toAccept(),
        first == StrengthCurve.NONE ? Optional.empty() : Optional.of(first),
        share(drawn, -1, 0),
        share(drawn, 0, 1),
        share(drawn, 1, StrengthCurve.MOST),
        share(drawn, StrengthCurve.MOST, StrengthCurve.NONE),
        spread.map(Estimate::low),
        spread.map(Estimate::high),
        question.scenario().circumstances().movesOneWay(pressure));
  }

  /** Share of numbers above one bound and up to another. */
  private static double share(double[] numbers, double above, double to) {
    return (double) DoubleStream.of(numbers).filter(s -> s > above && s <= to).count()
        / numbers.length;
  }

  private List<Threat> threats() {
    return IntStream.range(0, curves.size())
        .filter(k -> texts.pressures().get(k).by().isPresent())
        .mapToObj(this::threat)
        .toList();
  }

  private Threat threat(int k) {
    Pressure pressure = texts.pressures().get(k);
    List<String> ids = question.scenario().parties().stream().map(Party::id).toList();
    int maker = ids.indexOf(pressure.by().orElseThrow());
    double[] shift = shift(k + 1, maker);
    double[] net = minus(shift, trials.stated[k][2]);
    double change = change(k, maker);
    Estimate cost = stated(k, 2);
    long worthwhile = DoubleStream.of(net).filter(Pressuring::isGain).count();
    return new Threat(
        pressure.id(),
        ids.get(maker),
        IntStream.range(0, parties)
            .filter(p -> p != maker && !isGain(change(k, p)))
            .mapToObj(ids::get)
            .toList(),
        stated(k, 0),
        stated(k, 1),
        cost,
        Estimate.of(change, shift),
        Estimate.of(change - cost.likely(), net),
        (double) worthwhile / net.length);
  }

  private double change(int pressure, int party) {
    return curves.get(pressure).stated()[party] - likely.noDeal(party);
  }

  private Estimate stated(int pressure, int number) {
    String path = texts.pressures().get(pressure).path(PressureTrials.STATED.get(number));
    return Estimate.of(texts.template().likelyNumbers().of(path), trials.stated[pressure][number]);
  }
}
