package org.parley.analysis.commitment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;
import org.parley.model.war.Check;
import org.parley.model.war.War;

/**
 * Does an agreement last? In each year after signature each party compares keeping it for good with
 * breaking it now, while the others keep.
 *
 * <p>With {@code delta} the discount factor of a year, {@code k_t} what a party has in year {@code
 * t} of the agreement, {@code g} its gain in each of the {@code L} years until a breach is noticed,
 * {@code W_t} the value of the {@link War} that begins in year {@code t}, with its chances and
 * costs as the agreement's {@link Shift}s have moved them by then, {@code s} the strength of the
 * guarantee (the chance that it is honoured), {@code a} what its answer costs for good, and {@code
 * z} what each of {@code Y} years of sanctions costs (a year weighs {@code 1-delta}):
 *
 * <p>keeping {@code K_t = (1-delta) sum_(j>=0) delta^j k_(t+j)},
 *
 * <p>breaking {@code B_t = (1-delta) sum_(j<L) delta^j (k_(t+j) + g) + delta^L (W_(t+L) - s a - z
 * (1 - delta^Y))},
 *
 * <p>margin {@code M_t = K_t - B_t}. The party breaks in the first year with {@code M_t < 0}.
 * Breach is certain then and impossible before: no probability of a breach is invented. Each party
 * takes it that the others keep; that it foresees their breach is not modelled.
 *
 * <p>Shifts are complete and yearly values constant from {@link #settled()} on, and so is the
 * margin: the years up to that one stand for all years. All of {@code M_t} is a polynomial in
 * {@code delta}.
 *
 * <p>Special cases. One future {@code P}, constant {@code R}, gain {@code T-R}: grim trigger
 * (Friedman 1971), with its lag. Two futures, no lag, one shift of power: Fearon (1995),
 * doi:10.1017/S0020818300033324, pages 404-408. The most that a declining party can be left with,
 * against its war now: Powell (2006), doi:10.1017/S0020818306060061.
 *
 * @param war as it would be in the year of signature
 * @param parties by position as in the war
 * @param shifts what the agreement does to the war after it
 * @param guarantee {@code s}, 0 to 1
 */
public record Durability(War war, List<Signatory> parties, List<Shift> shifts, double guarantee) {
  /** Points; a loss below it is rounding. */
  private static final double ROUNDING = 1e-10;

  /**
   * @throws IllegalArgumentException if war and agreement are not of the same parties
   */
  public Durability {
    parties = List.copyOf(parties);
    shifts = List.copyOf(shifts);
    Check.unit(guarantee, "guarantee");
    int atWar = war.parties().size();
    Check.that(parties.size() == atWar, "parties", atWar + " as in the war", parties.size());
    for (Shift shift : shifts) {
      shift.check(war.parties().get(0).worth().size(), atWar);
    }
  }

  /**
   * The first breach.
   *
   * @param year after signature, from 0
   * @param parties who gains by breaking in that year, positions
   */
  public record FirstBreach(int year, List<Integer> parties) {

    public FirstBreach {
      parties = List.copyOf(parties);
    }
  }

  /** The year from which on nothing changes any more. */
  public int settled() {
    int shifted = shifts.stream().mapToInt(Shift::complete).max().orElse(0);
    return parties.stream().mapToInt(p -> p.keep().first().size()).reduce(shifted, Math::max);
  }

  /** {@code K_t}, in points. */
  public double keeping(int party, int year) {
    return parties.get(party).keep().value(year, discount(party));
  }

  /** {@code B_t}, in points. */
  public double breaking(int party, int year) {
    return breakingPolynomial(party, year).value(discount(party));
  }

  /** {@code M_t = K_t - B_t}, in points. */
  public double margin(int party, int year) {
    return marginPolynomial(party, year).value(discount(party));
  }

  /** The margins of the years 0 to {@link #settled()}; all later ones are as the last. */
  public List<Double> margins(int party) {
    return IntStream.rangeClosed(0, settled()).mapToObj(t -> margin(party, t)).toList();
  }

  /** The first year in which a party gains by breaking; none if it never does, or is not asked. */
  public OptionalInt firstBreach(int party) {
    return parties.get(party).mayBreak() ? firstLoss(margins(party)) : OptionalInt.empty();
  }

  /** The first year with a negative margin. */
  static OptionalInt firstLoss(List<Double> margins) {
    return IntStream.range(0, margins.size()).filter(t -> margins.get(t) < -ROUNDING).findFirst();
  }

