/** Tests of choices within tools. */
@NullMarked
package fr.ent.core.lti.deeplink;

import org.jspecify.annotations.NullMarked;
