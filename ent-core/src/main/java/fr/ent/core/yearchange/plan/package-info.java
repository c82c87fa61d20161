/** The steps of pupils into another year, worked out of levels, classes and decisions, without a database. */
@NullMarked
package fr.ent.core.yearchange.plan;

import org.jspecify.annotations.NullMarked;
