package org.parley.sweep.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.report.render.FinalFile;
import org.parley.sweep.Plan;

/** The folder of a sweep: its plan, its parts, and in the end its table. */
public final class Folder {
  private static final String PLAN = "plan.yaml";
  private static final String TABLE = "table.csv";
  private static final String SUM = "table.csv.sha256";
  private static final Pattern RECORD = Pattern.compile("run-\\d{1,9}-of-(\\d{1,9})\\.json");

  private final Path path;

  private Folder(Path path) {
    this.path = path;
  }

  /** A folder, which need not be there. */
  public static Folder at(Path path) {
    return new Folder(path);
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** The table, when it is done. */
  public Path table() {
    return path.resolve(TABLE);
  }

  /** The plan, as it is written there; empty if there is none. */
  Optional<String> plan() throws IOException {
    Path file = path.resolve(PLAN);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /**
   * Makes the folder one of this plan.
   *
   * @throws Refused if it is one of another plan, or holds a table without a plan
   */
  void claim(Plan plan, Shard shard) throws IOException, Refused {
    claim(plan.yaml(), shard);
  }

  /** The same for a plan as it is written. */
  void claim(String yaml) throws IOException, Refused {
    claim(yaml, Shard.WHOLE);
  }

  private void claim(String plan, Shard shard) throws IOException, Refused {
    Optional<String> there = plan();
    if (there.isPresent() && !there.get().equals(plan)) {
      throw new Refused(other(there.get(), plan));
    }
    if (there.isEmpty() && Files.exists(table())) {
      throw new Refused(
          "%s: there is a %s, but no %s that says what it is; choose another folder with --out"
              .formatted(path, TABLE, PLAN));
    }
    if (there.isEmpty()) {
      FinalFile.write(path.resolve(PLAN), shard.tag(), out -> out.write(plan.getBytes(UTF_8)));
    }
  }

  private String other(String there, String plan) {
    return "%s: holds another plan, %s; this one is %s and differs in: %s; choose another folder with --out, or start over there with --fresh"
        .formatted(
            path,
            Plan.idOf(there),
            Plan.idOf(plan),
            String.join(", ", differences(sections(there), sections(plan))));
  }

  private static List<String> differences(Map<String, String> one, Map<String, String> other) {
    TreeSet<String> keys = new TreeSet<>(one.keySet());
    keys.addAll(other.keySet());
    keys.removeIf(k -> one.getOrDefault(k, "").equals(other.getOrDefault(k, "")));
    return List.copyOf(keys);
  }

  /** The text of each key of a plan. */
  private static Map<String, String> sections(String yaml) {
    Map<String, String> sections = new LinkedHashMap<>();
    String key = "";
    for (String line : yaml.lines().toList()) {
      boolean isKey = !line.isEmpty() && Character.isLetter(line.charAt(0)) && line.contains(":");
      key = isKey ? line.substring(0, line.indexOf(':')) : key;
      sections.merge(key, line, String::concat);
    }
    return sections;
  }

  /** A folder that is kept from others. */
  interface Held {
    /** Lets others in. */
    void close() throws IOException;
  }

  /** Keeps others out while it is held. */
  Held lock(Shard shard) throws IOException, Refused {
    Files.createDirectories(path);
    Path file = path.resolve(".lock" + shard.tag());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tried(channel);
    if (lock == null) {
      channel.close();
      throw new Refused(
          "%s: another run is writing there; wait for it, or choose another folder with --out"
              .formatted(path));
    }
    return () -> {
      Files.deleteIfExists(file);
      channel.close();
    };
  }

  private static FileLock tried(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very Java machine
    }
  }

  private Path part(int block) {
    return path.resolve("parts").resolve("%08d.csv".formatted(block));
  }

  /** A part, if there is a file for it. */
  Optional<Part> read(int block) throws IOException, Part.Damaged {
    Path file = part(block);
    return Files.exists(file) ? Optional.of(Part.of(Files.readAllBytes(file))) : Optional.empty();
  }

  /** Numbers of the parts that there are files of. */
  List<Integer> blocks() throws IOException {
    Path parts = path.resolve("parts");
    if (!Files.isDirectory(parts)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(parts)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.matches("\\d{8}\\.csv"))
          .map(n -> Integer.valueOf(n.substring(0, 8)))
          .sorted()
          .toList();
    }
  }

  /** Into how many shards plans were cut that ran here, as their records are called. */
  Set<Integer> shards() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(f -> RECORD.matcher(f.getFileName().toString()))
          .filter(Matcher::matches)
          .map(m -> Integer.valueOf(m.group(1)))
          .collect(Collectors.toSet());
    }
  }

  void write(int block, byte[] part) throws IOException {
    FinalFile.write(part(block), part);
  }

  void removeParts() throws IOException {
    Path parts = path.resolve("parts");
    if (Files.isDirectory(parts)) {
      try (Stream<Path> files = Files.list(parts)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(parts);
    }
  }

  /** Removes everything that a sweep wrote there. */
  void clear() throws IOException {
    for (String name : List.of(TABLE, SUM, "run.json", "index.html", PLAN)) {
      Files.deleteIfExists(path.resolve(name));
    }
    removeParts();
  }

  /** Whether the table is there and is what was written. */
  boolean isComplete() throws IOException {
    Path sum = path.resolve(SUM);
    return Files.exists(table())
        && Files.exists(sum)
        && Files.readString(sum).equals(line(Sums.of(table())));
  }

  /** Notes the checksum of the table. */
  void writeSum(String sum) throws IOException {
    FinalFile.write(path.resolve(SUM), line(sum).getBytes(UTF_8));
  }

  private static String line(String sum) {
    return sum + "  " + TABLE + "\n";
  }
}
