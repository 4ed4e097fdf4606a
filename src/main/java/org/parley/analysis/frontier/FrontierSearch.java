package org.parley.analysis.frontier;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.parley.analysis.frontier.Frontier.Over;
import org.parley.model.BargainingProblem;

/** Which frontier is tried after which. */
final class FrontierSearch {
  private static final int FEW = 256;
  private static final int FASTEST_GROWTH = 64;

  private final BargainingProblem problem;
  private final Terms terms;
  private final Consent consent;
  private final Structure structure;
  private final int budget;

  FrontierSearch(BargainingProblem problem, Terms terms, int budget) {
    if (budget < 1) {
      throw new IllegalArgumentException("the budget is at least 1, found " + budget);
    }
    this.problem = problem;
    this.terms = terms;
    this.consent = new Consent(Space.of(problem, terms.roles()));
    this.structure = consent.structure;
    this.budget = budget;
  }

  /** See {@link Frontier#of}. */
  Frontier best() {
    if (!canBeMerged()) {
      return unmerged();
    }
    return exact(Over.SIGNABLE).or(() -> exact(Over.AGREEABLE)).orElseGet(this::thinnedAgreeable);
  }

  /** See {@link Frontier#within}. */
  Frontier within(double epsilon) {
    if (!canBeMerged()) {
      return unmerged();
    }
    int size = Math.min(FEW, budget);
    Frontier frontier = signable(size, epsilon);
    while (frontier.epsilon() > epsilon && size < budget) {
      size = (int) Math.min(budget, size * growth(frontier.epsilon() / epsilon));
      frontier = signable(size, epsilon);
    }
    return frontier;
  }

  private Frontier signable(int size, double epsilon) {
    Frontier found = thinned(Over.SIGNABLE, size, Optional.empty(), "as few points as will do");
    return found.epsilon() <= epsilon
        ? found
        : found.because(
            String.format(Locale.ROOT, "%d vectors are too few for epsilon %s", size, epsilon));
  }

  /** A frontier of n parties has n - 1 dimensions, so half of epsilon needs 2^(n-1) vectors. */
  private long growth(double times) {
    double growth = StrictMath.pow(times, consent.parties - 1.0);
    return Math.round(Math.min(FASTEST_GROWTH, Math.max(2, growth)));
  }

  private boolean canBeMerged() {
    return structure.obstacle.isEmpty() && structure.loose.isEmpty();
  }

  private Frontier unmerged() {
    if (!structure.obstacle.isEmpty()) {
      return Frontier.none(Over.SIGNABLE, structure.obstacle);
    }
    BigInteger packages = ListedFront.packages(structure);
    return packages.compareTo(BigInteger.valueOf(budget)) <= 0
        ? answer(ListedFront.of(consent), Over.SIGNABLE, "")
        : Frontier.none(
            Over.SIGNABLE,
            "linkages and rules tie the issues so closely that all packages would have to be"
                + " listed, and there are "
                + packages);
  }

  private Optional<Frontier> exact(Over over) {
    Merger merger = Merger.exact(consent, budget);
    Front front = Assembly.of(consent, over == Over.AGREEABLE, merger);
    String reason = over == Over.SIGNABLE ? "" : tooMany("agreeable packages only");
    return merger.exceeded() ? Optional.empty() : Optional.of(answer(front, over, reason));
  }

  /** A thinned front may hold no agreeable vector; the Nash package shows whether there is one. */
  private Frontier thinnedAgreeable() {
    Solution nash = Solver.of(structure.layout, terms).nash(problem);
    return nash.deal().isEmpty()
        ? Frontier.none(Over.AGREEABLE, nash.reason())
        : thinned(
            Over.AGREEABLE,
            budget,
            nash.deal().map(FrontierSearch::outcome),
            tooMany("within epsilon"));
  }

  private static int[] outcome(Deal deal) {
    return deal.outcome().stream().mapToInt(option -> option).toArray();
  }

  private Frontier thinned(Over over, int size, Optional<int[]> known, String reason) {
    Front front = Assembly.of(consent, over == Over.AGREEABLE, Merger.thin(consent, size));
    return new Answer(consent, front, over, known).frontier(reason);
  }

  private String tooMany(String instead) {
    return String.format(
        Locale.ROOT, "%s: the whole frontier needs more than %d vectors", instead, budget);
  }

  private Frontier answer(Front front, Over over, String reason) {
    return new Answer(consent, front, over, Optional.empty()).frontier(reason);
  }
}
