package org.parley.analysis.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.conflict.Comparisons.Comparison;
import org.parley.model.GraphModel;
import org.parley.model.GraphModel.Choice;
import org.parley.model.GraphModel.NamedState;
import org.parley.model.GraphModel.Outcome;
import org.parley.model.Preference;
import org.parley.model.Sentence;

/**
 * The conflict that a scenario describes, in numbers: states are found, moves are made, and what
 * the file calls by name has a position. A decision maker's position is that among {@link
 * GraphModel#movers}.
 */
public final class NamedConflict {
  private final GraphModel model;
  private final OptionForm form;
  private final OptionStates states;
  private final List<Integer> stateOfName;
  private final String[] ids;

  private NamedConflict(GraphModel model) {
    this.model = model;
    form = form(model);
    states = form.states();
    stateOfName = model.states().stream().map(s -> only(fitting(s.when()))).toList();
    ids = IntStream.range(0, states.size()).mapToObj(this::unnamed).toArray(String[]::new);
    for (int k = stateOfName.size() - 1; k >= 0; k--) { // of two names the first one counts
      if (stateOfName.get(k) >= 0) {
        ids[stateOfName.get(k)] = model.states().get(k).id();
      }
    }
  }

  /**
   * The conflict that is described.
   *
   * @throws IllegalArgumentException if no combination is feasible, or too many are; the message
   *     says which
   */
  public static NamedConflict of(GraphModel model) {
    return new NamedConflict(model);
  }

  private static OptionForm form(GraphModel model) {
    return new OptionForm(
        model.movers().size(),
        model.options().stream().map(c -> option(model, c)).toList(),
        model.infeasible().stream().map(e -> pattern(model, e.when())).toList(),
        model.states().stream()
            .filter(NamedState::merged)
            .map(s -> pattern(model, s.when()))
            .toList());
  }

  private static ConflictOption option(GraphModel model, Choice choice) {
    return new ConflictOption(
        model.movers().indexOf(choice.party()),
        switch (choice.change()) {
          case BOTH -> ConflictOption.Change.BOTH_WAYS;
          case ONLY_TO_YES -> ConflictOption.Change.ONLY_TO_YES;
          case ONLY_TO_NO -> ConflictOption.Change.ONLY_TO_NO;
        });
  }

  private static Pattern pattern(GraphModel model, Map<String, Boolean> when) {
    return new Pattern(bits(model, when, true), bits(model, when, false));
  }

  private static long bits(GraphModel model, Map<String, Boolean> when, boolean wanted) {
    return when.entrySet().stream()
        .filter(e -> e.getValue() == wanted)
        .mapToLong(e -> 1L << position(model, e.getKey()))
        .sum();
  }

  private static int position(GraphModel model, String option) {
    return IntStream.range(0, model.options().size())
        .filter(k -> model.options().get(k).id().equals(option))
        .findFirst()
        .orElseThrow();
  }

  private static int only(List<Integer> found) {
    return found.size() == 1 ? found.get(0) : -1;
  }

  private String unnamed(int state) {
    String taken = taken(states.taken(state)).map(Choice::id).collect(Collectors.joining("+"));
    return taken.isEmpty() ? "none" : taken;
  }

  /** The options that are taken in a combination. */
  private Stream<Choice> taken(long combination) {
    return IntStream.range(0, model.options().size())
        .filter(k -> (combination >>> k & 1) != 0)
        .mapToObj(k -> model.options().get(k));
  }

  /** What it is made of. */
  public GraphModel model() {
    return model;
  }

  /** The feasible states. */
  public OptionStates states() {
    return states;
  }

  /**
   * Who can move where.
   *
   * @throws IllegalArgumentException if there are too many moves
   */
  public MoveGraph moves() {
    return states.moves();
  }

  /** The id of a state: that of the file, or else those of its options joined by {@code +}. */
  public String id(int state) {
    return ids[state];
  }

  /** The state of an id. */
  public Optional<Integer> find(String id) {
    return IntStream.range(0, ids.length).filter(s -> ids[s].equals(id)).boxed().findFirst();
  }

  /** The name of a state in the file, if it has one. */
  public Optional<NamedState> name(int state) {
    int k = stateOfName.indexOf(state);
    return k < 0 ? Optional.empty() : Optional.of(model.states().get(k));
  }

  /** The options that are taken in a state; of a merged one, in what stands for it. */
  public List<Choice> taken(int state) {
    return taken(states.taken(state)).toList();
  }

  /** The states of which some combination fits, in order. */
  public List<Integer> fitting(Map<String, Boolean> when) {
    Pattern pattern = pattern(model, when);
    int single = states.size() - form.merged().size();
    return IntStream.range(0, states.size())
        .filter(
            s ->
                s < single
                    ? pattern.fits(states.taken(s))
                    : states.combinations(s).anyMatch(pattern::fits))
        .boxed()
        .toList();
  }

