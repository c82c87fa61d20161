package fr.ent.homework.diary.series;

import fr.ent.homework.diary.entry.EntryView;
import fr.ent.homework.diary.entry.SeriesId;
import java.util.List;

/** Entries that were written in one act, in the order of their days. */
record SeriesView(SeriesId id, List<EntryView> entries) {}
