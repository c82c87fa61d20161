/** Tests of line items, scores and results. */
@NullMarked
package fr.ent.core.lti.grade;

import org.jspecify.annotations.NullMarked;
