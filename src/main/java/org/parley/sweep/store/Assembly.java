package org.parley.sweep.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.sweep.Plan;

/**
 * Puts a table together from parts, in the order of the tasks, with one part in memory at a time.
 *
 * @param folders where to look for each part
 * @param plan id of the plan
 * @param version of the program that ran the parts
 * @param blocks how many there are
 */
record Assembly(List<Folder> folders, String plan, String version, int blocks) {
  private static final int MOST_NAMED = 10;

  Assembly {
    folders = List.copyOf(folders);
  }

  /** Why a part is not the one that is wanted; empty if it is. */
  static Optional<String> fault(Part part, String plan, String version, int block, int blocks) {
    if (!part.plan().equals(plan) || part.block() != block || part.blocks() != blocks) {
      return Optional.of("it is of another plan");
    }
    return part.version().equals(version)
        ? Optional.empty()
        : Optional.of("it was run by version " + part.version());
  }

  /** Writes the table into a folder, all parts being there. */
  void into(Folder target) throws IOException {
    try (GrowingTable table = new GrowingTable(this, target)) {
      for (int block = 0; block < blocks; block++) {
        table.take(block);
      }
      table.finish();
    }
  }

  /** Writes the rows of a part, of the first with the header. */
  void write(int block, OutputStream out) throws IOException {
    Part part = find(block).orElseThrow(() -> new IOException("part %d is gone".formatted(block)));
    if (block == 0) {
      part.writeHeader(out);
    }
    part.writeRows(out);
  }

  private Optional<Part> find(int block) throws IOException {
    for (Folder folder : folders) {
      Optional<Part> part = whole(folder, block);
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  private Optional<Part> whole(Folder folder, int block) throws IOException {
    try {
      return folder.read(block).filter(p -> fault(p, plan, version, block, blocks).isEmpty());
    } catch (Part.Damaged e) {
      return Optional.empty();
    }
  }

  /**
   * Puts together what shards have run.
   *
   * @param folders of the shards; may be one folder for all
   * @throws Refused if they are of different plans, or parts are missing or damaged
   */
  static String merge(List<Folder> folders, String version, Folder target)
      throws IOException, Refused {
    String yaml = onePlan(folders);
    String id = Plan.idOf(yaml);
    int blocks = blocks(folders, id);
    Assembly assembly = new Assembly(folders, id, version, blocks);
    assembly.refuseIfMissing();
    target.claim(yaml);
    assembly.into(target);
    return id;
  }

  private static String onePlan(List<Folder> folders) throws IOException, Refused {
    String first = null;
    for (Folder folder : folders) {
      String yaml =
          folder
              .plan()
              .orElseThrow(() -> new Refused("%s: there is no plan.yaml".formatted(folder.path())));
      if (first != null && !first.equals(yaml)) {
        throw new Refused(
            "%s holds the plan %s, %s the plan %s; expected shards of one plan"
                .formatted(
                    folders.get(0).path(), Plan.idOf(first), folder.path(), Plan.idOf(yaml)));
      }
      first = yaml;
    }
    return first;
  }

  /** How many blocks there are, as any part of the plan says. */
  private static int blocks(List<Folder> folders, String id) throws IOException, Refused {
    for (Folder folder : folders) {
      for (int block : folder.blocks()) {
        try {
          Optional<Part> part = folder.read(block).filter(p -> p.plan().equals(id));
          if (part.isPresent()) {
            return part.get().blocks();
          }
        } catch (Part.Damaged e) {
          // another part will say it
        }
      }
    }
    throw new Refused("%s: there are no parts to merge".formatted(folders.get(0).path()));
  }

  private void refuseIfMissing() throws IOException, Refused {
    List<Integer> missing = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      if (find(block).isEmpty()) {
        missing.add(block);
      }
    }
    if (!missing.isEmpty()) {
      throw new Refused(
          "%d of %d parts are missing or damaged, numbers %s%s; run %s again, then merge"
              .formatted(
                  missing.size(),
                  blocks,
                  missing.subList(0, Math.min(MOST_NAMED, missing.size())),
                  missing.size() > MOST_NAMED ? " and so on" : "",
                  shards(missing)));
    }
  }

  /** Which shards have these parts, as far as the records of shards that were run tell. */
  private String shards(List<Integer> missing) throws IOException {
    Set<Integer> counts = new TreeSet<>();
    for (Folder folder : folders) {
      counts.addAll(folder.shards());
    }
    if (counts.size() != 1) {
      return "their shards (shard i/N has the parts i - 1, i - 1 + N and so on)";
    }
    int count = counts.iterator().next();
    return missing.stream()
        .map(b -> b % count + 1)
        .distinct()
        .sorted()
        .map(i -> "--shard %d/%d".formatted(i, count))
        .collect(Collectors.joining(" and "));
  }
}