  /** The present state, if it is feasible. */
  public Optional<Integer> statusQuo() {
    long taken = bits(model, model.statusQuo(), true);
    return states.find(taken).stream().boxed().findFirst();
  }

  /** The exclusions that rule out the present state. */
  public List<String> barringStatusQuo() {
    long taken = bits(model, model.statusQuo(), true);
    return model.infeasible().stream()
        .filter(e -> pattern(model, e.when()).fits(taken))
        .map(GraphModel.Exclusion::id)
        .toList();
  }

  /**
   * What a state amounts to: the first outcome of which the combination that stands for it fits.
   */
  public Optional<Outcome> outcome(int state) {
    return model.outcomes().stream()
        .filter(o -> pattern(model, o.when()).fits(states.taken(state)))
        .findFirst();
  }

  /**
   * The rankings of a draw, by decision maker.
   *
   * @param numbers by path, see {@link GraphModel#weight} and {@link GraphModel#value}
   * @param worth from decision maker and state to points of its score sheet, asked only for those
   *     who prefer by it
   */
  public List<Ranking> rankings(ToDoubleFunction<String> numbers, Worth worth) {
    List<String> movers = model.movers();
    return IntStream.range(0, movers.size())
        .mapToObj(i -> ranking(i, model.preferences().get(movers.get(i)), numbers, worth))
        .toList();
  }

  /** What states are worth by score sheets. */
  @FunctionalInterface
  public interface Worth {
    /** Points of a decision maker's own sheet. */
    double of(int decisionMaker, int state);
  }

  private Ranking ranking(
      int i, Preference preference, ToDoubleFunction<String> numbers, Worth worth) {
    if (preference instanceof Preference.ByStatements by) {
      return prioritization(order(i, by, numbers)).ranking(states);
    }
    if (preference instanceof Preference.ByRanking by) {
      return Ranking.ofClasses(states.size(), by.classes().stream().map(this::named).toList());
    }
    if (preference instanceof Preference.ByChains by) {
      return comparisons(by).ranking();
    }
    if (preference instanceof Preference.ByValues) {
      String party = model.movers().get(i);
      return utilities(s -> numbers.applyAsDouble(GraphModel.value(party, ids[s])));
    }
    return utilities(s -> worth.of(i, s));
  }

  private Ranking utilities(ToDoubleFunction<Integer> utility) {
    return Ranking.ofUtilities(
        IntStream.range(0, states.size()).boxed().map(utility::applyAsDouble).toList());
  }

  private List<Integer> named(List<String> names) {
    return names.stream().map(n -> find(n).orElseThrow()).toList();
  }

  /**
   * The statements of a decision maker in the order of a draw, the most important first. A sort
   * that is stable leaves those of equal weight in the order of the file.
   */
  public List<Preference.Wanted> order(
      int decisionMaker, Preference.ByStatements by, ToDoubleFunction<String> numbers) {
    String party = model.movers().get(decisionMaker);
    return by.weighted()
        ? by.statements().stream()
            .sorted(
                Comparator.comparingDouble(
                    w -> -numbers.applyAsDouble(GraphModel.weight(party, w.id()))))
            .toList()
        : by.statements();
  }

  private Prioritization prioritization(List<Preference.Wanted> order) {
    return new Prioritization(order.stream().map(w -> statement(w.that())).toList());
  }

  private Statement statement(Sentence sentence) {
    if (sentence instanceof Sentence.Taken taken) {
      return new Statement.Taken(position(model, taken.option()));
    }
    if (sentence instanceof Sentence.Not not) {
      return new Statement.Not(statement(not.sentence()));
    }
    if (sentence instanceof Sentence.All all) {
      return all.sentences().stream().map(this::statement).reduce(Statement.And::new).orElseThrow();
    }
    if (sentence instanceof Sentence.Any any) {
      return any.sentences().stream().map(this::statement).reduce(Statement.Or::new).orElseThrow();
    }
    if (sentence instanceof Sentence.If conditional) {
      return new Statement.If(statement(conditional.then()), statement(conditional.condition()));
    }
    Sentence.Same same = (Sentence.Same) sentence;
    return new Statement.Iff(statement(same.one()), statement(same.other()));
  }

  /**
   * Chains as comparisons: one for each state but the first of a chain, in the order of the file.
   * It says that the state ties with the first of its class, or that it comes below the first of
   * the class before.
   */
  public Comparisons comparisons(Preference.ByChains by) {
    List<Comparison> list = new ArrayList<>();
    for (List<List<String>> chain : by.chains()) {
      List<List<Integer>> classes = chain.stream().map(this::named).toList();
      for (int c = 0; c < classes.size(); c++) {
        List<Integer> own = classes.get(c);
        if (c > 0) {
          list.add(new Comparison(classes.get(c - 1).get(0), own.get(0), true));
        }
        own.stream().skip(1).forEach(s -> list.add(new Comparison(own.get(0), s, false)));
      }
    }
    return new Comparisons(states.size(), list);
  }
}
