package fr.ent.homework.progress.report;

import org.springframework.stereotype.Component;

/** What is kept of reports, and what is made of it. */
@Component
record ReportShelf(ReportRows reports, Signatures signatures, WriteTexts texts) {}
