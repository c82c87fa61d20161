package fr.ent.homework.diary.reading;

import fr.ent.homework.diary.entry.EntryView;
import java.time.LocalDate;
import java.util.List;

/** The diary of a class between two days, both included: entries given or due then. */
record DiaryView(LocalDate from, LocalDate to, List<EntryView> entries) {}