  /** The first year in which somebody gains by breaking, and who; none if the agreement lasts. */
  public Optional<FirstBreach> firstBreach() {
    List<OptionalInt> years = positions().mapToObj(this::firstBreach).toList();
    OptionalInt first = years.stream().flatMapToInt(OptionalInt::stream).min();
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FirstBreach(
                first.getAsInt(),
                positions().filter(p -> years.get(p).equals(first)).boxed().toList()));
  }

  /** With which discount factors a party keeps in all years, everything else as it is. */
  public Patience patience(int party) {
    return Patience.of(
        IntStream.rangeClosed(0, settled()).mapToObj(t -> marginPolynomial(party, t)).toList());
  }

  /**
   * How much the answer to a breach must be expected to cost a party, chance times cost, so that it
   * just keeps in all years: {@code max_t -M_t / delta^L} without a guarantee, at least 0. In
   * points for good; infinite if the answer comes too late to count.
   */
  public double answerNeeded(int party) {
    return answerNeeded(party, margins(party));
  }

  private double answerNeeded(int party, List<Double> margins) {
    double weight = StrictMath.pow(discount(party), breach(party).lag());
    double honoured = guarantee * breach(party).answer();
    // M_t = M_t without a guarantee + weight s a
    double worst = margins.stream().mapToDouble(m -> honoured * weight - m).max().orElseThrow();
    return worst <= ROUNDING ? 0 : worst / weight;
  }

  /**
   * The smallest strength of the guarantee, 0 to 1, with which everybody who is asked keeps in all
   * years; none if the strongest does not suffice. {@code M_t} is linear in {@code s} with slope
   * {@code delta^L a >= 0}, so it rises with {@code s}: what is enough stays enough, and the
   * strength is {@code max_p (answer needed / a)} exactly.
   */
  public OptionalDouble guaranteeNeeded() {
    double strength =
        positions()
            .filter(p -> parties.get(p).mayBreak())
            .mapToDouble(p -> strengthNeeded(p, margins(p)))
            .max()
            .orElse(0);
    return strength <= 1 ? OptionalDouble.of(strength) : OptionalDouble.empty();
  }

  /** The strength that a party needs by its margins; infinite if it knows no answer. */
  double strengthNeeded(int party, List<Double> margins) {
    double needed = answerNeeded(party, margins);
    return needed == 0 ? 0 : needed / breach(party).answer();
  }

  /**
   * What the agreement is worth to each party at signature if the first breach happens as soon as
   * it pays, in points: until then what it has by the agreement, then {@code B_t} for those who
   * break, and for the others the agreement until the breach is noticed and the war from then on.
   * If several break in that year, the war begins for the others when the first is noticed. Without
   * a breach, {@code K_0}.
   */
  public List<Double> values() {
    Optional<FirstBreach> first = firstBreach();
    return positions()
        .mapToObj(p -> first.map(b -> valueWith(b, p)).orElseGet(() -> keeping(p, 0)))
        .toList();
  }

  private double valueWith(FirstBreach first, int party) {
    return first.parties().contains(party)
        ? valueBreaking(party, first.year())
        : valueSuffering(party, first.year(), lag(first));
  }

  private int lag(FirstBreach first) {
    return first.parties().stream().mapToInt(p -> breach(p).lag()).min().orElseThrow();
  }

  /** What it is worth at signature to a party that keeps until a year and breaks in it. */
  public double valueBreaking(int party, int year) {
    return keepingUntil(party, 0, year)
        + StrictMath.pow(discount(party), year) * breaking(party, year);
  }

  /**
   * What it is worth at signature to a party that keeps while another breaks.
   *
   * @param year of the breach
   * @param lag years until it is noticed and the war begins
   */
  public double valueSuffering(int party, int year, int lag) {
    double later = Shift.after(war, shifts, year + lag).value(party);
    return keepingUntil(party, 0, year + lag) + StrictMath.pow(discount(party), year + lag) * later;
  }

  private double keepingUntil(int party, int from, int years) {
    return parties.get(party).keep().polynomial(from, years).value(discount(party));
  }

  private PolynomialFunction marginPolynomial(int party, int year) {
    return parties.get(party).keep().polynomial(year).subtract(breakingPolynomial(party, year));
  }

  private PolynomialFunction breakingPolynomial(int party, int year) {
    int lag = breach(party).lag();
    Yearly cheating = raised(parties.get(party).keep(), year, lag, breach(party).gain());
    return cheating.polynomial(0, lag).add(power(lag).multiply(afterwards(party, year + lag)));
  }

  /** A few years of keeping, with the gain on top. */
  private static Yearly raised(Yearly keep, int year, int lag, double gain) {
    return new Yearly(
        IntStream.range(year, year + lag).mapToObj(t -> keep.at(t) + gain).toList(), 0);
  }

  /** {@code W - s a - z (1 - delta^Y)}. */
  private PolynomialFunction afterwards(int party, int year) {
    Signatory.Breach breach = breach(party);
    PolynomialFunction sanctions =
        Yearly.constant(breach.sanction()).polynomial(0, breach.sanctionYears());
    PolynomialFunction answer = new PolynomialFunction(new double[] {guarantee * breach.answer()});
    return new PolynomialFunction(Shift.after(war, shifts, year).powers(party))
        .subtract(sanctions)
        .subtract(answer);
  }

  private static PolynomialFunction power(int exponent) {
    return new PolynomialFunction(
        DoubleStream.concat(DoubleStream.generate(() -> 0).limit(exponent), DoubleStream.of(1))
            .toArray());
  }

  private Signatory.Breach breach(int party) {
    return parties.get(party).breach();
  }

  private double discount(int party) {
    return war.parties().get(party).discount();
  }

  private IntStream positions() {
    return IntStream.range(0, parties.size());
  }
}
