/** Visits of tools: begun by a tap, signed for the tool, and bound to the browser’s session. */
@NullMarked
package fr.ent.core.lti.launch;

import org.jspecify.annotations.NullMarked;
