/** Keeps accounts in step with who is at school. */
@NullMarked
package fr.ent.core.account.provisioning;

import org.jspecify.annotations.NullMarked;
