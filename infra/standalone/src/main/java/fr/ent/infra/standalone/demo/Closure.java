package fr.ent.infra.standalone.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Days on which one school, or all of them, are closed. */
record Closure(UUID id, Optional<School> school, String label, LocalDate from, LocalDate to) {}
