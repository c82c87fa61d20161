/** Entries that are written in one act: each week until a day, or copied from another year. */
@NullMarked
package fr.ent.homework.diary.series;

import org.jspecify.annotations.NullMarked;
