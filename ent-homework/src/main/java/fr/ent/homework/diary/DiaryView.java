package fr.ent.homework.diary;

import java.time.LocalDate;
import java.util.List;

/** The diary of a class between two days, both included: what was given or falls due then. */
record DiaryView(LocalDate from, LocalDate to, List<EntryView> entries) {}
