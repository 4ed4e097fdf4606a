package org.parley.scenario.genius;

import java.nio.file.Path;
import java.util.List;
import org.parley.document.Problems;
import org.parley.scenario.Checked;

/** Reads folders of GENIUS files: the door of this room. */
public final class GeniusReader {
  private GeniusReader() {}

  /**
   * Reads a GENIUS folder: one file with the root {@code negotiation_template}, which declares the
   * issues, and one with the root {@code utility_space} for each party. Parties are in the order of
   * the names of their files. The text is that of the domain and then of the profiles.
   */
  public static Checked read(Path folder) {
    Problems problems = new Problems();
    GeniusFolder files = GeniusFolder.read(folder, problems);
    Domain domain =
        files.domain().map(d -> DomainReader.read(d, problems)).orElse(Domain.UNREADABLE);
    List<Profile> profiles =
        files.profiles().stream().map(p -> ProfileReader.read(p, domain, problems)).toList();
    return problems.isEmpty()
        ? Checked.ok(new ScenarioAssembly(files.name(), domain, profiles).scenario(), files.text())
        : Checked.refused(problems.inOrder(), files.text());
  }
}
