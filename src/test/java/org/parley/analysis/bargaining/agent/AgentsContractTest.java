package org.parley.analysis.bargaining.agent;

import org.junit.jupiter.api.Nested;

/** Every agent holds to the contract, with each way to accept and each model somewhere. */
class AgentsContractTest {
  @Nested
  class Boulware extends AgentContract {
    @Override
    String name() {
      return "boulware:0.2";
    }
  }

  @Nested
  class Linear extends AgentContract {
    @Override
    String name() {
      return "linear/combi:0.9/bayesian";
    }
  }

  @Nested
  class Conceder extends AgentContract {
    @Override
    String name() {
      return "conceder/const:0.8/frequency";
    }
  }

  @Nested
  class Time extends AgentContract {
    @Override
    String name() {
      return "time:0.5/time:0.9/perfect";
    }
  }

  @Nested
  class RelativeTitForTat extends AgentContract {
    @Override
    String name() {
      return "tft";
    }
  }

  @Nested
  class AbsoluteTitForTat extends AgentContract {
    @Override
    String name() {
      return "tft-absolute/combi-average:0.5";
    }
  }

  @Nested
  class AveragedTitForTat extends AgentContract {
    @Override
    String name() {
      return "tft-averaged:2/next/bayesian";
    }
  }

  @Nested
  class NiceTitForTat extends AgentContract {
    @Override
    String name() {
      return "nice-tft";
    }
  }

  @Nested
  class NiceTitForTatByCounting extends AgentContract {
    @Override
    String name() {
      return "nice-tft/next/frequency";
    }
  }

  @Nested
  class MiCRO extends AgentContract {
    @Override
    String name() {
      return "micro";
    }
  }

  @Nested
  class MiCROWithModel extends AgentContract {
    @Override
    String name() {
      return "micro/next/frequency";
    }
  }

  @Nested
  class Zeuthen extends AgentContract {
    @Override
    String name() {
      return "zeuthen/next/frequency";
    }
  }

  @Nested
  class ZeuthenWhoKnows extends AgentContract {
    @Override
    String name() {
      return "zeuthen";
    }
  }

  @Nested
  class Hardliner extends AgentContract {
    @Override
    String name() {
      return "hardliner";
    }
  }

  @Nested
  class RandomWalker extends AgentContract {
    @Override
    String name() {
      return "random";
    }
  }

  @Nested
  class FixedConcession extends AgentContract {
    @Override
    String name() {
      return "step:2.5";
    }
  }
}
