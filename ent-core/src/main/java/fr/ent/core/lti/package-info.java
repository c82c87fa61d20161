/** Tools of others that classes open (LTI 1.3, as a platform): what a tool is, its addresses, and how the platform names itself. */
@NullMarked
package fr.ent.core.lti;

import org.jspecify.annotations.NullMarked;
