package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;

/**
 * Which assumptions move a number?
 *
 * <p>Inputs are the numbers of the scenario that are written as ranges, each drawn from its
 * triangular distribution, independent of the others; a weight that was drawn is then scaled with
 * its sheet and a chance with its lottery, as in all draws. Where one input is moved and all others
 * are likely, the others of its sheet or lottery make room, as under {@code --set}.
 *
 * @param scenario with at least one range
 * @param measure the number asked about
 * @param threshold the value that it should reach, in its unit
 * @param vary paths of the numbers that vary, or beginnings of paths up to a dot; empty for all.
 *     The others stay at their likely values
 * @param effort how many runs are spent
 * @param seed of the run
 * @param threads how many work at once; the answer does not depend on it
 */
public record SensitivityQuestion(
    Scenario scenario,
    Measure measure,
    double threshold,
    List<String> vary,
    Effort effort,
    long seed,
    int threads) {
  /** The threshold of an answer that is 0 or 1: reached by 1. */
  public static final double YES = 0.5;

  private static final String YES_OR_NO = "0 or 1";
  private static final int SAMPLES = 512;
  private static final int MANY_SAMPLES = 4_096;

  /**
   * How many runs are spent.
   *
   * @param draws plain draws of all inputs, at least 30
   * @param trajectories of Morris' screening, 0 for none, else at least 2
   * @param top how many inputs are looked at closely, at least 1
   * @param samples rows of Saltelli's scheme for these, at least 2; a power of two is best
   */
  public record Effort(int draws, int trajectories, int top, int samples) {
    /** Fewest draws from which anything can be said. */
    public static final int LEAST_DRAWS = 30;

    public Effort {
      if (draws < LEAST_DRAWS || trajectories < 0 || trajectories == 1 || top < 1 || samples < 2) {
        throw new IllegalArgumentException(
            "30 draws, 0 or 2 trajectories, 1 input and 2 samples or more, found %d, %d, %d and %d"
                .formatted(draws, trajectories, top, samples));
      }
    }
  }

  public SensitivityQuestion {
    vary = List.copyOf(vary);
    if (threads < 1 || !Double.isFinite(threshold)) {
      throw new IllegalArgumentException(
          "at least 1 thread and a finite threshold, found %d and %s"
              .formatted(threads, threshold));
    }
  }

  /** The threshold that is meant where nobody says so: 0, or that of a yes. */
  public static double usualThreshold(Measure measure) {
    return isYesNo(measure) ? YES : 0;
  }

  /**
   * How many rows of Saltelli's scheme are meant where nobody says so: fewer where each run looks
   * for a package or plays a negotiation.
   */
  public static int usualSamples(Measure measure) {
    return switch (measure.indicator()) {
      case GAIN, UTILITY, NO_DEAL, ACCEPT, ACCEPT_ALL, ACCEPT_SIGNERS -> MANY_SAMPLES;
      default -> SAMPLES;
    };
  }

  /** Whether a measure is 0 or 1. */
  public static boolean isYesNo(Measure measure) {
    return measure.indicator().unit().equals(YES_OR_NO);
  }

  /**
   * The numbers that vary, in the order of the scenario; those of a conflict, on which no measure
   * rests, only if they are asked for.
   */
  public List<Quantity> inputs() {
    return ProblemTemplate.of(scenario).quantities().stream().filter(this::varies).toList();
  }

  private boolean varies(Quantity quantity) {
    return !quantity.value().isExact()
        && (vary.isEmpty()
            ? !isUnder(quantity.path(), "conflict")
            : vary.stream().anyMatch(p -> isUnder(quantity.path(), p)));
  }

  /** Whether a path is another, or begins with it up to a dot. */
  public static boolean isUnder(String path, String beginning) {
    return path.equals(beginning) || path.startsWith(beginning + ".");
  }

  /** Why it cannot be answered, for people; empty if it can. */
  public Optional<String> obstacle() {
    return inputs().isEmpty()
        ? Optional.of("no ranges to vary; expected a number written as [low, likely, high]")
        : Optional.empty();
  }

  /** Answers it. */
  public Sensitivity answer() {
    return answer(Progress.NONE);
  }

  /**
   * Answers it, and says how far it is.
   *
   * @throws IllegalArgumentException if there is an obstacle
   */
  public Sensitivity answer(Progress progress) {
    obstacle()
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
    return new Sensing(this, progress).answer();
  }
}
