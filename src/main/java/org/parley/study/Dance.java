package org.parley.study;

import java.util.Optional;
import org.parley.model.Variant;

/**
 * One run at the likely values, to be looked at.
 *
 * @param text where it starts; empty if from nothing
 * @param watched what was said
 */
public record Dance(Optional<Variant> text, Watched watched) {}
