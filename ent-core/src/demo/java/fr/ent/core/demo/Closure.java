package fr.ent.core.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Days on which one school, or all of them, are closed. */
public record Closure(UUID id, Optional<School> school, String label, LocalDate from, LocalDate to) {}
