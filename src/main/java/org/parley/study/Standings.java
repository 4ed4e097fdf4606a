package org.parley.study;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How each agent of a tournament did: see {@link Standing}. */
record Standings(TournamentQuestion question, boolean isComplete, List<TournamentLineUp> lineUps) {

  /** One for each agent, in the order asked. */
  List<Standing> all() {
    List<List<Double>> gains =
        IntStream.range(0, question.entrants().size()).mapToObj(this::gains).toList();
    List<Double> best =
        seats().mapToObj(s -> gains.stream().mapToDouble(g -> g.get(s)).max().orElse(0)).toList();
    return IntStream.range(0, gains.size()).mapToObj(a -> standing(a, gains.get(a), best)).toList();
  }

  private IntStream seats() {
    return IntStream.range(0, question.seats().size());
  }

  private Standing standing(int agent, List<Double> gain, List<Double> best) {
    List<OptionalDouble> ofBest =
        seats()
            .mapToObj(
                s ->
                    best.get(s) > 0
                        ? OptionalDouble.of(gain.get(s) / best.get(s))
                        : OptionalDouble.empty())
            .toList();
    return new Standing(
        agent,
        seats().mapToDouble(s -> mean(s, agent, TournamentLineUp::agreed)).average().orElse(0),
        gain,
        ofBest,
        ofBest.stream().flatMapToDouble(OptionalDouble::stream).average());
  }

  private List<Double> gains(int agent) {
    return seats()
        .mapToObj(s -> mean(s, agent, l -> l.gain().get(question.seats().get(s))))
        .toList();
  }

  private double mean(int seat, int agent, ToDoubleFunction<TournamentLineUp> number) {
    return counting(seat, agent).mapToDouble(number).average().orElse(0);
  }

  private Stream<TournamentLineUp> counting(int seat, int agent) {
    return lineUps.stream()
        .filter(l -> l.agents().get(seat) == agent)
        .filter(l -> isComplete || TournamentDesign.isUniformBut(l.agents(), seat));
  }
}
