package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.agent.AgentSpec;
import org.parley.analysis.bargaining.agent.Agents;
import org.parley.analysis.bargaining.agent.Agents.Misread;
import org.parley.analysis.bargaining.protocol.Protocols;
import org.parley.analysis.frontier.Role;
import org.parley.model.Party;
import org.parley.model.Scenario;

/**
 * Who plays for whom, and by which rules.
 *
 * @param protocol who may speak when
 * @param protocolName as it was asked for
 * @param players by party; empty for a party that is not at the table
 * @param ratifiers by party: whether an agreement is void if the party loses by it
 */
public record LineUp(
    Protocol protocol,
    String protocolName,
    List<Optional<AgentSpec>> players,
    List<Boolean> ratifiers) {

  /** In place of a party's id: every party that is not named. */
  public static final String ALL = "all";

  /** Who plays for a party if nobody says otherwise. */
  public static final String USUAL = "linear/combi/frequency";

  public LineUp {
    players = List.copyOf(players);
    ratifiers = List.copyOf(ratifiers);
  }

  /**
   * From names.
   *
   * @param counting who sits at the table: those that bargain by it
   * @param protocol name of the protocol, see {@link Protocols}
   * @param agents name of the agent, see {@link Agents}, by id of the party or {@link #ALL}
   * @param wrong what is wrong with the names is added here, a sentence each; then the answer is
   *     empty
   */
  public static Optional<LineUp> of(
      Scenario scenario,
      Counting counting,
      String protocol,
      Map<String, String> agents,
      List<String> wrong) {
    return new Reader(scenario, counting, agents, wrong).read(protocol);
  }

  /** What can be asked for: a line for each protocol, then for each part of an agent. */
  public static List<String> known() {
    List<String> known = new ArrayList<>();
    known.add("Protocols of 'bargain':");
    Protocols.all().forEach(e -> known.add(line(e.form(), e.about())));
    for (Agents.Kind kind : Agents.Kind.values()) {
      known.add("Agents of 'bargain', %s:".formatted(kind.word()));
      Agents.known().stream()
          .filter(k -> k.kind() == kind)
          .forEach(k -> known.add(line(k.usage(), k.description())));
    }
    return known;
  }

  private static String line(String name, String about) {
    return "  %-24s %s".formatted(name, about);
  }

  private record Reader(
      Scenario scenario, Counting counting, Map<String, String> agents, List<String> wrong) {

    Optional<LineUp> read(String protocolName) {
      int before = wrong.size();
      List<String> ids = scenario.parties().stream().map(Party::id).toList();
      agents.keySet().stream()
          .filter(id -> !id.equals(ALL) && !ids.contains(id))
          .forEach(
              id ->
                  wrong.add(
                      "--agent %s: not in the scenario; expected one of %s, or %s"
                          .formatted(id, String.join(", ", ids), ALL)));
      Optional<Protocol> protocol = protocol(protocolName);
      List<Optional<AgentSpec>> players = new ArrayList<>();
      List<Boolean> ratifiers = new ArrayList<>();
      for (Party party : scenario.parties()) {
        players.add(player(party));
        ratifiers.add(counting.role(party) == Role.RATIFIES);
      }
      if (players.stream().noneMatch(Optional::isPresent) && wrong.size() == before) {
        wrong.add("nobody is at the table: no party of %s signs".formatted(scenario.id()));
      }
      return wrong.size() > before
          ? Optional.empty()
          : protocol.map(p -> new LineUp(p, protocolName, players, ratifiers));
    }

    private Optional<Protocol> protocol(String name) {
      try {
        return Optional.of(Protocols.of(name, scenario));
      } catch (IllegalArgumentException e) {
        wrong.add("--protocol: " + e.getMessage());
        return Optional.empty();
      }
    }

    private Optional<AgentSpec> player(Party party) {
      boolean seated = counting.role(party) == Role.BARGAINS;
      String named = agents.get(party.id());
      if (!seated && named != null) {
        wrong.add(
            "--agent %s: not at the table, as it does not sign; --among everybody gives it a seat"
                .formatted(party.id()));
      }
      if (!seated) {
        return Optional.empty();
      }
      String name = named == null ? agents.get(ALL) : named;
      if (name == null && !agents.isEmpty()) {
        wrong.add(
            "%s is at the table without an agent; name one with --agent %s=NAME, or --agent %s=NAME"
                .formatted(party.id(), party.id(), ALL));
        return Optional.empty();
      }
      return spec(named == null ? ALL : party.id(), name == null ? USUAL : name);
    }

    private Optional<AgentSpec> spec(String id, String name) {
      Agents.Reading reading = Agents.parse(name);
      if (reading instanceof Misread misread) {
        String told = "--agent %s=%s: %s".formatted(id, name, misread.message());
        if (!wrong.contains(told)) {
          wrong.add(told);
        }
        return Optional.empty();
      }
      return Optional.of((AgentSpec) reading);
    }
  }
}
