package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import java.time.Instant;

/** The report of a pupil as its family reads it. */
public record PublishedReport(ChildId child, ReportText text, Instant publishedAt) {}
