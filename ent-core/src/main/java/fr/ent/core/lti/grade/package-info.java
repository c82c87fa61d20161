/** Results of tools: line items and scores as tools send them (LTI Assignment and Grade Services 2.0), and as people read them. */
@NullMarked
package fr.ent.core.lti.grade;

import org.jspecify.annotations.NullMarked;
