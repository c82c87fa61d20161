/** Plans that begin anew with what people wrote in one undone before its year began. */
@NullMarked
package fr.ent.core.yearchange.recall;

import org.jspecify.annotations.NullMarked;
