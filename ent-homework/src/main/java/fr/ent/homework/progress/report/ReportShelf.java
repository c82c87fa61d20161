package fr.ent.homework.progress.report;

import org.springframework.stereotype.Component;

/** The rows of reports and their signatures, and the texts that are made of them. */
@Component
record ReportShelf(ReportRows reports, Signatures signatures, WriteTexts texts) {}
