/** Resources chosen within a tool (LTI Deep Linking 2.0). */
@NullMarked
package fr.ent.core.lti.deeplink;

import org.jspecify.annotations.NullMarked;
