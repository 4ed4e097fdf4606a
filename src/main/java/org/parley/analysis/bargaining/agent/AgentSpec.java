package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Acceptance;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.OpponentModel;
import org.parley.analysis.bargaining.opponent.Bayesian;
import org.parley.analysis.bargaining.opponent.Frequency;
import org.parley.analysis.bargaining.opponent.HoldsToText;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.analysis.bargaining.opponent.Perfect;
import org.parley.model.BargainingProblem;

/**
 * An agent as it was asked for by name. It becomes an agent when the problem is known.
 *
 * @param name in full: bidding/acceptance/model
 * @param bidding what to offer
 * @param acceptance when to accept
 * @param model what it makes of the others
 */
public record AgentSpec(String name, Bidding bidding, Acceptance acceptance, Model model)
    implements Agents.Reading {

  /** What an agent makes of the others. */
  public enum Model {
    /** Nothing. */
    NONE {
      @Override
      OpponentModel of(BargainingProblem problem) {
        return new NoModel();
      }
    },
    /** Takes them to want the text on the table. */
    TEXT {
      @Override
      OpponentModel of(BargainingProblem problem) {
        return new HoldsToText();
      }
    },
    /** Counts what it hears. */
    FREQUENCY {
      @Override
      OpponentModel of(BargainingProblem problem) {
        return new Frequency(Frequency.USUAL);
      }
    },
    /** Learns by Bayes' rule. */
    BAYESIAN {
      @Override
      OpponentModel of(BargainingProblem problem) {
        return Bayesian.USUAL;
      }
    },
    /** Knows their score sheets, for study. */
    PERFECT {
      @Override
      OpponentModel of(BargainingProblem problem) {
        return new Perfect(problem);
      }
    };

    abstract OpponentModel of(BargainingProblem problem);
  }

  /** Whether it sees the score sheets of the others, which is for study only. */
  public boolean isForStudy() {
    return model == Model.PERFECT;
  }

  /** The agent for a problem. */
  public Agent agent(BargainingProblem problem) {
    return new Agent(bidding, acceptance, model.of(problem));
  }
}
