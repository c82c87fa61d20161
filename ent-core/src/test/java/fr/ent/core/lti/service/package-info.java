/** Tests of the door of programs. */
@NullMarked
package fr.ent.core.lti.service;

import org.jspecify.annotations.NullMarked;
