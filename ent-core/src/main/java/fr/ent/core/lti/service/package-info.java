/** The door of the tools’ own programs: tokens for a signed assertion, and their scopes. */
@NullMarked
package fr.ent.core.lti.service;

import org.jspecify.annotations.NullMarked;
