/** Scenes of tools: a tool of its own, with keys and a host, and a class that opens it. */
@NullMarked
package fr.ent.core.lti.testing;

import org.jspecify.annotations.NullMarked;
