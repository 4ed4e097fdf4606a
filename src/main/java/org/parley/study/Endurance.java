package org.parley.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.model.Cell;
import org.parley.model.Issue;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.uncertainty.Parallel;
import org.parley.uncertainty.Sampler;

/**
 * Turns a {@link DurabilityQuestion} into its answer. Threads write the draws of their own blocks
 * and nothing else, so the answer is the same for any number of them.
 */
final class Endurance {
  private final DurabilityQuestion question;
  private final Scenario scenario;
  private final ProblemTemplate template;
  private final Sampler sampler;
  private final Clauses clauses;
  private final Aftermath aftermath;
  private final List<EnduredText> texts = new ArrayList<>();

  Endurance(DurabilityQuestion question) {
    this.question = question;
    scenario = question.scenario();
    template = ProblemTemplate.of(scenario);
    sampler = Sampler.of(template.quantities(), question.seed());
    clauses = new Clauses(scenario, template);
    aftermath = new Aftermath(scenario, template, clauses);
    scenario.variants().stream()
        .filter(v -> question.variants().contains(v.id()))
        .forEach(v -> texts.add(text(Optional.of(v), v.cells())));
    if (question.nash()) {
      nash().ifPresent(cells -> texts.add(text(Optional.empty(), cells)));
    }
  }

  private EnduredText text(Optional<Variant> variant, Map<String, Cell> cells) {
    return new EnduredText(question, variant, template.reading(cells), clauses);
  }

  private Optional<Map<String, Cell>> nash() {
    return new Solving(scenario, Counting.EVERYBODY, question.seed())
        .selection(1)
        .solutions()
        .nash()
        .deal()
        .map(this::cells);
  }

  private Map<String, Cell> cells(Deal deal) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < scenario.issues().size(); i++) {
      Issue issue = scenario.issues().get(i);
      cells.put(issue.id(), new Cell.Chosen(issue.options().get(deal.outcome().get(i)).id()));
    }
    return cells;
  }

  Lasting answer() {
    Parallel.run(question.threads(), Sampler.blocks(question.draws()), this::block);
    Aftermath.Draw likely = aftermath.draw(template.likely(), template.likelyNumbers());
    return new Lasting(
        question,
        Parallel.map(question.threads(), texts.size(), t -> texts.get(t).lasting(likely)));
  }

  private void block(int block) {
    int first = block * Sampler.BLOCK;
    int size = Math.min(Sampler.BLOCK, question.draws() - first);
    double[][] values = sampler.block(block, size);
    List<int[][]> outcomes = texts.stream().map(t -> t.outcomes(block, size)).toList();
    for (int j = 0; j < size; j++) {
      Aftermath.Draw draw =
          aftermath.draw(template.problem(values[j]), template.numbers(values[j]));
      int at = j;
      IntStream.range(0, texts.size())
          .forEach(t -> texts.get(t).take(draw, outcomes.get(t)[at], first + at));
    }
  }
}
