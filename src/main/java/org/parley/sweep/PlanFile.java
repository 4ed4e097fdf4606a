package org.parley.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.document.Document;
import org.parley.document.Node;
import org.parley.document.Node.Mapping;
import org.parley.document.Node.Scalar;
import org.parley.document.Position;
import org.parley.document.Problem;
import org.parley.document.Problems;
import org.parley.scenario.PlanFormat;
import org.parley.study.BargainWay;
import org.parley.study.Counting.Among;
import org.parley.sweep.Request.Asked;
import org.parley.sweep.Request.Vary;

/** Reads plan files. */
public final class PlanFile {
  private final Mapping root;
  private final Problems problems = new Problems();

  private PlanFile(Mapping root) {
    this.root = root;
  }

  /**
   * What a file asks for, or what is wrong with its form.
   *
   * @param request present exactly if there are no problems
   * @param problems in order
   */
  public record Read(Optional<Request> request, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads the text of a plan.
   *
   * @param name what to call it in messages
   */
  public static Read read(String name, String text) {
    return read(Document.parse(name, text));
  }

  /** Reads a plan file. */
  public static Read read(Document document) {
    PlanFormat.Read read = PlanFormat.check(document);
    if (!read.problems().isEmpty() || read.root().isEmpty()) {
      return new Read(Optional.empty(), read.problems());
    }
    PlanFile file = new PlanFile(read.root().get());
    Request request = file.request();
    return file.problems.isEmpty()
        ? new Read(Optional.of(request), List.of())
        : new Read(Optional.empty(), file.problems.inOrder());
  }

  private Request request() {
    return new Request(
        Position.start(root.at().file()),
        text("scenario"),
        scalar("scenarioSha256").map(PlanFile::asked),
        list("set"),
        list("pressure").stream().map(Asked::text).toList(),
        vary(),
        text("design").map(Scheme::of),
        scalar("samples").map(this::whole).map(OptionalLong::of).orElse(OptionalLong.empty()),
        scalar("replications").map(this::whole).map(Math::toIntExact).orElse(1),
        text("others").map(w -> Plan.Others.valueOf(upper(w))),
        text("luck").map(w -> Plan.Luck.valueOf(upper(w))),
        scalar("seed").map(this::whole).orElse(1L),
        list("measure"),
        text("among").map(w -> Among.valueOf(upper(w))).orElse(Among.EVERYBODY),
        root.get("bargaining").map(b -> way((Mapping) b)).orElse(BargainWay.USUAL));
  }

  private BargainWay way(Mapping map) {
    Map<String, String> agents = new LinkedHashMap<>();
    map.get("agents")
        .ifPresent(
            a ->
                ((Mapping) a)
                    .entries()
                    .forEach(e -> agents.put(e.key().text(), scalar(e.value()).text())));
    return new BargainWay(
        map.get("protocol").map(n -> scalar(n).text()).orElse(BargainWay.USUAL.protocol()),
        map.get("rounds")
            .map(n -> Math.toIntExact(whole(scalar(n))))
            .orElse(BargainWay.USUAL.rounds()),
        map.get("start").map(n -> scalar(n).text()).orElse(""),
        agents);
  }

  private Scalar scalar(Node node) {
    if (node instanceof Scalar scalar) {
      return scalar;
    }
    problems.add(node.at(), "found " + node.describe(), "one value");
    return new Scalar(node.at(), "", false);
  }

  private List<Vary> vary() {
    List<Vary> vary = new ArrayList<>();
    ((Mapping) root.get("vary").orElseThrow())
        .entries()
        .forEach(e -> vary.add(new Vary(e.key().text(), e.key().at(), values(e.value()))));
    return vary;
  }

  private static Optional<Node> values(Node node) {
    return node instanceof Scalar s && s.isNothing() ? Optional.empty() : Optional.of(node);
  }

  private Optional<Scalar> scalar(String key) {
    return root.get(key).map(this::scalar);
  }

  private Optional<String> text(String key) {
    return scalar(key).map(Scalar::text);
  }

  private static Asked asked(Scalar scalar) {
    return new Asked(scalar.text(), scalar.at());
  }

  private List<Asked> list(String key) {
    Optional<Node> node = root.get(key);
    if (node.isEmpty()) {
      return List.of();
    }
    List<Node> items =
        node.get() instanceof Node.Sequence list ? list.items() : List.of(node.get());
    return items.stream().map(i -> asked(scalar(i))).toList();
  }

  /** A whole number, also one that a double cannot hold. */
  private long whole(Scalar scalar) {
    try {
      return new BigDecimal(scalar.text()).longValueExact();
    } catch (ArithmeticException e) {
      problems.add(scalar.at(), "found " + scalar.text(), "a whole number of 64 bits");
      return 0;
    }
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
